import { changedItems } from '../model/changed-items.js';
import { COLLECTIONS } from '../model/closed-lists.js';
import { itemBeside } from '../model/item-beside.js';
import type { Roadmap } from '../model/roadmap.js';
import { isObject } from './own-properties.js';
import type { ParseResult } from './parse-roadmap.js';

/**
 * Reads a document that is a roadmap read before, with a few items in the place of others, as a page has that keeps a roadmap and changes an
 * item: what is the very same object as before is not read again. A roadmap that has been parsed is not changed in place.
 * @returns what `parse` gives for the whole; undefined where something else has changed, or where an item is not as it should be
 */
export function parseChanged(input: unknown, before: ParseResult, parse: (input: unknown) => ParseResult): ParseResult | undefined {
  try {
    return isObject(input) && before.issues.length === 0 ? parsePlaces(input, before, parse) : undefined;
  } catch {
    // what throws when it is looked at is read with more care
    return undefined;
  }
}

function parsePlaces(input: object, { roadmap, issues }: ParseResult, parse: (input: unknown) => ParseResult): ParseResult | undefined {
  const places = changedItems(input, roadmap);
  if (!places) return undefined;
  const items = [...roadmap.items];
  const given = (input as Roadmap).items;
  for (const place of places) {
    const item = readBeside(itemBeside(given[place], roadmap), parse);
    if (item?.id !== items[place]!.id) return undefined;
    items[place] = item;
  }
  return { roadmap: { ...roadmap, items }, issues };
}

/** One item, read beside all that it refers to; undefined where something is wrong with it, or something else came of it. */
function readBeside(beside: Roadmap, parse: (input: unknown) => ParseResult): Roadmap['items'][number] | undefined {
  const { roadmap, issues } = parse(withNamesOnly(beside));
  const isAlone = issues.length === 0 && COLLECTIONS.every((name) => roadmap[name].length === beside[name].length);
  return isAlone ? roadmap.items[0] : undefined;
}

/** What is referred to has references of its own, that lead nowhere here. */
function withNamesOnly(beside: Roadmap): object {
  const lists = COLLECTIONS.filter((name) => name !== 'items').map((name) => [
    name,
    (beside[name] as Roadmap['releases']).map(({ id, title, timeframe, visibility }) => ({
      id,
      title,
      visibility,
      ...(timeframe && { timeframe }),
    })),
  ]);
  return { ...beside, ...(Object.fromEntries(lists) as object) };
}
