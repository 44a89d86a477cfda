import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import { HEAD_FIELDS } from './head-words.js';
import type { Lens } from './lens.js';
import type { FieldTree } from './pick-fields.js';
import type { Projection } from './projection.js';
import { shownFields } from './tell.js';

/** What a projection says beside the head and the lists, whatever the lens. */
const ALWAYS = ['lens', 'today', 'fiscalYearStart', 'twoCalendars', 'counts'];
const FACE = ['id', 'label', 'audience', 'layout', 'description', 'groupBy', 'sortBy', 'vocabulary', 'tools', 'slippage', 'changes'];
const COUNTS = ['source', 'shown', 'undated', 'filtered', 'outOfRange', 'invalid', 'withheld'];
const FRAME = ['text', 'start', 'end', 'startPrecision', 'endPrecision', 'horizon'];
const SLIP = ['moves', 'on', 'reason', ...FRAME.map((name) => `from.${name}`)].map((name) => `slip.${name}`);

/** What an entity may say beyond the lens's own list: what identifies it, and what follows from what the lens names. */
function beyond(name: CollectionName, { fields, show }: Lens): string[] {
  if (name === 'dependencies') return ['id', 'order'];
  if (name !== 'items') return ['id', 'title'];
  return ['id', 'title', ...(fields.items?.includes('horizon') ? ['past'] : []), ...(show.slippage ? SLIP : [])];
}

/**
 * Whether a projection has nothing but what its lens names: an unknown field of an entity, a list or a count that the lens withholds.
 * `project` makes no other; this is for the last step before a projection leaves the house, and for one that was made or stored elsewhere.
 * @returns an issue for each path that should not be there; none is fine
 */
export function checkProjection(projection: Projection, lens: Lens): Issue[] {
  const { lens: face, counts, ...rest } = projection;
  const head = [...(lens.fields.roadmap ?? []), ...(lens.disclaimer === undefined ? [] : ['disclaimer'])];
  const heads = HEAD_FIELDS.filter((field) => head.includes(field));
  const lists = COLLECTIONS.flatMap((name) => checkList(rest[name], name, lens));
  const told = lens.show.counts ? [] : (['source', 'invalid', 'withheld'] as const).filter((name) => counts[name] !== null);
  return [
    ...strangers(rest, [...ALWAYS, ...heads, ...COLLECTIONS], ''),
    ...strangers(face, FACE, 'lens.'),
    ...strangers(counts, COUNTS, 'counts.'),
    ...[...told.map((name) => `counts.${name}`), ...(face.id === lens.id ? [] : ['lens.id']), ...lists].map(unexpected),
  ];
}

function strangers(value: object, known: readonly string[], path: string): Issue[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => unexpected(path + name));
}

function checkList(list: readonly object[], name: CollectionName, lens: Lens): string[] {
  const fields = lens.fields[name];
  if (!fields) return list.length > 0 ? [name] : [];
  const tree = shownFields([...fields, ...beyond(name, lens)]);
  return inList(list, tree).map((path) => name + path);
}

const NONE: string[] = [];

/** Where a value has what the tree does not name, from the value on. It is looked through before each answer, and there is nothing as a rule. */
function pathsBeyond(value: unknown, tree: FieldTree): string[] {
  if (typeof value !== 'object' || value === null) return NONE;
  if (Array.isArray(value)) return inList(value, tree);
  if (tree.size === 0) return [''];
  const found: string[] = [];
  for (const name of Object.keys(value)) {
    const known = tree.get(name) ?? tree.get('*');
    const inner = known ? pathsBeyond((value as Record<string, unknown>)[name], known) : [''];
    for (const path of inner) found.push(`.${name}${path}`);
  }
  return found;
}

function inList(list: readonly unknown[], tree: FieldTree): string[] {
  const found: string[] = [];
  for (let i = 0; i < list.length; i++) for (const path of pathsBeyond(list[i], tree)) found.push(`[${i}]${path}`);
  return found;
}

function unexpected(path: string): Issue {
  return { code: 'unknown', path, message: 'the lens does not name this', hint: 'do not hand this projection out', leftOut: 'nothing' };
}
