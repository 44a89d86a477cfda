import { COLLECTIONS } from '../../model/closed-lists.js';
import { ENTITIES } from '../../model/entities.js';
import { isObject } from '../../model/is-object.js';

const LOOKED_AT = 50;
/** What nobody else says: whoever does writes our format, and who may see a record must not be lost on the way. */
const OURS_ALONE = ['visibility', 'timeframe', 'texts'];

/** Whether a document is none of ours: not one of its records, where ours would be, is like one of ours, and nothing else is ours alone. */
export function isForeign(document: unknown): boolean {
  if (Array.isArray(document)) return document.some(isObject) && !document.slice(0, LOOKED_AT).some(isLikeOurs);
  if (!isObject(document) || ['schemaVersion', 'defaultVisibility'].some((key) => Object.hasOwn(document, key))) return false;
  const records = COLLECTIONS.flatMap((name) => (Array.isArray(document[name]) ? document[name].slice(0, LOOKED_AT) : []) as unknown[]);
  return Object.keys(document).length > 0 && !records.some(isLikeOurs);
}

/** A title alone, as a text or in an object, or an object of which half the keys are ours. */
function isLikeOurs(record: unknown): boolean {
  if (!isObject(record)) return typeof record === 'string';
  const keys = Object.keys(record);
  const known = keys.filter((key) => COLLECTIONS.some((name) => ENTITIES[name].fields.has(key)));
  return OURS_ALONE.some((key) => Object.hasOwn(record, key)) || (Object.hasOwn(record, 'title') && known.length >= keys.length / 2);
}
