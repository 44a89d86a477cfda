import type { Adapted, Adapter, ReadCount } from './adapters/adapter.js';
import { adapters, type AdapterName } from './adapters/index.js';
import type { Issue } from './model/issue.js';
import type { Roadmap } from './model/roadmap.js';
import { parseRoadmap } from './parse/parse-roadmap.js';
import { readJson } from './read-json.js';

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
  const adapted = adapt(json, adapter, today);
  const { roadmap, issues } = parseRoadmap(adapted.input);
  return { roadmap, issues: [...adapted.issues, ...issues], read: adapted.read ?? [] };
}

/** What an adapter makes of the document; of one that cannot be read nothing, which is a roadmap too, so that the one issue stands alone. */
function adapt(json: unknown, adapter: Adapter | AdapterName, today: string | undefined): Adapted {
  try {
    const document = typeof json === 'string' ? readJson(json) : json;
    return (typeof adapter === 'string' ? adapterOf(adapter) : adapter).adapt(document, { ...(today !== undefined && { today }) });
  } catch (error) {
    return { input: {}, issues: [{ code: 'invalid', path: '', message: `cannot be read: ${String(error)}`, leftOut: 'record' }] };
  }
}

function adapterOf(name: AdapterName): Adapter {
  if (!Object.hasOwn(adapters, name)) throw new Error(`no adapter "${name}"; use one of ${Object.keys(adapters).join(', ')}`);
  return adapters[name];
}
