import type { Adapter } from './adapters/adapter.js';
import { adapterNamed } from './adapters/adapter-named.js';
import { withRows } from './adapters/csv/with-rows.js';
import { adapters, type AdapterName } from './adapters/index.js';
import { readRoadmap, type Loaded } from './read-roadmap.js';

export type { Loaded };

/** How a source is read. */
export interface LoadOptions {
  /** An adapter, the name of one that exists, or `auto` for the one that recognises the document. Without one: our own format. */
  adapter?: Adapter | AdapterName | 'auto';
  /** Today's calendar day, for adapters of sources that speak of "in three weeks". */
  today?: string;
}

/**
 * Reads any backend's JSON or CSV into a checked roadmap: adapt, then parse, with the issues of both. Never throws on data.
 * @param json a text, or what it holds
 * @example loadRoadmap(await response.text(), { adapter: fieldMap(config) })
 */
export function loadRoadmap(json: unknown, { adapter, today }: LoadOptions = {}): Loaded {
  const reader = typeof adapter === 'string' ? adapterNamed(adapter, adapters) : adapter;
  return readRoadmap(json, reader?.takesRows ? withRows(reader) : reader, today);
}
