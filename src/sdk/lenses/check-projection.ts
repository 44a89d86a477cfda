import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import { isObject } from '../model/is-object.js';
import { HEAD_FIELDS } from './head-words.js';
import { faceOf } from './lens-face.js';
import type { Lens } from './lens.js';
import type { FieldTree } from './pick-fields.js';
import type { Projection } from './projection.js';
import { shownFields } from './tell.js';
import { tooFine } from './too-fine.js';

/** What a projection says beside the head and the lists, whatever the lens. */
const ALWAYS = ['lens', 'today', 'fiscalYearStart', 'twoCalendars', 'counts'];
const COUNTS = ['source', 'shown', 'undated', 'filtered', 'outOfRange', 'invalid', 'withheld'];
/** Counts that a lens may keep to itself. */
const WITHHELD: readonly string[] = ['source', 'invalid', 'withheld'];

/**
 * Whether a projection has nothing but what its lens names, however deep: no other field, list or count, no plain value in place of fields
 * or the other way round, no day more exact than the lens tells. What it says of its lens is what the lens says.
 * `project` makes no other; this is for the last step before a projection leaves the house, and for one that was made or stored elsewhere.
 * @returns an issue for each path that should not be there; none is fine
 */
export function checkProjection(projection: Projection, lens: Lens): Issue[] {
  const { lens: face, counts, ...rest } = projection;
  return [
    ...checkHead(rest, lens),
    ...differences(face, faceOf(lens) as unknown as Fields).map((name) => `lens.${name}`),
    ...checkCounts(counts as unknown as Fields, lens).map((name) => `counts.${name}`),
    ...COLLECTIONS.flatMap((name) => checkList(rest[name], name, lens)),
    ...tooFine(projection, lens),
  ].map(unexpected);
}

type Fields = Record<string, unknown>;

function checkHead(head: Omit<Projection, 'lens' | 'counts'>, lens: Lens): string[] {
  const { calendar, fields, disclaimer } = lens;
  const mayName = new Set<string>([...(fields.roadmap ?? []), ...(disclaimer === undefined ? [] : ['disclaimer'])]);
  const words = new Set<string>(HEAD_FIELDS.filter((field) => mayName.has(field)));
  const known = [...ALWAYS, ...words, ...COLLECTIONS];
  const strange = Object.entries(head).filter(([name, value]) => !known.includes(name) || (words.has(name) && typeof value !== 'string'));
  const { today, fiscalYearStart, twoCalendars } = head;
  const mayTell = mayName.has('fiscalYearStart');
  return [
    ...strange.map(([name]) => name),
    ...(typeof today === 'string' ? [] : ['today']),
    ...(typeof fiscalYearStart === 'number' && (calendar === 'fiscal' || fiscalYearStart === 1) ? [] : ['fiscalYearStart']),
    ...((calendar === 'fiscal' ? !twoCalendars : mayTell ? typeof twoCalendars === 'boolean' : twoCalendars === true)
      ? []
      : ['twoCalendars']),
  ];
}

/** It may say less of its lens than the lens does, in any order. */
function differences(told: unknown, expected: Fields): string[] {
  return isObject(told)
    ? Object.keys(told).filter((name) => !Object.hasOwn(expected, name) || !isSame(told[name], expected[name]))
    : ['id'];
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  if (Array.isArray(a) !== Array.isArray(b) || names.length !== others.length) return false;
  return names.every((name) => Object.hasOwn(b, name) && isSame((a as Fields)[name], (b as Fields)[name]));
}

function checkCounts(counts: unknown, { show }: Lens): string[] {
  if (!isObject(counts)) return ['shown'];
  const mayBe = (name: string, value: unknown) =>
    COUNTS.includes(name) && (value === null || (typeof value === 'number' && (show.counts || !WITHHELD.includes(name))));
  return Object.keys(counts).filter((name) => !mayBe(name, counts[name]));
}

function checkList(list: unknown, name: CollectionName, lens: Lens): string[] {
  const fields = lens.fields[name];
  if (!Array.isArray(list)) return [name];
  if (!fields) return list.length > 0 ? [name] : [];
  return inList(list, shownFields([...fields, ...beyond(name, fields, lens)])).map((path) => name + path);
}

/** What an entity may say beyond the lens's own list: what identifies it, and what follows from what the lens names. */
function beyond(name: CollectionName, fields: readonly string[], { show }: Lens): string[] {
  if (name === 'dependencies') return ['id', 'order'];
  if (name !== 'items') return ['id', 'title'];
  return ['id', 'title', ...(fields.includes('horizon') ? ['past'] : []), ...(show.slippage ? slipFields(shownFields(fields)) : [])];
}

/** A slip tells of earlier times what the lens names of the present one, and of the last move what it names of the history. */
function slipFields(tree: FieldTree): string[] {
  const from = [...(tree.get('timeframe')?.keys() ?? [])].filter((name) => name !== 'source').map((name) => `from.${name}`);
  const last = ['on', 'reason'].filter((name) => tree.get('history')?.has(name));
  return from.length > 0 ? ['moves', ...from, ...last].map((name) => `slip.${name}`) : [];
}

const NONE: string[] = [];

/** Where a value has what the tree does not name, from the value on. It is looked through before each answer, and there is nothing as a rule. */
function pathsBeyond(value: unknown, tree: FieldTree): string[] {
  if (typeof value !== 'object' || value === null) return tree.size === 0 ? NONE : [''];
  if (Array.isArray(value)) return inList(value, tree);
  if (tree.size === 0) return [''];
  const found: string[] = [];
  for (const name of Object.keys(value)) {
    const known = tree.get(name) ?? tree.get('*');
    const inner = known ? pathsBeyond((value as Fields)[name], known) : [''];
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
