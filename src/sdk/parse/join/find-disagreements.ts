import type { CollectionName } from '../../model/closed-lists.js';
import type { Finding } from '../../model/finding.js';
import type { Fields, Stated } from './stated.js';

/** These are joined of all sources, so that to differ is not to disagree. */
const JOINED = ['id', 'texts'];

/** Where a checked source says another thing than the joined roadmap shows: one finding for each field, with every voice. */
export function findDisagreements(list: CollectionName, entity: Fields, stated: readonly Stated[]): Finding[] {
  const sources = stated.filter(({ overlay }) => !overlay);
  if (stated.length < 2) return [];
  const fields = new Set(sources.flatMap((source) => Object.keys(source.fields)));
  return [...fields].filter((field) => !JOINED.includes(field)).flatMap((field) => disagreement(list, field, entity, sources));
}

function disagreement(list: CollectionName, field: string, entity: Fields, sources: Stated[]): Finding[] {
  const voices = sources.filter(({ fields }) => fields[field] !== undefined);
  if (voices.every(({ fields }) => isSame(fields[field], entity[field]))) return [];
  const values = [
    { from: 'shown', value: entity[field] ?? null },
    ...voices.map(({ source, fields }) => ({ from: source, value: fields[field] })),
  ];
  const id = String(entity['id']);
  return [{ check: 'sources-disagree', message: `sources differ in ${list} ${id}: ${field}`, ids: [id], field, values }];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
