import type { CollectionName } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import type { RoadmapInput } from '../model/roadmap.js';
import { isObject } from '../model/is-object.js';

/** How many records an adapter met for one list, and how many entities it made of them; the difference was filtered out or grouped. */
export interface ReadCount {
  list: CollectionName;
  records: number;
  entities: number;
}

/** What an adapter makes of a document: input for `parseRoadmap`, what it found wrong, and how much it read. */
export interface Adapted {
  input: RoadmapInput;
  issues: Issue[];
  read?: ReadCount[];
}

export interface AdaptOptions {
  /** Today's calendar day, for sources that speak of "in three weeks". */
  today?: string;
}

/** Turns the JSON of one backend into our input. Pure: same document, same answer. */
export interface Adapter {
  name: string;
  adapt(json: unknown, options?: AdaptOptions): Adapted;
  /** Whether text that is no JSON is to be read as a table, and given to it as a list of rows. */
  takesRows?: boolean;
  /** Whether a document looks like this adapter's. */
  recognises?(json: unknown): boolean;
}

/** An adapter as it is written by hand: it gives the input, and what it throws becomes an issue. */
export interface AdapterDefinition extends Omit<Adapter, 'adapt'> {
  /** Returns plain input, or `{ input, issues }`. */
  adapt(json: unknown, options?: AdaptOptions): RoadmapInput;
}

/**
 * An adapter from a function of your own.
 * @example defineAdapter({ name: 'ours', adapt: (json) => ({ items: json.rows.map(({ name }) => ({ title: name })) }) })
 */
export function defineAdapter(definition: AdapterDefinition): Adapter {
  const adapt = (json: unknown, options?: AdaptOptions): Adapted => {
    const result = definition.adapt(json, options);
    return isAdapted(result) ? result : { input: result, issues: [] };
  };
  return { ...definition, adapt };
}

/** A roadmap has no key `input` and no key `issues`, so the two cannot be taken for each other. */
const isAdapted = (result: unknown): result is Adapted =>
  isObject(result) && Object.hasOwn(result, 'input') && Array.isArray(result['issues']);
