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
 * A new value with the allowed fields only. An object inside is copied field by field as the tree names them, so that a field
 * added to it later stays hidden; a field named without its inner fields yields plain values (and lists of them) alone.
 */
export function pickFields(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((entry) => pickFields(entry, tree)).filter((entry) => entry !== undefined);
  if (typeof value !== 'object' || value === null) return tree.size === 0 ? value : undefined;
  const picked: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const allowed = tree.get(name) ?? tree.get('*');
    const part = allowed && pickFields(inner, allowed);
    if (part !== undefined) picked.push([name, part]);
  }
  return picked.length > 0 ? Object.fromEntries(picked) : undefined;
}
