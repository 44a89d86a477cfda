/** An edge's day and precision belong together, and so do both edges. */
const WHOLE = ['start', 'end', 'startPrecision', 'endPrecision', 'horizon'];

/**
 * The plain values of an entity as text, by the path they stand at; entries of a list are taken together, whatever their order. A
 * timeframe is one value, but for where its dates come from.
 */
export function leavesOf(entity: object): Map<string, string> {
  const leaves = new Map<string, unknown[]>();
  collect(entity, '');
  return new Map([...leaves].map(([path, values]) => [path, values.length === 1 ? JSON.stringify(values[0]) : sorted(values)]));

  function collect(value: unknown, path: string): void {
    if (Array.isArray(value)) value.forEach((entry) => collect(entry, path));
    else if (typeof value !== 'object' || value === null) add(path, value);
    else if (/(^|\.)(timeframe|from)$/.test(path)) collectTimeframe(value as Record<string, unknown>, path);
    else for (const [name, inner] of Object.entries(value)) collect(inner, path ? `${path}.${name}` : name);
  }

  function collectTimeframe(value: Record<string, unknown>, path: string): void {
    add(path, Object.fromEntries(WHOLE.filter((name) => name in value).map((name) => [name, value[name]])));
    if (value['source'] !== undefined) add(`${path}.source`, value['source']);
  }

  function add(path: string, value: unknown): void {
    if (value !== undefined) leaves.set(path, [...(leaves.get(path) ?? []), value]);
  }
}

function sorted(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return `[${texts.sort().join()}]`;
}
