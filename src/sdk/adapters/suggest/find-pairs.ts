import { isObject } from '../../model/is-object.js';
import { pathStep } from './path-text.js';

/** A list in each record that is really fields: `[{ id: 'status', text: 'Done' }, { id: 'owner', text: 'Ana' }]`. */
export interface Pairs {
  /** What names the field in each element. */
  key: string;
}

const KEYS = ['name', 'title', 'label', 'field', 'key', 'code', 'id', 'fieldName', 'field_name', 'slug'];
const MOST_NAMES = 60;

/** The lists of fields in records, by the steps that lead there: nearly every record has the same few names, each once. */
export function findPairs(records: readonly unknown[]): Map<string, Pairs> {
  const lists = new Map<string, unknown[][]>();
  for (const record of records) collect(record, '', 0, lists);
  const found = [...lists].flatMap(([steps, all]): [string, Pairs][] => {
    const key = KEYS.find((name) => namesFields(all, name, records.length));
    return key === undefined ? [] : [[steps, { key }]];
  });
  return new Map(found);
}

function collect(node: unknown, steps: string, depth: number, lists: Map<string, unknown[][]>): void {
  if (!isObject(node) || depth > 3) return;
  for (const [name, value] of Object.entries(node)) {
    const step = pathStep(name);
    if (!step) continue;
    if (!Array.isArray(value)) collect(value, steps + step, depth + 1, lists);
    else if (value.some(isObject)) lists.set(steps + step, [...(lists.get(steps + step) ?? []), value]);
  }
}

function namesFields(lists: unknown[][], key: string, records: number): boolean {
  const counts = new Map<string, number>();
  for (const list of lists) {
    const names = list.map((element) => (isObject(element) ? element[key] : undefined));
    if (!names.every((name) => typeof name === 'string') || new Set(names).size < names.length) return false;
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // of labels, too, each is there once; but not the same ones in nearly every record
  const steady = [...counts.values()].filter((count) => count >= 0.6 * records).length;
  return records > 1 && counts.size <= MOST_NAMES && counts.size > 1 && steady >= 0.6 * counts.size;
}
