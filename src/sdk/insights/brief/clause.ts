import type { Projection, ProjectedItem } from '../../lenses/projection.js';
import type { CollectionName } from '../../model/closed-lists.js';
import type { BriefFacts } from '../brief-facts.js';
import type { Changes } from '../changes/change.js';
import type { BriefWords } from './brief-words.js';

/** One thing that a briefing says, and the entities that it says it of. */
export interface Clause {
  text: string;
  list: CollectionName;
  ids: string[];
}

/** What sentences are made from. */
export interface Subject {
  projection: Projection;
  facts: BriefFacts;
  changes: Changes | undefined;
  words: BriefWords;
  /** What an entity is called, in quotation marks. */
  name: (list: CollectionName, id: string) => string;
  item: (id: string) => ProjectedItem | undefined;
}

/** The clauses of one sentence; none where there is nothing to say. */
export type Tell = (subject: Subject) => Clause[];

export function createSubject(projection: Projection, facts: BriefFacts, changes: Changes | undefined, words: BriefWords): Subject {
  const items = new Map(projection.items.map((item) => [item.id, item]));
  const kept = new Map<CollectionName, Map<string, string>>();
  const titlesOf = (list: CollectionName) => {
    const titles = kept.get(list) ?? new Map(projection[list].map((one) => [one.id, 'title' in one ? (one.title ?? one.id) : one.id]));
    kept.set(list, titles);
    return titles;
  };
  const name: Subject['name'] = (list, id) => words.word('quoted', { title: (titlesOf(list).get(id) ?? id).trim() });
  return { projection, facts, changes, words, name, item: (id) => items.get(id) };
}

/** A clause that counts and names entities; none without any. */
export function naming({ words, name }: Subject, key: string, list: CollectionName, ids: readonly string[], filling = {}): Clause[] {
  if (ids.length === 0) return [];
  const names = words.list(ids.map((id) => name(list, id)));
  return [{ text: words.plural(key, ids.length, { ...filling, names }), list, ids: [...ids] }];
}

export const idsOf = (entities: readonly { id: string }[]): string[] => entities.map(({ id }) => id);
