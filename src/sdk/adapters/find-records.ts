import { isObject } from '../model/is-object.js';

/** As many objects in each other as are looked into. */
const DEEPEST = 8;
/** Names that only wrap records; a list of objects that hold nothing but one of these lists are the pages of one answer. */
const WRAPPERS = 'issues items data value values nodes edges results records entries elements rows list'.split(' ');

/**
 * The records of a document without being told where: the list it is, the only list of objects in it, what the only object in it holds,
 * or the objects it holds by key; pages one after the other, and what `{ node: … }` holds. None when it is none of these: a map then says
 * where.
 */
export function findRecords(document: unknown, depth = 0): unknown[] {
  if (Array.isArray(document)) return inList(document, depth);
  const values = isObject(document) && depth <= DEEPEST ? Object.values(document) : [];
  const objects = values.filter(isObject);
  for (const only of [values.filter((value) => Array.isArray(value) && value.some(isObject)), objects])
    if (only.length === 1) return findRecords(only[0], depth + 1);
  return objects.length === values.length ? objects : [];
}

function inList(list: unknown[], depth: number): unknown[] {
  if (
    list.length &&
    list.every(
      (entry) => isObject(entry) && Object.keys(entry).every((name) => name === 'node' || name === 'cursor') && isObject(entry['node']),
    )
  )
    return list.map((entry) => (entry as { node: unknown }).node);
  return list.length && list.every(isPage) && depth <= DEEPEST ? list.flatMap((page) => findRecords(page, depth + 1)) : list;
}

/** An answer with records in a list of a usual name, and single values beside it that count and lead on. */
function isPage(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  const lists = Object.keys(entry).filter((name) => Array.isArray(entry[name]));
  return (
    lists.length === 1 &&
    WRAPPERS.includes(lists[0]!) &&
    !['title', 'name', 'summary', 'subject'].some((name) => Object.hasOwn(entry, name))
  );
}
