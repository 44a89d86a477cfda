import type { CollectionName } from '../model/closed-lists.js';
import { CHILD_LISTS } from '../model/input-schemas.js';
import { eachElement, isBlank, isList, isObject, readOwn } from './own-properties.js';
import type { SourceRecord } from './record.js';

const AGAIN = Symbol('a record that is on the roadmap already');

/** The records of a list, in the order of the document; items below items are put after them, each with its parent. */
export function findRecords(document: object, collection: CollectionName): SourceRecord[] {
  const records = recordsIn(document, collection, undefined);
  return collection === 'items' ? flatten(records) : records;
}

const NONE: SourceRecord[] = [];

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

/** Iterative, so that no depth is too deep; an object met again is not opened again, so that no circle is endless. */
function flatten(records: SourceRecord[]): SourceRecord[] {
  const opened = new Set<unknown>();
  const flat: SourceRecord[] = [];
  const waiting = records.reverse();
  for (let record = waiting.pop(); record; record = waiting.pop()) {
    flat.push(record);
    const { raw } = record;
    const children = isObject(raw) ? childrenOf(raw, record) : NONE;
    if (children.length === 0) continue;
    if (opened.has(raw)) record.raw = AGAIN;
    else for (const child of children.reverse()) waiting.push(child);
    opened.add(raw);
  }
  return flat;
}

function childrenOf(raw: object, record: SourceRecord): SourceRecord[] {
  const [first, second] = CHILD_LISTS.map((list) => recordsIn(raw, list, record)) as [SourceRecord[], SourceRecord[]];
  return second.length > 0 ? [...first, ...second] : first;
}
