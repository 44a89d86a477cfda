/** Where two lists of one length have different entries; undefined where they have more of them than `most`, or another length. */
function changedPlaces(list: readonly unknown[], former: readonly unknown[], most: number): number[] | undefined {
  const places: number[] = [];
  if (list.length !== former.length) return undefined;
  for (let at = 0; at < list.length; at++) if (list[at] !== former[at] && places.push(at) > most) return undefined;
  return places;
}

/** With more changed items than these a stage does the whole of its work. */
const MOST = 50;

/**
 * Where two documents have different items, if that is all they differ in: of all else, and of the entries of their lists, each must be the
 * very same value. How many there are in the source is not looked at.
 */
export function changedItems(document: object, former: object): number[] | undefined {
  const [now, before] = [document, former] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(now!), ...Object.keys(before!)]))
    if (key !== 'items' && key !== 'source' && !isSame(now![key], before![key])) return undefined;
  const [items, others] = [now!['items'], before!['items']];
  return Array.isArray(items) && Array.isArray(others) ? changedPlaces(items, others, MOST) : undefined;
}

function isSame(value: unknown, former: unknown): boolean {
  if (value === former) return true;
  return Array.isArray(value) && Array.isArray(former) && changedPlaces(value, former, 0) !== undefined;
}
