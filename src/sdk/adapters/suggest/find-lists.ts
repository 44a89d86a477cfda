import { isObject } from '../../model/is-object.js';
import { pathOf, pathStep } from './path-text.js';

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
}

const DEEPEST = 7;
const MOST_NODES = 20_000;
const MOST_LISTS = 60;

interface Place {
  steps: string;
  names: string[];
  depth: number;
}

/** All lists of objects in a document, wherever they are: wrapped, in pages, held by key, in trees. */
export function findLists(document: unknown): RecordList[] {
  const found = new Map<string, RecordList>();
  let budget = MOST_NODES;

  function add(place: Place, records: unknown[], each?: string): RecordList | undefined {
    const key = `${place.steps} ${each ?? ''}`;
    const list: RecordList = found.get(key) ?? {
      path: pathOf(place.steps),
      names: place.names,
      records: [],
      depth: place.depth,
      ...(each !== undefined && { each }),
    };
    if (found.size >= MOST_LISTS && !found.has(key)) return;
    found.set(key, list);
    list.records.push(...records);
    return list;
  }

  function visit(node: unknown, place: Place): void {
    if (--budget < 0 || place.names.length + place.depth > DEEPEST) return;
    if (Array.isArray(node)) visitList(node, place);
    else if (isObject(node)) {
      if (isKeyed(node))
        add(
          { ...place, steps: place.steps },
          Object.entries(node).map(([key, value]) => ({ key, value })),
          '$',
        );
      for (const [name, value] of Object.entries(node)) {
        const step = pathStep(name);
        if (step && typeof value === 'object') visit(value, { ...place, steps: place.steps + step, names: [...place.names, name] });
      }
    }
  }

  function visitList(list: unknown[], place: Place): void {
    const objects = list.filter(isObject);
    const inner = { ...place, steps: `${place.steps}[*]`, depth: place.depth + 1 };
    if (objects.length && objects.length >= list.length / 2) {
      const wrapper = wrapperOf(objects);
      const steps = wrapper === undefined ? inner.steps : inner.steps + pathStep(wrapper)!;
      const records = wrapper === undefined ? objects : objects.map((object) => object[wrapper]);
      const known = add({ ...inner, steps, ...(wrapper !== undefined && { names: [...place.names, wrapper] }) }, records);
      if (known) known.children ??= childrenOf(records);
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
  const lists = [...found.values()];
  return lists.length || !isObject(document) ? lists : [{ path: '$', names: [], records: [document], depth: 0 }];
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

/** Objects under names of any kind, all with much the same fields. */
function isKeyed(node: Record<string, unknown>): boolean {
  const values = Object.values(node);
  if (values.length < 2 || !values.every(isObject)) return false;
  const names = new Map<string, number>();
  for (const value of values) for (const name of Object.keys(value)) names.set(name, (names.get(name) ?? 0) + 1);
  const common = [...names.values()].filter((count) => count >= 0.6 * values.length).length;
  return common >= 2 && common >= 0.5 * names.size;
}
