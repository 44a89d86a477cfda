import { CHANGES } from './changes.js';
import { conditions, paths } from './conditions.js';
import type { FieldRule } from './field-map-config.js';
import { any, dictionary, either, made, many, shape, spec, type Kind } from './kinds.js';
import { firstOf, type Change, type Reader, type Run } from './reader.js';
import { isScalar, toList } from './values.js';

/** What several rules find: for each field a value, or a list where there are several. A field whose rule finds nothing is left out. */
export type Fields = (node: unknown, run: Run) => Record<string, unknown>;

export const fields: Kind<Fields> = made(dictionary(spec), (readers) => {
  const rules = Object.entries(readers);
  return (node, run) => {
    const found: [string, unknown][] = [];
    for (const [name, read] of rules) {
      const values = read(node, run);
      if (values.length) found.push([name, values.length > 1 ? values : values[0]]);
    }
    return Object.fromEntries(found);
  };
});

/** An object; none when only constants have a value. */
const object: Kind<Reader> = (written, at, kit) => {
  const read = fields(written, at, kit);
  const rules = written as Record<string, Partial<FieldRule>>;
  return (node, run) => {
    const found = read(node, run);
    return Object.keys(found).some((name) => rules[name]!.const === undefined) ? [found] : [];
  };
};

/** From one period to another, or open at the end that is not there. */
const interval = made(shape<{ from?: Reader; to?: Reader }>({ from: spec, to: spec }), (ends): Reader => (node, run) => {
  const [from, to] = [ends.from, ends.to].map((read) => read?.(node, run).find(isScalar));
  return from === to ? toList(from ?? []) : [`${from ?? '..'}/${to ?? '..'}`];
});

const all = made(
  many(spec),
  (readers): Reader =>
    (node, run) =>
      readers.flatMap((read) => read(node, run)),
);

const SOURCES = {
  path: paths,
  const: made(any, (value) => () => toList(value)),
  of: all,
  first: made(many(spec), firstOf),
  all,
  interval,
  fields: object,
};

const ruleParts = shape({ ...SOURCES, ...CHANGES, when: conditions });

/** A source, changes of each value, changes of the list. */
const rule: Kind<Reader> = (written, at, kit) => {
  const parts = ruleParts(written, at, kit) as Record<string, unknown>;
  const pick = <T>(table: object) =>
    Object.keys(table)
      .filter((name) => name in parts)
      .map((name) => parts[name] as T);
  const sources = pick<Reader>(SOURCES);
  if (sources.length !== 1) throw new Error(`needs one of ${Object.keys(SOURCES).join(', ')}`);
  const changes = pick<Change>(CHANGES);
  const { when } = parts as { when?: ReturnType<typeof conditions> };
  return (node, run) => {
    if (when && !when(node, run)) return [];
    return changes.reduce((found, change) => kit.clean(change(found, node, run)), kit.clean(sources[0]!(node, run)));
  };
};

/** A path, paths of which the first counts that leads to anything, or a rule. */
export const ruleOrPaths = either(rule, paths);
