import type { Adapted, Adapter, ReadCount } from './adapters/adapter.js';
import { adapters, type AdapterName } from './adapters/index.js';
import { parseJson } from './adapters/parse-json.js';
import type { Issue } from './model/issue.js';
import type { Roadmap } from './model/roadmap.js';
import { parseRoadmap } from './parse/parse-roadmap.js';

export interface LoadOptions {
  /** An adapter, or the name of one that exists. Without one the document is taken to be in our own format. */
  adapter?: Adapter | AdapterName;
  /** Today's calendar day, for adapters of sources that speak of "in three weeks". */
  today?: string;
}

export interface Loaded {
  roadmap: Roadmap;
  issues: Issue[];
  /** What the adapter met for each list, where it counts. */
  read: ReadCount[];
}

/**
 * Reads any backend's JSON into a checked roadmap: adapt, then parse, with the issues of both. Never throws on data.
 * @param json a JSON text, or what it holds
 * @example loadRoadmap(await response.text(), { adapter: fieldMap(config) })
 */
export function loadRoadmap(json: unknown, { adapter = 'native', today }: LoadOptions = {}): Loaded {
  const parsed = typeof json === 'string' ? parseJson(json) : { json };
  const adapted = 'issue' in parsed ? withoutInput(parsed.issue) : adapt(parsed.json, adapter, today);
  const { roadmap, issues } = parseRoadmap(adapted.input);
  return { roadmap, issues: [...adapted.issues, ...issues], read: adapted.read ?? [] };
}

function adapt(json: unknown, adapter: Adapter | AdapterName, today: string | undefined): Adapted {
  if (typeof adapter === 'string')
    return Object.hasOwn(adapters, adapter) ? adapt(json, adapters[adapter], today) : unknownAdapter(adapter);
  try {
    return adapter.adapt(json, today === undefined ? {} : { today });
  } catch (error) {
    const message = `the adapter "${adapter.name}" failed: ${error instanceof Error ? error.message : String(error)}`;
    return withoutInput({ code: 'invalid', path: '', message, leftOut: 'record' });
  }
}

function unknownAdapter(name: string): Adapted {
  const hint = `use one of ${Object.keys(adapters).join(', ')}`;
  const value = name.slice(0, 80);
  return withoutInput({ code: 'unknown', path: 'adapter', value, message: 'there is no such adapter', hint, leftOut: 'record' });
}

/** An empty document is a roadmap too, so the one issue stands alone. */
function withoutInput(issue: Issue): Adapted {
  return { input: {}, issues: [issue] };
}
