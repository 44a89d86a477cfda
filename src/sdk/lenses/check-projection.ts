import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import { isObject } from '../model/is-object.js';
import { parsePeriod } from '../model/period.js';
import { HEAD_FIELDS } from './head-words.js';
import { faceOf } from './lens-face.js';
import type { Lens } from './lens.js';
import type { FieldTree } from './pick-fields.js';
import type { Counts, Projection } from './projection.js';
import { shownFields } from './tell.js';
import { tooFine } from './too-fine.js';
import { idsIn, mayStand, valueRules, type ValueRule } from './value-rules.js';

/** What a projection says beside the head and the lists, whatever the lens. */
const ALWAYS = ['lens', 'today', 'fiscalYearStart', 'twoCalendars', 'counts'];
const COUNTS = ['source', 'shown', 'undated', 'filtered', 'outOfRange', 'invalid', 'withheld'];
/** Counts that a lens may keep to itself. */
const WITHHELD: readonly string[] = ['source', 'invalid', 'withheld'];

/**
 * Whether a projection has nothing but what its lens names, however deep: no other field, list or count, no plain value in place of fields
 * or the other way round, no day more exact than the lens tells; and no value but of the kind the model has there. Prose can say anything:
 * words are the lens's `bannedWords` to find. What it says of its lens is what the lens says.
 * `project` makes no other; this is for the last step before a projection leaves the house, and for one that was made or stored elsewhere.
 * @returns an issue for each path that should not be there; none is fine
 */
export function checkProjection(projection: Projection, lens: Lens): Issue[] {
  const { lens: face, counts, ...rest } = projection;
  const ids = idsIn(projection);
  return [
    ...checkHead(rest, lens),
    ...differences(face, faceOf(lens) as unknown as Fields).map((name) => `lens.${name}`),
    ...checkCounts(counts, rest.items, lens).map((name) => `counts.${name}`),
    ...COLLECTIONS.flatMap((name) => checkList(rest[name], name, lens, ids)),
    ...tooFine(projection, lens),
  ].map(unexpected);
}

type Fields = Record<string, unknown>;

function checkHead(head: Omit<Projection, 'lens' | 'counts'>, lens: Lens): string[] {
  const { calendar, fields, disclaimer } = lens;
  const mayName = new Set<string>([...(fields.roadmap ?? []), ...(disclaimer === undefined ? [] : ['disclaimer'])]);
  const words = new Set<string>(HEAD_FIELDS.filter((field) => mayName.has(field)));
  const known = [...ALWAYS, ...words, ...COLLECTIONS];
  const strange = Object.entries(head).filter(([name, value]) => !known.includes(name) || (words.has(name) && !isHeadWord(name, value)));
  const { today, fiscalYearStart, twoCalendars } = head;
  const mayTell = mayName.has('fiscalYearStart');
  return [
    ...strange.map(([name]) => name),
    ...(isDay(today) ? [] : ['today']),
    ...(MONTHS.has(fiscalYearStart) && (calendar === 'fiscal' || fiscalYearStart === 1) ? [] : ['fiscalYearStart']),
    ...((calendar === 'fiscal' ? !twoCalendars : mayTell ? typeof twoCalendars === 'boolean' : twoCalendars === true)
      ? []
      : ['twoCalendars']),
  ];
}

const MONTHS: ReadonlySet<unknown> = new Set(Array.from({ length: 12 }, (_, i) => i + 1));
const isDay = (value: unknown): boolean => typeof value === 'string' && value.length === 10 && parsePeriod(value)?.start === value;

function isHeadWord(name: string, value: unknown): boolean {
  return name === 'asOf' || name === 'nextReview' ? isDay(value) : typeof value === 'string';
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

function checkCounts(counts: unknown, items: unknown, { show }: Lens): string[] {
  if (!isObject(counts)) return ['shown'];
  const mayBe = (name: string, value: unknown) =>
    COUNTS.includes(name) && (value === null || (Number.isInteger(value) && (show.counts || !WITHHELD.includes(name))));
  const wrong = Object.keys(counts).filter((name) => !mayBe(name, counts[name]));
  return wrong.length > 0 || !Array.isArray(items) ? wrong : addUp(counts as unknown as Counts, items.length);
}

/** Every item is one of those shown and undated; and of the source's, one of those or none of the projection's. */
function addUp({ source, shown, undated, filtered, outOfRange, invalid, withheld }: Counts, items: number): string[] {
  const [told, left] = [shown + undated, filtered + outOfRange];
  if (told !== items && told + left !== items) return ['shown'];
  return source === null || invalid === null || withheld === null || source === items + invalid + withheld ? [] : ['source'];
}

function checkList(list: unknown, name: CollectionName, lens: Lens, ids: ReturnType<typeof idsIn>): string[] {
  const fields = lens.fields[name];
  if (!Array.isArray(list)) return [name];
  if (!fields) return list.length > 0 ? [name] : [];
  const rule = valueRules(name, shownFields([...fields, ...beyond(name, fields, lens)]), lens, ids);
  return inList(list, rule).map((path) => name + path);
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
const HERE = [''];

/**
 * Where a value is none that the rule allows, from the value on. It is looked through before each answer, and there is nothing as a rule.
 * @param isEntry whether it stands in a list, as the rule may want
 */
function pathsBeyond(value: unknown, rule: ValueRule, isEntry = false): string[] {
  if (Array.isArray(value)) return isEntry || rule.isList === false ? HERE : inList(value, rule);
  if (rule.isList && !isEntry) return HERE;
  if (typeof value !== 'object' || value === null) return mayStand(value, rule) ? NONE : HERE;
  if (!rule.fields) return HERE;
  let found = NONE;
  for (const name of Object.keys(value)) {
    const known = rule.fields.get(name) ?? rule.others;
    const part = (value as Fields)[name];
    // most are plain, and as they should be
    if (known && typeof part !== 'object' && !known.isList && mayStand(part, known)) continue;
    const inner = known ? pathsBeyond(part, known) : HERE;
    if (inner.length > 0) found = [...found, ...inner.map((path) => `.${name}${path}`)];
  }
  return found;
}

function inList(list: readonly unknown[], rule: ValueRule): string[] {
  const found: string[] = [];
  for (let i = 0; i < list.length; i++) for (const path of pathsBeyond(list[i], rule, true)) found.push(`[${i}]${path}`);
  return found;
}

function unexpected(path: string): Issue {
  return { code: 'unknown', path, message: 'the lens does not tell this', hint: 'do not hand this projection out', leftOut: 'nothing' };
}
