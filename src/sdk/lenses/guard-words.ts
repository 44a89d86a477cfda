import type { CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';
import type { Lens } from './lens.js';
import { byName, setOwn } from './pick-fields.js';
import { hasWord, LONG_ENOUGH, look, mayHaveWord, replacements, replaceWords } from './replace-words.js';

/** What is no prose wherever it stands: days and words of a closed list. Anything else, and what is added later, is taken for prose. */
const CLOSED = new Set([
  ...['kind', 'status', 'value', 'band', 'commitment', 'horizon', 'likelihood', 'impact', 'direction', 'outcome', 'evidence', 'on'],
  ...['start', 'end', 'startPrecision', 'endPrecision', 'confirmedOn', 'measuredOn', 'expires', 'asOf', 'nextReview'],
]);
/** And what is none inside these fields alone. */
const CLOSED_INSIDE = new Map([
  ['text', ['timeframe', 'from']],
  ['to', ['ask']],
  ['by', ['ask']],
  ['from', ['wayOfWorking']],
]);

const MASK = '▇▇▇';

/** Gives an entity in the lens's words; undefined when it is withheld for a word in it. */
export type Guard = (entity: object, collection?: CollectionName) => object | undefined;

type Wording = Pick<Lens, 'id' | 'glossary' | 'bannedWords' | 'onBannedWord'>;

/**
 * A guard that applies the glossary to all prose, and then looks for banned words: they are masked, the entity is withheld, or the
 * whole is refused, as the lens says. An address with such a word in it is dropped, since a masked one leads nowhere.
 * @throws Error from the guard, where the lens refuses: it names the record, and neither field nor word (`lintWording` does)
 */
export function guardWords({ id, glossary, bannedWords, onBannedWord }: Wording): Guard {
  const names = replacements(Object.entries(glossary));
  const masks = replacements(bannedWords.map((word) => [word, MASK] as const));
  if (names.length === 0 && masks.length === 0) return (entity) => entity;
  const [isBanned, isInternal] = [wordInside(bannedWords), wordInside(Object.keys(glossary))];
  const all = [...names, ...masks];
  return (entity, collection) => {
    let found = 'id' in entity && typeof entity.id === 'string' && isBanned(entity.id);
    const prose = (text: string): string => {
      if (!mayHaveWord(text, all)) return text;
      const worded = replaceWords(text, names);
      found ||= hasWord(worded, masks);
      return replaceWords(worded, masks);
    };
    const address = (url: string): string | undefined => {
      found ||= isBanned(url);
      return isBanned(url) || isInternal(url) ? undefined : url;
    };
    const guarded = mapWords(entity, { prose, address, isReference: isReferenceOf(collection) }) as object;
    if (found && onBannedWord === 'refuse') throw new Error(refusal(id, collection, entity));
    return found && onBannedWord === 'withhold' ? undefined : guarded;
  };
}

/** What is no prose at the top of an entity: its id and its references, which `nameIds` looks after. */
export function isReferenceOf(collection: CollectionName = 'items'): (name: string) => boolean {
  const references = referencesOf(collection);
  return (name) => name === 'id' || Object.hasOwn(references, name);
}

function refusal(lens: string, collection: CollectionName | undefined, { id }: { id?: unknown }): string {
  const place = collection ? `${collection} ${JSON.stringify(id)}` : 'the head of the roadmap';
  return `lens ${JSON.stringify(lens)} refuses a banned word in ${place}`;
}

/** Whether an id or an address holds one of the words: there they run together, so "Blue Fox" is found in `bluefox-api` too. */
export function wordInside(words: readonly string[]): (text: string) => boolean {
  const whole = replacements(words.map((word) => [word, ''] as const));
  if (whole.length === 0) return () => false;
  const spellings = words.flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()].map(squash));
  const squashed = [...new Set(spellings)].filter((word) => word.length >= LONG_ENOUGH);
  return (text) => {
    const plain = decode(text);
    if (hasWord(plain, whole)) return true;
    const bare = squash(plain);
    return squashed.some((word) => bare.includes(word));
  };
}

/** Letters and digits alone, however they are written. */
export const squash = (text: string): string => look(text).folded.replace(/[^\p{L}\p{N}]/gu, '');

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Change {
  prose: (text: string) => string;
  address: (url: string) => string | undefined;
  isReference: (name: string) => boolean;
}

/** @param owner the field the value lies in, if inside another */
function mapWords(value: unknown, change: Change, field = '', owner = ''): unknown {
  if (typeof value === 'string') return field === 'url' ? change.address(value) : change.prose(value);
  if (Array.isArray(value)) return mapList(value, change, field);
  if (typeof value !== 'object' || value === null) return value;
  // the names of a score's inputs come from data, those of all other fields from the model
  if (owner === 'score' && field === 'inputs') return mapNames(value, change);
  return mapFields(value as Record<string, unknown>, change, field);
}

/** The very same object where no word of it changes, as in most. */
function mapFields(value: Record<string, unknown>, change: Change, field: string): object {
  let mapped = value;
  for (const name of Object.keys(value)) {
    const inner = value[name];
    const now = isProse(name, field, change) ? mapWords(inner, change, name, field) : inner;
    if (now === inner) continue;
    if (mapped === value) mapped = { ...value };
    if (now === undefined) delete mapped[name];
    else setOwn(mapped, name, now);
  }
  return mapped;
}

function mapNames(value: object, change: Change): object {
  const told = Object.entries(value).map(([name, inner]): [string, unknown] => [
    change.prose(name),
    mapWords(inner, change, name, 'inputs'),
  ]);
  return Object.fromEntries(told.sort(byName));
}

/** A link that has lost its address is none, and a list that has lost them all would tell that there were some. */
function mapList(list: unknown[], change: Change, field: string): unknown[] | undefined {
  const mapped = list.map((entry) => mapWords(entry, change, field));
  if (mapped.every((entry, index) => entry === list[index])) return list;
  const kept = mapped.filter((entry, index) => !hasAddress(list[index]) || hasAddress(entry));
  return kept.length > 0 ? kept : undefined;
}

/** Whether a field holds words of somebody, not a day, an id or a word of a closed list. */
export function isProse(name: string, owner: string, { isReference }: Pick<Change, 'isReference'>): boolean {
  return !(owner === '' && isReference(name)) && !CLOSED.has(name) && !CLOSED_INSIDE.get(name)?.includes(owner);
}

function hasAddress(link: unknown): boolean {
  return typeof link === 'object' && link !== null && 'url' in link && link.url !== undefined;
}
