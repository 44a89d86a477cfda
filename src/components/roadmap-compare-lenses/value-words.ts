import { leavesOf } from '../../sdk/lenses/leaves-of.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { CollectionName } from '../../sdk/model/closed-lists.js';
import { referencesOf } from '../../sdk/model/references.js';
import type { Timeframe } from '../../sdk/model/timeframe.js';
import type { Words } from '../i18n/words.js';

/** A projection with the words of its lens. */
export interface Told {
  projection: Projection;
  words: Words;
}

/** What a lens says in a field of an entity; undefined where it says nothing. */
export function valueWords(
  collection: CollectionName,
  id: string | undefined,
  field: string,
  { projection, words }: Told,
): string | undefined {
  const entity = (projection[collection] as { id: string }[]).find((candidate) => candidate.id === id);
  const json = entity && leavesOf(entity).get(field);
  return json === undefined ? undefined : wordsOf(JSON.parse(json), collection, field, { projection, words });
}

function wordsOf(value: unknown, collection: CollectionName, field: string, told: Told): string {
  if (Array.isArray(value)) return told.words.list(value.map((entry) => wordsOf(entry, collection, field, told)));
  if (typeof value === 'object' && value !== null) return told.words.timeframe(value as Timeframe);
  if (typeof value === 'number') return told.words.number(value, field.endsWith('.percent') ? '%' : '');
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return told.words.day(text);
  return titleOf(text, collection, field, told) ?? told.words.known(`${field.replace(/\.(value|band)$/, '')}.${text}`) ?? text;
}

function titleOf(id: string, collection: CollectionName, field: string, { projection }: Told): string | undefined {
  const target = referencesOf(collection)[field];
  const entity = target && (projection[target] as { id: string; title?: string }[]).find((candidate) => candidate.id === id);
  return entity?.title;
}

/** "Health: why" for `health.why`. */
export function fieldWords(field: string, words: Words): string {
  const [first = '', ...rest] = field.split('.');
  const named = (name: string) => words.known(`compare.field.${name}`);
  return [words.known(`field.${first}`) ?? named(first) ?? capitalised(first), ...rest.map((name) => named(name) ?? spaced(name))].join(
    ': ',
  );
}

const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const capitalised = (name: string): string => spaced(name).replace(/^./, (letter) => letter.toUpperCase());
