import { compare } from './order-items.js';

/** An allow-list as a tree: a field maps to the allow-list of what lies inside it, empty for a plain value. */
export type FieldTree = Map<string, FieldTree>;

/** `['title', 'health.value']` as a tree. `*` stands for every name of a record such as `score.inputs.*`. */
export function fieldTree(paths: readonly string[]): FieldTree {
  const root: FieldTree = new Map();
  for (const path of paths) {
    let node = root;
    for (const name of path.split('.')) {
      const next = node.get(name) ?? (new Map() as FieldTree);
      node.set(name, next);
      node = next;
    }
  }
  return root;
}

/**
 * A new value with the allowed fields only, in the order of the allow-list: the source's order would tell which hidden fields lie
 * between. An object inside is copied field by field as the tree names them, so that a field added to it later stays hidden; a
 * field named without its inner fields yields plain values (and lists of them) alone.
 */
export function pickFields(value: unknown, tree: FieldTree): unknown {
  if (typeof value !== 'object' || value === null) return tree.size === 0 ? value : undefined;
  if (Array.isArray(value)) return pickEach(value, tree);
  return tree.has('*') ? pickNames(value, tree) : pickNamed(value as Record<string, unknown>, tree);
}

function pickNamed(value: Record<string, unknown>, tree: FieldTree): object | undefined {
  let picked: Record<string, unknown> | undefined;
  for (const [name, inner] of tree) {
    if (!Object.hasOwn(value, name)) continue;
    const part = pickFields(value[name], inner);
    if (part !== undefined) setOwn((picked ??= {}), name, part);
  }
  return picked;
}

/** Every name there is: those come from data, and so does their order. */
function pickNames(value: object, tree: FieldTree): object | undefined {
  const parts = Object.entries(value)
    .sort(byName)
    .map(([name, part]) => [name, pickFields(part, tree.get(name) ?? tree.get('*')!)] as const);
  const picked = parts.filter(([, part]) => part !== undefined);
  return picked.length > 0 ? Object.fromEntries(picked) : undefined;
}

/** By name, and where a lens tells two names as one, by value. */
export const byName = (a: [string, unknown], b: [string, unknown]): number => compare(a[0], b[0]) || compare(Number(a[1]), Number(b[1]));

/** Sets a field of an object that is being made; under `__proto__` an assignment would change what the object is. */
export function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  else object[name] = value;
}

/** An empty list would tell that there are entries of which nothing is shown. */
function pickEach(list: unknown[], tree: FieldTree): unknown[] | undefined {
  const picked = list.map((entry) => pickFields(entry, tree)).filter((entry) => entry !== undefined);
  return picked.length > 0 ? picked : undefined;
}
