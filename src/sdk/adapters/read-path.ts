import { isObject } from '../model/is-object.js';

/** The nodes a path leads to from a value, in document order: none, one or many. */
export type Path = (node: unknown) => unknown[];

/** A step: `.name` (at the start without the dot), `['name']`, `[0]`, `[*]`, or a filter with its `!`, path, comparison and value. */
const STEP =
  /(?:^|\.)((?![\d-])[\w\u0080-\uffff-]+)|\[(?:('[^'\\]*'|"[^"\\]*")|(-?\d+)|\*|\?(!?)@((?:[^=!'"[\] ]|\[(?:'[^'\\]*'|"[^"\\]*"|-?\d+|\*)\])*)(?: *([=!])= *('[^'\\]*'|"[^"\\]*"|[\w.-]+))?)\]/gy;

/** No field has such a name, and a path that asks for one is after something else. */
const REFUSED = ['__proto__', 'prototype', 'constructor'];

/**
 * Reads a path: a strict subset of JSONPath (RFC 9535), but for the leading `$.`, which may be left out, and hyphens, which names may
 * have. Names (`.title`), quoted names (`['Due date']`), positions (`[0]`, `[-1]`), `[*]`, and filters (`[?@.name=='x']`, `!=`, `[?@.name]` for what
 * has it, `[?!@.name]` for what has not). It sees own properties only.
 * @throws Error that says what a path may look like
 */
export function parsePath(written: string): Path {
  const steps: Path[] = [];
  const rest = written.replace(/^\$/, '').replace(STEP, (_, ...parts: (string | undefined)[]) => {
    steps.push(stepOf(parts));
    return '';
  });
  if (rest) throw new Error(`no path from "${rest}" on; write a.b, ['a b'], [0], [*] or [?@.a=='x']`);
  return (node) => steps.reduce<unknown[]>((nodes, step) => (nodes.length === 1 ? step(nodes[0]) : nodes.flatMap(step)), [node]);
}

function stepOf([plain, quoted, index, not, path, sign, literal]: (string | undefined)[]): Path {
  const name = plain ?? quoted?.slice(1, -1);
  if (name !== undefined) return named(name);
  if (index) return (node) => (Array.isArray(node) ? oneAt(node, +index) : []);
  if (path === undefined) return children;
  const inner = parsePath(path);
  const wanted: unknown = literal && /['"]/.test(literal[0]!) ? literal.slice(1, -1) : JSON.parse(literal ?? 'null');
  const test = (child: unknown) => (literal ? (inner(child)[0] === wanted) === (sign === '=') : inner(child).length > 0);
  return (node) => children(node).filter((child) => test(child) !== (not === '!'));
}

function named(name: string): Path {
  if (REFUSED.includes(name)) throw new Error(`"${name}" is refused: a path leads to fields of a record, never to its prototype`);
  return (node) => (isObject(node) && Object.hasOwn(node, name) ? [node[name]] : []);
}

const children = (node: unknown): unknown[] => (typeof node === 'object' ? Object.values(node ?? {}) : []);

/** The element at a position, counted from the end when negative, if there is one. */
export const oneAt = (list: readonly unknown[], at: number): unknown[] => list.slice(at, at + 1 || undefined);
