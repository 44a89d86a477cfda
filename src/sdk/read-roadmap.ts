import type { Adapted, Adapter, ReadCount } from './adapters/adapter.js';
import { native } from './adapters/native/native.js';
import type { Issue } from './model/issue.js';
import type { Roadmap } from './model/roadmap.js';
import { atOnce, type Slices } from './model/each-in-slices.js';
import { parseSlices } from './parse/parse-roadmap.js';
import { isMarkup, readJson } from './parse/read-json.js';

/** What came of a source: a roadmap always, and what was wrong. */
export interface Loaded {
  roadmap: Roadmap;
  issues: Issue[];
  /** What the adapter met for each list, where it counts. */
  read: ReadCount[];
}

/**
 * Adapt, then parse, with the issues of both. Never throws on data.
 * @param source a document, or its text; a text that is no JSON is given to the adapter as it is, since some read CSV
 * @param adapter without one the document is taken to be in our own format
 * @param today for adapters of sources that speak of "in three weeks"
 */
export function readRoadmap(source: unknown, adapter?: Adapter, today?: string): Loaded {
  return atOnce(readSlices(source, adapter, today));
}

/** The same as slices of work: an adapter's is one, parsing has one for every thousand records of each step. */
export function* readSlices(source: unknown, adapter?: Adapter, today?: string): Slices<Loaded> {
  const adapted = adapt(source, adapter, today);
  if (adapter) yield;
  const { roadmap, issues } = yield* parseSlices(adapted.input);
  return { roadmap, issues: [...adapted.issues, ...issues], read: adapted.read ?? [] };
}

/** What an adapter makes of the document; of one that cannot be read nothing, which is a roadmap too, so that the one issue stands alone. */
function adapt(source: unknown, adapter: Adapter | undefined, today: string | undefined): Adapted {
  try {
    const document = typeof source === 'string' ? documentOf(source, adapter) : source;
    return (adapter ?? native).adapt(document, { ...(today !== undefined && { today }) });
  } catch (error) {
    return { input: {}, issues: [{ code: 'invalid', path: '', message: `cannot be read: ${String(error)}`, leftOut: 'record' }] };
  }
}

function documentOf(text: string, adapter: Adapter | undefined): unknown {
  try {
    return readJson(text);
  } catch (error) {
    // a page in the place of data is nobody's CSV: most often it asks to sign in
    if (!adapter || adapter.name === 'native' || isMarkup(text)) throw error;
    return text.replace(/^\uFEFF/, '');
  }
}
