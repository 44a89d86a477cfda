/** The nodes a path leads to from a value, in document order: none, one or many. */
export type Path = (node: unknown) => unknown[];

/** Names through which a prototype could be reached: no path reads one, no field is called so. */
export const FORBIDDEN_NAMES = ['__proto__', 'prototype', 'constructor'];

/** A step: `.name`, `['name']`, `["name"]`, `[0]`, `[*]`, or `[?@.name=='value']` with its path, sign and value. */
const STEP =
  /\.([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)|\[(?:'([^'\\]*)'|"([^"\\]*)"|(-?\d+)|(\*)|\?@((?:\.[\w\u0080-\uffff-]+|\['[^'\\]*'\]|\["[^"\\]*"\])*) *(?:([=!])= *(?:'([^'\\]*)'|"([^"\\]*)"|(-?\d+(?:\.\d+)?|true|false|null)))?)\]/gy;

/**
 * Reads a path: a strict subset of JSONPath (RFC 9535), but for the leading `$.`, which may be left out, and hyphens, which names may
 * have. Names (`.title`), quoted names (`['Due date']`), positions (`[0]`, `[-1]`), `[*]`, and a filter (`[?@.name=='x']`, `!=`, or
 * without a value: is there). It sees own properties only.
 * @throws Error that says what a path may look like
 */
export function parsePath(written: string): Path {
  const bare = written.trim().replace(/^[$@]/, '');
  const text = /^(?:[.[]|$)/.test(bare) ? bare : `.${bare}`;
  const parts = [...text.matchAll(STEP)];
  const read = parts.map(([part]) => part).join('');
  if (read !== text) throw new Error(`no path from "${text.slice(read.length)}" on; write a.b, ['a name'], [0], [*] or [?@.name=='x']`);
  const steps = parts.map(stepOf);
  return (node) => steps.reduce<unknown[]>((nodes, step) => (nodes.length === 1 ? step(nodes[0]) : nodes.flatMap(step)), [node]);
}

function stepOf([, plain, single, double, index, all, path, sign, text, otherText, word]: RegExpExecArray): Path {
  const name = plain ?? single ?? double;
  if (name !== undefined) return member(name);
  if (index !== undefined) return element(Number(index));
  if (all) return children;
  const inner = parsePath(`@${path}`);
  if (!sign) return (node) => children(node).filter((child) => inner(child).length > 0);
  const wanted = text ?? otherText ?? (JSON.parse(word!) as unknown);
  return (node) => children(node).filter((child) => (inner(child)[0] === wanted) === (sign === '='));
}

function member(name: string): Path {
  if (FORBIDDEN_NAMES.includes(name)) throw new Error(`"${name}" may not be read`);
  return (node) => (isThere(node) && !Array.isArray(node) && Object.hasOwn(node, name) ? [node[name as keyof typeof node]] : []);
}

function element(index: number): Path {
  return (node) => (Array.isArray(node) && index < node.length && -index <= node.length ? [(node as unknown[]).at(index)] : []);
}

const children = (node: unknown): unknown[] => (isThere(node) ? Object.values(node as Record<string, unknown>) : []);

const isThere = (node: unknown): node is object => typeof node === 'object' && node !== null;
