import { COLLECTIONS, type CollectionName } from '../../model/closed-lists.js';

export type Fields = Record<string, unknown>;

/** What one source says of one entity. */
export interface Stated {
  source: string;
  /** Where it stands in that source. */
  index: number;
  overlay: boolean;
  fields: Fields;
}

/** All that is said of the entities of a list, by their ids in the joined roadmap. */
export type Statements = Record<CollectionName, Map<string, Stated[]>>;

export function noStatements(): Statements {
  return Object.fromEntries(COLLECTIONS.map((list) => [list, new Map()])) as unknown as Statements;
}

export function state(said: Map<string, Stated[]>, id: string, stated: Stated): void {
  const others = said.get(id);
  if (others) others.push(stated);
  else said.set(id, [stated]);
}
