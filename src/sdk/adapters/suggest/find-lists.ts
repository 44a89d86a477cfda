import { isObject } from '../../model/is-object.js';
import { parsePeriod } from '../../model/period.js';
import { pathOf, pathStep } from './path-text.js';
import { ourWord } from './value-words.js';

/** Records of one kind, and how a field map gets at them. */
export interface RecordList {
  /** The path to all of them, for a section's `records`; with `each` to what holds them by key. */
  path: string;
  /** The records are held by key: the path from there to the object that holds them. */
  each?: string;
  /** The names on the way. */
  names: string[];
  /** The records; of those held by key `{ key, value }`. */
  records: unknown[];
  /** How many lists they are inside of. */
  depth: number;
  /** Where a record holds records of its own kind. */
  children?: string;
  /** Records in groups (quarters that hold features): what the groups are called. The records are `{ value, record }`, the latter the group. */
  group?: string;
  /** Records in lists under words that mean something (`now`, `next`, `later`): these words. The records are `{ key, value }`. */
  keys?: string[];
  /** A single object, which may be a record itself. */
  alone?: boolean;
  /** Rows of cells: the headings, which are the first row. The records have the cells by heading. */
  header?: string[];
}

interface Extra {
  alone?: boolean;
  each?: string;
  group?: string;
  keys?: string[];
  header?: string[];
}

const DEEPEST = 7;
const MOST_NODES = 20_000;
const MOST_LISTS = 60;

interface Place {
  steps: string;
  names: string[];
  depth: number;
  /** One of several that are held by key. */
  isEntry?: boolean;
}

/** All lists of objects in a document, wherever they are: wrapped, in pages, held by key, in trees. */
export function findLists(document: unknown): RecordList[] {
  const found = new Map<string, RecordList>();
  let budget = MOST_NODES;

  function add(place: Place, records: unknown[], extra: Extra = {}): RecordList | undefined {
    const key = `${place.steps} ${JSON.stringify(extra)}`;
    const list: RecordList = found.get(key) ?? { path: pathOf(place.steps), names: place.names, records: [], depth: place.depth, ...extra };
    if (found.size >= MOST_LISTS && !found.has(key)) return;
    found.set(key, list);
    // one by one: a long list is more than a call takes arguments
    for (const record of records) list.records.push(record);
    return list;
  }

  function visit(node: unknown, place: Place): void {
    if (--budget < 0 || place.names.length + place.depth > DEEPEST) return;
    if (Array.isArray(node)) visitList(node, place);
    else if (isObject(node)) {
      const entries = Object.entries(node);
      if (place.depth === 0 && place.names.length <= 2 && !place.isEntry && isRecord(node)) add(place, [node], { alone: true });
      const isEntry = isKeyed(node);
      if (isEntry) add(place, entriesAsRecords(entries), { each: '$' });
      if (isKeyedGroups(node))
        add(
          { ...place, depth: 1 },
          entries.flatMap(([key, list]) => (Array.isArray(list) ? (list as unknown[]).map((value) => ({ key, value })) : [])),
          { keys: Object.keys(node).filter((name) => Array.isArray(node[name]) && meansSomething(name)) },
        );
      const isByKey = isEntry || entries.every(([name, value]) => typeof value === 'object' && /^v?\d/.test(name));
      for (const [name, value] of entries) {
        const step = isByKey ? '[*]' : pathStep(name);
        if (step && typeof value === 'object')
          visit(value, { ...place, isEntry, steps: place.steps + step, names: isByKey ? place.names : [...place.names, name] });
      }
    }
  }

  function visitList(list: unknown[], place: Place): void {
    const objects = list.filter(isObject);
    const header = headerOf(list);
    if (header) add(place, rowsAsRecords(list as unknown[][], header), { header });
    const inner = { ...place, steps: `${place.steps}[*]`, depth: place.depth + 1 };
    if (objects.length && objects.length >= list.length / 2) {
      const wrapper = wrapperOf(objects);
      const steps = wrapper === undefined ? inner.steps : inner.steps + pathStep(wrapper)!;
      const records = wrapper === undefined ? objects : objects.map((object) => object[wrapper]);
      const known = add({ ...inner, steps, ...(wrapper !== undefined && { names: [...place.names, wrapper] }) }, records);
      if (known) known.children ??= childrenOf(records);
      const held = wrapper === undefined && known?.children === undefined ? heldBy(objects) : undefined;
      if (held !== undefined)
        add(inner, membersOf(objects, held), {
          each: pathOf(pathStep(held)!),
          group: place.names.at(-1) ?? 'group',
        });
    }
    for (const element of list.slice(0, 500)) visitInside(element, inner);
  }

  /** What a record holds; what is a tree of its own kind is read with it, and not looked into again. */
  function visitInside(element: unknown, place: Place): void {
    if (!isObject(element)) return visit(element, place);
    const children = childrenOf([element]);
    const rest = Object.fromEntries(Object.entries(element).filter(([name]) => pathStep(name) !== `.${children}`));
    for (const [name, value] of Object.entries(rest)) {
      const step = pathStep(name);
      if (step && typeof value === 'object') visit(value, { ...place, steps: place.steps + step, names: [...place.names, name] });
    }
  }

  visit(document, { steps: '', names: [], depth: 0 });
  return [...found.values()];
}

/** The one name under which each element holds its record: `{ node: { … } }`. */
function wrapperOf(objects: Record<string, unknown>[]): string | undefined {
  const [name, ...more] = Object.keys(objects[0]!);
  const only = name !== undefined && !more.length && pathStep(name);
  return only && objects.every((object) => Object.keys(object).length === 1 && isObject(object[name])) ? name : undefined;
}

/** The name under which records hold records with the same fields. */
function childrenOf(records: unknown[]): string | undefined {
  for (const record of records.slice(0, 100)) {
    if (!isObject(record)) continue;
    for (const [name, value] of Object.entries(record)) {
      const first: unknown = Array.isArray(value) ? value[0] : undefined;
      if (isObject(first) && pathStep(name) === `.${name}` && alike(record, first, name)) return name;
    }
  }
  return undefined;
}

function alike(one: object, other: object, except: string): boolean {
  const mine = Object.keys(one).filter((name) => name !== except);
  const theirs = new Set(Object.keys(other));
  const shared = mine.filter((name) => theirs.has(name)).length;
  return mine.length > 1 && shared >= 0.6 * Math.max(mine.length, theirs.size - 1);
}

/** What says something of itself, and does not only hold others. */
const isRecord = (node: object) => Object.values(node).filter((value) => value !== null && typeof value !== 'object').length > 1;

const entriesAsRecords = (entries: [string, unknown][]) => entries.map(([key, value]) => ({ key, value }));

/** The one list of objects that simple groups hold: themes or quarters with their features, pages with their records. */
function heldBy(groups: Record<string, unknown>[]): string | undefined {
  const lists = new Set(
    groups.flatMap((group) => Object.keys(group).filter((name) => Array.isArray(group[name]) && (group[name] as unknown[]).some(isObject))),
  );
  const [name] = lists;
  const isSimple = groups.every((group) => Object.keys(group).length <= 10 && Array.isArray(group[name!]));
  return lists.size === 1 && isSimple && pathStep(name!) ? name : undefined;
}

function membersOf(groups: Record<string, unknown>[], name: string): unknown[] {
  return groups.flatMap(({ [name]: members, ...record }) => (members as unknown[]).map((value) => ({ value, record })));
}

/** A word that says when, or how far, what stands under it is. */
export const meansSomething = (word: string): boolean =>
  /^(now|next|later)$/i.test(word) || !!parsePeriod(word) || ourWord('status', word) !== undefined;

/** Lists of objects under such words; other fields beside them may be single values. */
function isKeyedGroups(node: Record<string, unknown>): boolean {
  const lists = Object.entries(node).filter(([, value]) => Array.isArray(value) && (!value.length || value.some(isObject)));
  return lists.length > 1 && lists.every(([name]) => meansSomething(name) && pathStep(name));
}

/** The headings of rows of cells: a first row of different words. */
function headerOf(rows: unknown[]): string[] | undefined {
  const [first] = rows;
  if (rows.length < 2 || !rows.every(Array.isArray) || !Array.isArray(first) || first.length < 2) return;
  const words = first.every((cell) => typeof cell === 'string' && (cell.trim() === '' || !/^[\d.,%-]+$/.test(cell.trim())));
  return words && typeof first[0] === 'string' && first[0].trim() !== '' && new Set(first).size === first.length
    ? (first as string[])
    : undefined;
}

const rowsAsRecords = ([, ...rows]: unknown[][], header: string[]) =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));

/** Objects under names of any kind, all with much the same fields. */
function isKeyed(node: Record<string, unknown>): boolean {
  const values = Object.values(node);
  if (values.length < 2 || !values.every(isObject)) return false;
  const names = new Map<string, number>();
  for (const value of values) for (const name of Object.keys(value)) names.set(name, (names.get(name) ?? 0) + 1);
  const common = [...names.values()].filter((count) => count >= 0.6 * values.length).length;
  return common >= 2 && common >= 0.5 * names.size;
}
