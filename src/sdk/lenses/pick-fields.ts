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
  if (Array.isArray(value)) return pickEach(value, tree);
  if (typeof value !== 'object' || value === null) return tree.size === 0 ? value : undefined;
  const every = tree.get('*');
  const picked: [string, unknown][] = [];
  for (const name of every ? Object.keys(value) : tree.keys()) {
    if (!Object.hasOwn(value, name)) continue;
    const part = pickFields((value as Record<string, unknown>)[name], tree.get(name) ?? every!);
    if (part !== undefined) picked.push([name, part]);
  }
  return picked.length > 0 ? Object.fromEntries(picked) : undefined;
}

/** An empty list would tell that there are entries of which nothing is shown. */
function pickEach(list: unknown[], tree: FieldTree): unknown[] | undefined {
  const picked = list.map((entry) => pickFields(entry, tree)).filter((entry) => entry !== undefined);
  return picked.length > 0 ? picked : undefined;
}
