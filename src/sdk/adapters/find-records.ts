import { isObject } from '../model/is-object.js';

/** As many objects in each other as are looked into. */
const DEEPEST = 8;

/**
 * The records of a document without being told where: the list it is, the only list of objects in it, what the only object in it holds,
 * or the objects it holds by key. None when it is none of these: a map then says where.
 */
export function findRecords(document: unknown, depth = 0): unknown[] {
  if (Array.isArray(document)) return document;
  const values = isObject(document) && depth <= DEEPEST ? Object.values(document) : [];
  const objects = values.filter(isObject);
  for (const only of [values.filter((value) => Array.isArray(value) && value.some(isObject)), objects])
    if (only.length === 1) return findRecords(only[0], depth + 1);
  return objects.length === values.length ? objects : [];
}
