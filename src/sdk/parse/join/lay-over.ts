import { COLLECTIONS, type CollectionName } from '../../model/closed-lists.js';
import { eachElement, isList, isObject, readOwn } from '../own-properties.js';
import { renameReferences, type Rename } from './rename-references.js';
import { state, type Fields, type Statements } from './stated.js';

/**
 * Adds what an overlay says: to the entity that its id names, else as an entity of its own, under its own id.
 * @param rename finds the id in the joined roadmap of a word of the overlay
 */
export function layOver(said: Statements, source: string, overlay: unknown, rename: Rename): void {
  for (const [list, index, record] of recordsOf(overlay)) {
    const fields = isObject(record) ? renameReferences(list, ownFields(record), rename) : { title: record };
    const id = idOf(fields);
    // what is no record with an id is said under a name that no other has, so that parse tells what is wrong with it
    const at = id === undefined ? `${source}#${list}[${index}]` : rename(list, id);
    state(said[list], at, { source, index, overlay: true, fields });
  }
}

/** The head of an overlay: all but its lists. */
export function overlayHead(overlay: unknown): Fields {
  if (!isObject(overlay)) return {};
  return Object.fromEntries(Object.entries(ownFields(overlay)).filter(([key]) => !(COLLECTIONS as readonly string[]).includes(key)));
}

type Found = [list: CollectionName, index: number, record: unknown];

function recordsOf(overlay: unknown): Found[] {
  if (isList(overlay)) return elementsOf('items', overlay);
  if (!isObject(overlay)) return [];
  return COLLECTIONS.flatMap((list): Found[] => {
    const records = readOwn(overlay, list);
    if (isList(records)) return elementsOf(list, records);
    // keyed by id
    if (isObject(records))
      return Object.entries(ownFields(records)).map(([id, record], index) => [list, index, isObject(record) ? { id, ...record } : record]);
    return [];
  });
}

function elementsOf(list: CollectionName, records: readonly unknown[]): Found[] {
  const found: Found[] = [];
  eachElement(records, (record, index) => found.push([list, index, record]));
  return found;
}

function idOf({ id }: Fields): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function ownFields(record: object): Fields {
  return Object.fromEntries(Object.keys(record).map((key) => [key, readOwn(record, key)]));
}
