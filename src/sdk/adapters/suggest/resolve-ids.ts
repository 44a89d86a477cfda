import { isObject } from '../../model/is-object.js';
import { isScalar } from '../values.js';
import type { RecordList } from './find-lists.js';
import { matchName } from './match-name.js';
import type { Column } from './survey.js';

/** A list that others refer to: what its records are called by, and by which id. */
export interface Named {
  list: RecordList;
  id: string;
  name: string;
  names: ReadonlyMap<string, string>;
}

/** The lists in which each record has an id of its own and a name. */
export function namedLists(lists: readonly RecordList[]): Named[] {
  return lists.flatMap((list) => {
    const first = list.records.find(isObject);
    const [id, name] = [bestKey(first, 'id'), bestKey(first, 'title')];
    if (!id || !name || id === name || list.each !== undefined || list.alone) return [];
    const entries = list.records.flatMap((record) => {
      const [key, word] = isObject(record) ? [record[id], record[name]] : [];
      return isScalar(key) && isScalar(word) ? [[String(key), String(word)] as const] : [];
    });
    const names = new Map(entries);
    return names.size > 0 && names.size === entries.length ? [{ list, id, name, names }] : [];
  });
}

function bestKey(record: unknown, field: 'id' | 'title'): string | undefined {
  if (!isObject(record)) return;
  const scored = Object.keys(record)
    .filter((name) => isScalar(record[name] ?? null) && /^[A-Za-z_][\w-]*$/.test(name))
    .map((name) => ({ name, score: matchName([name], field) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.5 ? best.name : undefined;
}

/** The list whose ids a column holds: nearly all of its values, and the column says so by ending in id, or by the list's name. */
export function referredList(column: Column, named: readonly Named[]): Named | undefined {
  const values = [...new Set(column.values.map(String))];
  const leaf = column.names.at(-1) ?? '';
  if (!values.length || values.some((value) => value.length > 100)) return;
  return named.find(({ list, names }) => {
    const hits = values.filter((value) => names.has(value)).length;
    const isLong = values.every((value) => value.length > 8);
    const saysSo = /id$|ids$|_by$|^id[A-Z]|key$|ref$/i.test(leaf) || list.names.some((name) => sameThing(name, leaf));
    return hits >= 0.8 * values.length && hits > 0 && (saysSo || isLong);
  });
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');
const sameThing = (list: string, column: string) => bare(column).startsWith(bare(list)) || bare(list).startsWith(bare(column));
