import type { CollectionName } from '../model/closed-lists.js';
import type { Lens } from './lens.js';
import { fold, hasWord, replacements, replaceWords } from './replace-words.js';

/** What is no prose at the top of an entity: its id and its references, which `nameIds` looks after. */
const REFERENCES = new Set(['id', 'parent', 'product', 'team', 'contributors', 'objectives', 'themes', 'releases', 'release', 'items']);
const ENDS = new Set(['from', 'to']);
/** What is no prose wherever it stands: days and words of a closed list. Anything else, and what is added later, is taken for prose. */
const CLOSED = new Set([
  ...['kind', 'status', 'value', 'band', 'commitment', 'horizon', 'likelihood', 'impact', 'direction', 'outcome', 'evidence', 'on'],
  ...['start', 'end', 'startPrecision', 'endPrecision', 'confirmedOn', 'measuredOn', 'expires', 'timeframe.text', 'from.text', 'ask.to'],
]);

const MASK = '▇▇▇';

/** Gives an entity in the lens's words; undefined when it is withheld for a word in it. */
export type Guard = (entity: object, collection?: CollectionName) => object | undefined;

/**
 * A guard that applies the glossary to all prose, and then looks for banned words: they are masked, or the entity is withheld, as
 * the lens says. An address with such a word in it is dropped, since a masked one leads nowhere.
 */
export function guardWords(lens: Pick<Lens, 'glossary' | 'bannedWords' | 'onBannedWord'>): Guard {
  const glossary = replacements(Object.entries(lens.glossary));
  const masks = replacements(lens.bannedWords.map((word) => [word, MASK] as const));
  const isBanned = bannedInside(lens.bannedWords);
  if (glossary.length === 0 && masks.length === 0) return (entity) => entity;
  return (entity, collection) => {
    let found = 'id' in entity && typeof entity.id === 'string' && isBanned(entity.id);
    const prose = (text: string): string => {
      const worded = replaceWords(text, glossary);
      found ||= hasWord(worded, masks);
      return replaceWords(worded, masks);
    };
    const address = (url: string): string | undefined => {
      found ||= isBanned(url);
      return isBanned(url) || hasWord(url, glossary) ? undefined : url;
    };
    const guarded = mapWords(entity, { prose, address, isEnd: (name) => collection === 'dependencies' && ENDS.has(name) }) as object;
    return found && lens.onBannedWord === 'withhold' ? undefined : guarded;
  };
}

/** Whether an id or an address holds a banned word: there words run together, so "Blue Fox" is found in `bluefox-api` too. */
export function bannedInside(bannedWords: readonly string[]): (text: string) => boolean {
  const words = replacements(bannedWords.map((word) => [word, ''] as const));
  if (words.length === 0) return () => false;
  const squashed = words.map(({ folded }) => squash(folded)).filter((word) => word.length >= LONG_ENOUGH);
  return (text) => {
    const plain = decode(text);
    return hasWord(plain, words) || squashed.some((word) => squash(fold(plain.normalize('NFC'))).includes(word));
  };
}

/** Shorter words are looked for as whole words alone: "AI" is in "email". */
const LONG_ENOUGH = 4;

const squash = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Change {
  prose: (text: string) => string;
  address: (url: string) => string | undefined;
  isEnd: (name: string) => boolean;
}

/** @param owner the field the value lies in, if inside another */
function mapWords(value: unknown, change: Change, field = '', owner = ''): unknown {
  if (typeof value === 'string') return field === 'url' ? change.address(value) : change.prose(value);
  if (Array.isArray(value)) return mapList(value, change, field);
  if (typeof value !== 'object' || value === null) return value;
  // the names of a score's inputs come from data, those of all other fields from the model
  const rename = owner === 'score' && field === 'inputs' ? change.prose : (name: string) => name;
  const words = Object.entries(value).map(([name, inner]: [string, unknown]) => [
    rename(name),
    isProse(name, field, change) ? mapWords(inner, change, name, field) : inner,
  ]);
  return Object.fromEntries(words.filter(([, inner]) => inner !== undefined));
}

/** A link that has lost its address is none. */
function mapList(list: unknown[], change: Change, field: string): unknown[] {
  const mapped = list.map((entry) => mapWords(entry, change, field));
  return mapped.filter((entry, index) => !hasAddress(list[index]) || hasAddress(entry));
}

function isProse(name: string, owner: string, { isEnd }: Change): boolean {
  const isReference = owner === '' && (REFERENCES.has(name) || isEnd(name));
  return !isReference && !CLOSED.has(name) && !CLOSED.has(`${owner}.${name}`);
}

function hasAddress(link: unknown): boolean {
  return typeof link === 'object' && link !== null && 'url' in link && link.url !== undefined;
}
