import { isObject } from './values.js';

/** The records of a document, and their keys when it held them by key. */
interface Records {
  records: unknown[];
  keys?: string[];
}

/** The names under which trackers wrap their lists. */
const WRAPPERS = ['items', 'issues', 'data', 'value', 'values', 'nodes', 'edges', 'results', 'records', 'rows', 'entries', 'elements'];

/** As many wrappers in each other as are looked into. */
const DEEPEST = 8;

/**
 * The records of a document without being told where: the array it is, what is wrapped in it under a usual name (through several
 * wrappers), the only array in it, what the only object in it holds, or the objects it holds by key. Nothing when it is none of these.
 */
export function findRecords(document: unknown, depth = 0): Records {
  if (Array.isArray(document)) return { records: document };
  if (!isObject(document) || depth > DEEPEST) return { records: [] };
  const wrapped = WRAPPERS.filter((name) => Object.hasOwn(document, name)).map((name) => findRecords(document[name], depth + 1));
  return wrapped.find(({ records }) => records.length) ?? inside(document, depth);
}

function inside(document: Record<string, unknown>, depth: number): Records {
  const values = Object.values(document);
  const arrays = values.filter(Array.isArray);
  const objects = values.filter(isObject);
  if (arrays.length === 1) return { records: arrays[0] as unknown[] };
  if (objects.length === 1) return findRecords(objects[0], depth + 1);
  return objects.length > 1 && objects.length === values.length ? { records: values, keys: Object.keys(document) } : { records: [] };
}
