import type { CollectionName } from '../model/closed-lists.js';
import { isProse, isReferenceOf } from './guard-words.js';

/** Words of somebody, and the field they stand in: `links[0].title`. */
export interface Prose {
  field: string;
  text: string;
  /** Words run together in an address. */
  isAddress: boolean;
}

/** All that is prose in an entity, or in the head of a roadmap: what glossary and banned words apply to. */
export function proseOf(entity: object, collection?: CollectionName): Prose[] {
  const isReference = isReferenceOf(collection);
  return wordsIn(entity, '', '', '');

  function wordsIn(value: unknown, path: string, field: string, owner: string): Prose[] {
    if (typeof value === 'string') return [{ field: path, text: value, isAddress: field === 'url' }];
    if (Array.isArray(value)) return value.flatMap((entry, index) => wordsIn(entry, `${path}[${index}]`, field, ''));
    if (typeof value !== 'object' || value === null) return [];
    const names = owner === 'score' && field === 'inputs' ? Object.keys(value) : [];
    const inner = Object.entries(value)
      .filter(([name]) => isProse(name, field, { isReference }))
      .flatMap(([name, part]) => wordsIn(part, path ? `${path}.${name}` : name, name, field));
    return [...names.map((text) => ({ field: path, text, isAddress: false })), ...inner];
  }
}
