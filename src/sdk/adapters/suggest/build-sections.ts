import type { FieldSpec, Section } from '../field-map-config.js';
import { meansSomething, type RecordList } from './find-lists.js';
import { pathOf, pathStep } from './path-text.js';
import { ourWord } from './value-words.js';

type Fields = Record<string, FieldSpec>;

/** The sections that read the items of a list: one, or one for each word that its records are under. */
export function sectionsOf(list: RecordList, fields: Fields): Section[] {
  const { path, keys, header, each, children } = list;
  if (header) return [{ ...rowsOf(list, header), fields: rewriteAll(fields, byPosition(header)) }];
  if (!keys) return [{ records: path, ...(each !== undefined && { each }), ...(children !== undefined && { children }), fields }];
  const inner = rewriteAll(fields, withoutValue);
  return keys.map((key) => ({ records: below(path, key), fields: { ...inner, ...meaningOf(key) } }));
}

/** What a section collects words from: all records of a list, with those below them. */
export function collectFrom(list: RecordList, specs: FieldSpec[]): Pick<Section, 'records' | 'each' | 'where' | 'collect'> {
  const { path, keys, header, each, children } = list;
  const collect = (found: FieldSpec[]) => (found.length === 1 ? found[0]! : { all: found });
  if (header) return { ...rowsOf(list, header), collect: collect(specs.map((spec) => rewrite(spec, byPosition(header)))) };
  const all = (steps: string[], change: (written: string) => string) =>
    collect(steps.flatMap((step) => specs.map((spec) => rewrite(spec, (written) => step + change(written)))));
  if (keys)
    return {
      records: path,
      collect: all(
        keys.map((key) => `${pathOf(pathStep(key)!)}[*].`),
        withoutValue,
      ),
    };
  const levels = Array.from({ length: children === undefined ? 1 : LEVELS }, (_, level) => `${children}[*].`.repeat(level));
  return { records: path, ...(each !== undefined && { each }), collect: all(levels, (written) => written) };
}

/** As deep as a tree is searched for words. */
const LEVELS = 5;

/** The rows without their headings. */
const rowsOf = ({ path }: RecordList, header: string[]) => ({ records: path, where: { path: '[0]', not: header[0]! } });

/** What the word that records are under says of them. */
function meaningOf(key: string): Fields {
  const status = ourWord('status', key);
  if (/^(now|next|later)$/i.test(key) || !status) return meansSomething(key) ? { timeframe: { const: key } } : {};
  return { status: { const: status } };
}

const below = (path: string, key: string) => pathOf(`${path === '$' ? '' : `.${path}`}${pathStep(key)}`.replace('.[', '['));
const withoutValue = (path: string) => path.replace(/^value\.?/, '').replace(/^(?=\[)/, '') || '$';

/** The position of the column that a path begins with. */
function byPosition(header: string[]) {
  const places = new Map(header.map((name, at) => [pathOf(pathStep(name) ?? ''), `[${at}]`]));
  return (path: string) => places.get(path) ?? path;
}

const rewriteAll = (fields: Fields, change: (path: string) => string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, rewrite(spec, change)]));

/** A rule with all its paths changed. */
function rewrite(spec: FieldSpec, change: (path: string) => string): FieldSpec {
  if (typeof spec === 'string') return change(spec);
  if (Array.isArray(spec)) return (spec as string[]).map(change);
  const rule = spec as Record<string, unknown>;
  const inner = Object.entries(rule).map(([name, part]): [string, unknown] => {
    if (name === 'path' || name === 'of') return [name, rewrite(part as FieldSpec, change)];
    if (name === 'first' || name === 'all') return [name, (part as FieldSpec[]).map((one) => rewrite(one, change))];
    return [name, name === 'interval' ? rewriteAll(part as Fields, change) : part];
  });
  return Object.fromEntries(inner);
}
