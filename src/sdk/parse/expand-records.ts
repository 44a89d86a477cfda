import type { CollectionName } from '../model/closed-lists.js';
import { CHILD_LISTS } from '../model/input-schemas.js';
import type { Kept } from './check-records.js';
import { elementsOf, isBlank, isList, isObject, readOwn } from './own-properties.js';

/** One record of the source, unchecked, and where it stands. */
export interface SourceRecord {
  raw: unknown;
  /** The key of the list it is in, and its index there; no index when it stands there alone. */
  list: string;
  index: number | undefined;
  /** The record it is nested in. */
  parent: SourceRecord | undefined;
  /** Once checked: what became of it, or what could be read of it when it had to be left out. */
  kept?: Kept | undefined;
  copy?: Record<string, unknown> | undefined;
}

const AGAIN = Symbol('a record that is on the roadmap already');

/** The records of a list, in the order of the document; items below items are put after them, each with its parent. */
export function expandRecords(document: object, collection: CollectionName): SourceRecord[] {
  const records = recordsIn(document, collection, undefined);
  return collection === 'items' ? flatten(records) : records;
}

function recordsIn(holder: object, list: string, parent: SourceRecord | undefined): SourceRecord[] {
  const value = readOwn(holder, list);
  if (isBlank(value)) return [];
  const elements: [number | undefined, unknown][] = isList(value) ? elementsOf(value) : [[undefined, value]];
  return elements.filter(([, raw]) => !isBlank(raw)).map(([index, raw]) => ({ raw, list, index, parent }));
}

/** Iterative, so that no depth is too deep; an object met again is not opened again, so that no circle is endless. */
function flatten(records: SourceRecord[]): SourceRecord[] {
  const opened = new Set<unknown>();
  const flat: SourceRecord[] = [];
  const waiting = records.reverse();
  for (let record = waiting.pop(); record; record = waiting.pop()) {
    flat.push(record);
    const children = childrenOf(record);
    if (children.length === 0) continue;
    if (opened.has(record.raw)) record.raw = AGAIN;
    else for (const child of children.reverse()) waiting.push(child);
    opened.add(record.raw);
  }
  return flat;
}

function childrenOf(record: SourceRecord): SourceRecord[] {
  const { raw } = record;
  if (!isObject(raw)) return [];
  const [first, second] = CHILD_LISTS.map((list) => recordsIn(raw, list, record)) as [SourceRecord[], SourceRecord[]];
  return second.length > 0 ? [...first, ...second] : first;
}

const MAX_DEPTH = 12;

/** Where a record stands: `items[3].items[0]`; of very deep ones only the last steps. */
export function pathOf(record: SourceRecord): string {
  const steps: string[] = [];
  let at: SourceRecord | undefined = record;
  for (; at && steps.length < MAX_DEPTH; at = at.parent) steps.unshift(at.index === undefined ? at.list : `${at.list}[${at.index}]`);
  return at ? `….${steps.join('.')}` : steps.join('.');
}
