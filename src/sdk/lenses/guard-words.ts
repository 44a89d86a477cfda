import type { Lens } from './lens.js';
import { hasWord, replaceWords } from './replace-words.js';

/** Fields that hold ids, addresses, days or words of a closed list: none of them is prose. */
const NOT_PROSE = new Set([
  ...['id', 'parent', 'product', 'team', 'contributors', 'objectives', 'themes', 'releases', 'release', 'items', 'evidence'],
  ...['kind', 'status', 'value', 'band', 'commitment', 'horizon', 'start', 'end', 'startPrecision', 'endPrecision', 'on', 'to'],
]);

const MASK = '▇▇▇';

/**
 * The entity with the glossary applied to all its prose; a banned word is masked, or the entity withheld (undefined), as the lens
 * says. An address with a banned word in it is dropped, since a masked one leads nowhere.
 */
export function guardWords(entity: object, lens: Lens): object | undefined {
  const banned = lens.bannedWords;
  const replacements = new Map(Object.entries(lens.glossary));
  if (banned.length === 0 && replacements.size === 0) return entity;
  const worded = mapProse(entity, (text) => replaceWords(text, replacements)) as object;
  if (lens.onBannedWord === 'withhold' && hasBannedWord(worded, banned)) return undefined;
  const masks = new Map(banned.map((word) => [word, MASK]));
  return mapProse(worded, (text) => replaceWords(text, masks)) as object;
}

function hasBannedWord(entity: object, banned: readonly string[]): boolean {
  let found = false;
  mapProse(entity, (text) => {
    found ||= banned.some((word) => hasWord(text, word));
    return text;
  });
  return found;
}

function mapProse(value: unknown, change: (text: string) => string, field = ''): unknown {
  if (typeof value === 'string') return field === 'url' ? (change(value) === value ? value : undefined) : change(value);
  if (Array.isArray(value)) return value.map((entry) => mapProse(entry, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, NOT_PROSE.has(name) ? inner : mapProse(inner, change, name)]),
  );
}
