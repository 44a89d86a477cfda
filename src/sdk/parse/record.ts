import type { CollectionName } from '../model/closed-lists.js';
import type { Entities } from '../model/entities.js';
import type { Fields } from './read-by-schema.js';

/** One record of the source: where it stands, and what became of it. */
export interface SourceRecord<C extends CollectionName = CollectionName> {
  raw: unknown;
  /** The key of the list it is in, and its index there; no index when it stands there alone. */
  list: string;
  index: number | undefined;
  /** The record it is nested in. */
  parent: SourceRecord | undefined;
  /** Once read: the entity. The steps that follow complete it in place: it is a copy, nobody else holds it. */
  entity: Entities[C] | undefined;
  /** What could be read of it when it had to be left out. */
  rest?: Fields;
  /** Whether its id was made up. */
  madeId: boolean;
  /** For an entity that only references speak of: who refers to it. */
  referrers?: Kept[];
}

/** A record that is on the roadmap. */
export type Kept<C extends CollectionName = CollectionName> = SourceRecord<C> & { entity: Entities[C] };

/** The records of each list that are on the roadmap, and each by its id, once ids are settled. */
export interface KeptList<C extends CollectionName = CollectionName> {
  kept: Kept<C>[];
  byId: Map<string, Kept<C>>;
}
export type KeptLists = { [C in CollectionName]: KeptList<C> };

export function isKept(record: SourceRecord): record is Kept {
  return record.entity !== undefined;
}

const MAX_DEPTH = 12;

/** Where a record stands: `items[3].items[0]`; of very deep ones only the last steps. */
export function pathOf(record: SourceRecord): string {
  const steps: string[] = [];
  let at: SourceRecord | undefined = record;
  for (; at && steps.length < MAX_DEPTH; at = at.parent) steps.unshift(at.index === undefined ? at.list : `${at.list}[${at.index}]`);
  return at ? `….${steps.join('.')}` : steps.join('.');
}
