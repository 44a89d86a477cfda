import type { RankedFinding } from '../../sdk/insights/check-roadmap.js';
import type { FindingWords } from './finding-words.js';

/** Where a view shows what one side of a finding says: an item, through the lens that says it where it is a lens that does. */
export interface Place {
  /** The likeliest first: of one item of a side and the work below it, the lens may show only some. */
  items: { id: string; title: string }[];
  lens?: string;
}

/** The place of each value; undefined for one that is no item's: a period, a reason. */
export function placesOf({ ids, values = [] }: RankedFinding, words: FindingWords): (Place | undefined)[] {
  const items = words.items(ids);
  return values.map(({ from, value }, index) => {
    if (!words.isLens(from)) return placeOf(words.items([from]));
    // the first audience is told of the first item, the other of the same one or of the work below it
    const [first, ...below] = items;
    return placeOf(index > 0 && first && !words.holds(first.id, value) ? [...below, first] : items, from);
  });
}

const placeOf = (items: Place['items'], lens?: string): Place | undefined =>
  items.length > 0 ? { items, ...(lens !== undefined && { lens }) } : undefined;
