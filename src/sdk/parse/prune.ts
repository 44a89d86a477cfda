import { clipText } from './clip-text.js';
import { sourceIndexes, type Trail } from './copy-by-schema.js';

type Fields = Record<string, unknown>;

/** A place in a copied record, found along the path that a schema tells. */
export interface Place {
  /** The steps that exist in the copy. */
  trail: Trail;
  /** The step that does not: the schema asks for a field that is not there. */
  missing: string | undefined;
  value: unknown;
}

/** Follows a schema's path into the copy: a text or a single value may stand where the schema sees an object or a list. */
export function placeOf(copy: Fields, path: readonly PropertyKey[]): Place {
  const trail: (string | number)[] = [];
  let value: unknown = copy;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    if (typeof step === 'number' && !Array.isArray(value)) continue;
    if (!Object.hasOwn(value, step)) return { trail, missing: String(step), value: undefined };
    trail.push(step as string | number);
    value = (value as Fields)[step as string];
  }
  return { trail, missing: undefined, value };
}

/** How the place is called in the source: elements stand where they stood before blank ones were left away. */
export function sourcePath(copy: Fields, { trail, missing }: Pick<Place, 'trail' | 'missing'>): string {
  let at: unknown = copy;
  let path = '';
  for (const step of trail) {
    path += typeof step === 'number' ? `[${sourceIndexes.get(at as unknown[])?.[step] ?? step}]` : `.${clipText(step, 80)}`;
    at = (at as Fields)[step];
  }
  return missing === undefined ? path : `${path}.${missing}`;
}

/**
 * Changes the value at a place, or takes it away for undefined. Elements keep their index until `closeGaps`. Who may see something is never
 * forgotten: of a visibility that is taken away an empty list remains, which lets nobody.
 */
export function replaceAt(copy: Fields, trail: Trail, value: unknown): void {
  const holder = trail.slice(0, -1).reduce<unknown>((at, step) => (at as Fields | undefined)?.[step], copy) as Fields | undefined;
  const key = trail.at(-1);
  if (holder === undefined || key === undefined) return;
  if (value !== undefined || Array.isArray(holder)) holder[key] = value;
  else if (key === 'visibility' && !isEmptyList(holder[key])) holder[key] = [];
  else delete holder[key];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Closes the gaps that `replaceAt` left in lists. */
export function closeGaps(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) closeGapsOf(value);
  Object.values(value).forEach(closeGaps);
}

function closeGapsOf(list: unknown[]): void {
  if (!list.includes(undefined)) return;
  const indexes = sourceIndexes.get(list) ?? list.map((_, index) => index);
  sourceIndexes.set(
    list,
    indexes.filter((_, index) => list[index] !== undefined),
  );
  const kept = list.filter((element) => element !== undefined);
  list.length = 0;
  for (const element of kept) list.push(element);
}
