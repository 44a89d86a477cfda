import type { CollectionName } from '../model/closed-lists.js';
import { tellField, type Cell, type Entity, type Telling } from './tell-field.js';

/** The fields that stand first, in this order; others follow in the order of their names. */
const ORDER = [
  ...['kind', 'timeframe', 'status', 'health', 'commitment', 'confidence', 'progress', 'on', 'outcome', 'likelihood', 'impact'],
  ...[
    'from',
    'to',
    'order',
    'owner',
    'by',
    'team',
    'product',
    'parent',
    'objectives',
    'themes',
    'releases',
    'release',
    'waitsFor',
    'items',
  ],
  ...[
    'summary',
    'why',
    'benefit',
    'sayable',
    'doNotSay',
    'ask',
    'mitigation',
    'pivot',
    'reason',
    'keyResults',
    'history',
    'evidence',
    'links',
  ],
];
/** Told within another field. */
const WITHIN = ['id', 'title', 'horizon', 'past', 'slip', 'expires'];
/** Fields of sentences, lines and links, which want a line of their own. */
const PROSE = ORDER.slice(ORDER.indexOf('summary')).concat('url');

/** A field of the entities of one list. */
export interface Field {
  name: string;
  heading: string;
  isProse: boolean;
  tell: (entity: Entity) => Cell;
}

export const isBlank = (cell: Cell): boolean => cell === '' || (Array.isArray(cell) && cell.length === 0);

/** The fields that say something of at least one of these entities. The title is none of them: every entity has one. */
export function fieldsOf(collection: CollectionName, entities: readonly Entity[], telling: Telling): Field[] {
  const names = new Set(entities.flatMap((entity) => Object.keys(entity)).filter((name) => !WITHIN.includes(name)));
  if (entities.some(({ horizon, past, slip }) => horizon ?? past ?? slip)) names.add('timeframe');
  if (collection === 'items' && telling.projection.dependencies.length > 0) names.add('waitsFor');
  return [...names]
    .sort(byPlace)
    .map((name) => fieldOf(collection, name, telling))
    .filter(({ tell }) => entities.some((entity) => !isBlank(tell(entity))));
}

function fieldOf(collection: CollectionName, name: string, telling: Telling): Field {
  const isWaiting = name === 'waitsFor';
  const tell = isWaiting ? waitsFor(telling) : (entity: Entity) => tellField(collection, name, entity, telling);
  const key = name === 'parent' ? 'part' : name;
  return { name, heading: telling.words.word(`field.${key}`), isProse: PROSE.includes(name), tell };
}

/** What must come before an item, and whether it does. */
function waitsFor({ projection, words, titles }: Telling): (entity: Entity) => Cell {
  const before = new Map<string, string[]>();
  for (const { from, to, order } of projection.dependencies) {
    const [title = from] = titles('items', [from]);
    before.set(to, [...(before.get(to) ?? []), order === 'violated' ? words.word('dependency.violated', { item: title }) : title]);
  }
  return ({ id }) => words.list(before.get(id) ?? []);
}

function byPlace(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
}

const placeOf = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
