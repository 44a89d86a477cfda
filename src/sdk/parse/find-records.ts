import type { CollectionName } from '../model/closed-lists.js';
import { CHILD_LISTS } from '../model/input-schemas.js';
import { eachElement, isBlank, isList, isObject, readOwn } from './own-properties.js';
import type { SourceRecord } from './record.js';

const AGAIN = Symbol('a record that is on the roadmap already');

/**
 * The records of a list, in the order of the document, found as they are asked for; items below items come after them, each with its parent.
 * Iterative, so that no depth is too deep; an object met again is not opened again, so that no circle is endless.
 */
export function* findRecords(document: object, collection: CollectionName): Generator<SourceRecord> {
  const opened = new Set<unknown>();
  const waiting = recordsIn(document, collection, undefined).reverse();
  for (let record = waiting.pop(); record; record = waiting.pop()) {
    const children = collection === 'items' ? childrenOf(record) : NONE;
    if (opened.has(record.raw)) record.raw = AGAIN;
    else for (const child of children.reverse()) waiting.push(child);
    if (children.length > 0) opened.add(record.raw);
    yield record;
  }
}

const NONE: SourceRecord[] = [];

function childrenOf(record: SourceRecord): SourceRecord[] {
  const { raw } = record;
  if (!isObject(raw)) return NONE;
  const [first, second] = CHILD_LISTS.map((list) => recordsIn(raw, list, record)) as [SourceRecord[], SourceRecord[]];
  return second.length > 0 ? [...first, ...second] : first;
}

function recordsIn(holder: object, list: string, parent: SourceRecord | undefined): SourceRecord[] {
  const value = readOwn(holder, list);
  if (value === undefined) return NONE;
  const records: SourceRecord[] = [];
  const add = (raw: unknown, index?: number) => {
    if (!isBlank(raw)) records.push({ raw, list, index, parent, entity: undefined, madeId: false });
  };
  if (isList(value)) eachElement(value, add);
  else add(value);
  return records;
}
