import type { Change } from '../../../sdk/insights/changes/change.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { CollectionName } from '../../../sdk/model/closed-lists.js';
import type { Timeframe } from '../../../sdk/model/timeframe.js';
import type { Words } from '../../i18n/words.js';
import { titlesOf } from '../../layouts/titles-of.js';
import { say } from './changes-messages.js';

/** Where the ids of a field are told. */
const NAMED: Readonly<Record<string, CollectionName>> = {
  parent: 'items',
  team: 'teams',
  product: 'products',
  objectives: 'objectives',
  themes: 'themes',
  releases: 'releases',
};
/** Texts too long to stand beside each other: that they changed is said, and the details tell what they say now. */
const PROSE = ['summary', 'why', 'benefit', 'sayable', 'doNotSay'];

/** What was told before and what is told now, as far as both are known; empty where the kind of change says all. */
export function changeWords({ kind, fields }: Change, projection: Projection, words: Words): string {
  if (kind === 'added' || kind === 'shipped' || kind === 'dropped') return '';
  // one move is told once, by its dates where it has some
  const told = kind === 'moved' ? fields.slice(0, 1) : fields;
  try {
    return words.list(
      told.map((field) => fieldWords(field, kind === 'moved', projection, words)),
      ' · ',
    );
  } catch {
    // a former projection comes from elsewhere, and may hold what is no date
    return '';
  }
}

function fieldWords({ field, from, to }: Change['fields'][number], isAlone: boolean, projection: Projection, words: Words): string {
  const label = labelOf(field, words);
  if (PROSE.includes(field)) return label ?? '';
  const value = (one: unknown) => valueWords(field, one, projection, words);
  const change = say(words, 'from.to', { from: value(from), to: value(to) });
  return isAlone ? change : words.list([label, change], words.colon);
}

/** The name of a field, as the details have it; undefined for one that has none: another's name would be told for it. */
function labelOf(field: string, words: Words): string | undefined {
  if (field === 'title' || field === 'summary') return words.known(`field.${field}`) ?? say(words, `field.${field}`);
  return words.known(field === 'parent' ? 'field.part' : `field.${field}`);
}

function valueWords(field: string, value: unknown, projection: Projection, words: Words): string {
  if (value === null || value === undefined) return field === 'timeframe' ? words.timeframe(undefined) : say(words, 'from.none');
  if (field === 'timeframe') return words.timeframe(value as Timeframe);
  if (field === 'title') return `“${text(value)}”`;
  const collection = NAMED[field];
  if (collection) return words.list([value].flat().map((id) => titlesOf(projection)(collection, text(id)))) || say(words, 'from.none'); // prettier-ignore
  const { value: health, band } = Object(value) as { value?: unknown; band?: unknown };
  const word = text(health ?? band ?? value);
  return words.known(`${field}.${word}`) ?? word;
}

/** What is told is checked by nobody where the page keeps it. */
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
