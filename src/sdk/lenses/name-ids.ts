import type { CollectionName } from '../model/closed-lists.js';
import type { Roadmap } from '../model/roadmap.js';
import { squash, wordInside } from './guard-words.js';
import { keepReferences, type ShownIds } from './keep-references.js';
import type { Lens } from './lens.js';
import { orderInside } from './order-inside.js';
import { compare } from './order-items.js';
import { referrersOf } from './referrers.js';
import { fold, LONG_ENOUGH } from './replace-words.js';
import type { Fields } from './tell.js';

/** Told entities of each collection. */
export type Lists = ReadonlyMap<CollectionName, Fields[]>;
type Ids = Map<string, string>;

/**
 * The id each told entity is shown with. Its own, so that it can be traced from lens to lens, unless that gives something away: a word
 * of the glossary, a banned one, a title that is not shown, a day that is told more coarsely. It then gets one made from the title that
 * is shown, as does every entity where the lens wants ids `opaque`; nothing in a new id comes from the old one.
 */
export function nameIds(told: Lists, roadmap: Roadmap, lens: Pick<Lens, 'bannedWords' | 'glossary' | 'ids' | 'order'>): ShownIds {
  const isSecret = wordInside([...lens.bannedWords, ...Object.keys(lens.glossary)]);
  const names = new Map<CollectionName, Ids>();
  for (const [name, list] of told) {
    const ids: Ids = new Map();
    for (const { id } of list) ids.set(id, id);
    names.set(name, ids);
  }
  const replaced = replacedIn(told, roadmap, (id) => lens.ids === 'opaque' || isSecret(id));
  if (replaced.size === 0) ownIds.add(names);
  // what is compared to number them must not be the old ids either
  for (const [name, list] of replaced) for (const { id, title } of list) names.get(name)!.set(id, slugOf(title, name, isSecret));
  for (const [name, list] of replaced) number(name, list, names, told, lens);
  return names;
}

/** Names, and projections, in which every entity has its own id: what one of them says changes no other's. */
export const ownIds = new WeakSet<object>();

function replacedIn(told: Lists, roadmap: Roadmap, isSecret: (id: string) => boolean): Map<CollectionName, Fields[]> {
  const gone = new Set<unknown>();
  const replaced = [...told].map(([name, list]): [CollectionName, Fields[]] => {
    // in the order of their sources, which have others between them
    let at = 0;
    const ownOf = ({ id }: Fields): object | undefined => {
      const { length } = roadmap[name];
      while (at < length && roadmap[name][at]!.id !== id) at++;
      return roadmap[name][at];
    };
    // a dependency's id is often made from those of its ends
    const leadsThere = ({ from, to }: Fields) => name === 'dependencies' && (gone.has(from) || gone.has(to));
    const tells = (entity: Fields, source: object = {}) => spells(entity, source) || tellsTime(entity, source);
    const secret = list.filter((entity) => tells(entity, ownOf(entity)) || isSecret(entity.id) || leadsThere(entity));
    if (name === 'items') for (const { id } of secret) gone.add(id);
    return [name, secret];
  });
  return new Map(replaced.filter(([, list]) => list.length > 0));
}

/** Whether an id is made from a title that is not shown: `project-falcon`. */
function spells({ id, title }: Fields, { title: own }: { title?: string }): boolean {
  if (own === undefined || own === title) return false;
  const word = squash(own.slice(0, MOST_OF_A_TITLE));
  return word.length >= LONG_ENOUGH && squash(id).includes(word);
}

/** As a field holds one: days in prose, and in the ids of others, tell nothing here. */
const DAYS = /"(\d{4})-(\d\d)-(\d\d)"/g;
/** Times are told by the month, or more exactly. */
const BY_MONTH = /Precision":"[dwm]/;

/** What a year and a month take: six digits, or two numbers. Most ids have neither. */
const HAS_ROOM = /\d{6}|\d\D+\d/;

/** Whether an id holds a day of its entity that is not shown, or its month where months are not: `launch-2026-12-03`. */
function tellsTime(told: Fields, own: object): boolean {
  if (!HAS_ROOM.test(told.id)) return false;
  const { id, ...shown } = told;
  const digits = id.replace(/\D/g, '');
  const numbers = `,${String((id.match(/\d+/g) ?? []).map(Number))},`;
  const holds = (...parts: string[]) => digits.includes(parts.join('')) || numbers.includes(`,${String(parts.map(Number))},`);
  let said: string | undefined;
  return [...JSON.stringify(own).matchAll(DAYS)].some(([day, y = '', m = '', d = '']) => {
    const isDay = holds(y, m, d) || holds(d, m, y) || holds(m, d, y);
    if (!isDay && !holds(y, m) && !holds(m, y)) return false;
    said ??= JSON.stringify(shown);
    return !said.includes(day) && (isDay || !BY_MONTH.test(said));
  });
}

/** As much of a title as an id is made from. */
const MOST_OF_A_TITLE = 80;

function slugOf(title: unknown, name: CollectionName, isSecret: (text: string) => boolean): string {
  const slug = typeof title === 'string' ? fold(title.slice(0, MOST_OF_A_TITLE)).folded.replace(/[^\p{L}\p{N}]+/gu, '-') : '';
  const trimmed = slug.replace(/^-|-$/g, '');
  return trimmed === '' || isSecret(trimmed) ? name : trimmed;
}

/** Gives each entity an id that no other has; among those of one title in the order of what else is shown of them. */
function number(
  name: CollectionName,
  list: readonly Fields[],
  names: Map<CollectionName, Ids>,
  told: Lists,
  lens: Pick<Lens, 'order'>,
): void {
  const ids = names.get(name)!;
  const sorted = inOrder(list, name, names, told, lens);
  for (const { id } of list) ids.delete(id);
  const taken = new Set(ids.values());
  const counts = new Map<string, number>();
  for (const { id, base } of sorted) {
    let count = counts.get(base) ?? 0;
    let next: string;
    do next = count++ > 0 ? `${base}-${count}` : base;
    while (taken.has(next));
    ids.set(id, next);
    taken.add(next);
    counts.set(base, count);
  }
}

/** By title; those of one title by what else is shown of them, and then by what refers to them, which costs more and more to tell. */
function inOrder(
  list: readonly Fields[],
  name: CollectionName,
  names: Map<CollectionName, Ids>,
  told: Lists,
  { order }: Pick<Lens, 'order'>,
) {
  const textOf = (entity: Fields, of: CollectionName) =>
    JSON.stringify(orderInside(keepReferences({ ...entity, id: names.get(of)!.get(entity.id) }, of, names), order));
  const shown = once((entity: Fields) => textOf(entity, name));
  let refer: ((id: string) => string) | undefined;
  const referrers = once(({ id }: Fields) => (refer ??= referrersOf(name, told, names, textOf))(id));
  return list
    .map((entity) => ({ entity, id: entity.id, base: baseOf(entity, name, names) }))
    .sort(
      (a, b) =>
        compare(a.base, b.base) ||
        compare(shown(a.entity), shown(b.entity)) ||
        compare(referrers(a.entity), referrers(b.entity)) ||
        compare(a.id, b.id),
    );
}

/** The same again for the same entity. */
function once(tell: (entity: Fields) => string): (entity: Fields) => string {
  const known = new Map<Fields, string>();
  return (entity) => {
    let text = known.get(entity);
    if (text === undefined) known.set(entity, (text = tell(entity)));
    return text;
  };
}

/** What leads from one item to another has no title, and comes after them. */
function baseOf({ id, from, to }: Fields, name: CollectionName, names: ShownIds): string {
  const end = (item: unknown) => names.get('items')?.get(item as string);
  return name === 'dependencies' ? `${end(from)}→${end(to)}` : names.get(name)!.get(id)!;
}
