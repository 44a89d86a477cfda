import type { CollectionName } from '../model/closed-lists.js';
import { isObject } from '../model/is-object.js';
import type { Issue } from '../model/issue.js';
import { conditions } from './conditions.js';
import type { Section as FieldMapSection } from './field-map-config.js';
import { findRecords } from './find-records.js';
import { made, path, shape, spec, type Kind } from './kinds.js';
import type { Path } from './read-path.js';
import { fields, type Fields } from './read-rule.js';
import type { Reader, Run } from './reader.js';
import { quote, wordOf } from './values.js';

/** Which records to read: where they are, and which of them to keep. */
export interface Choice {
  records?: (document: unknown) => unknown[];
  where?: (node: unknown, run: Run) => boolean;
}

export const CHOICE = { records: made(path, (read) => (document: unknown) => read(document).flat()), where: conditions };

interface Chosen extends Choice {
  each?: Path;
}

const CHOSEN = { ...CHOICE, each: path };

interface Parts extends Chosen {
  children?: Path;
  collect?: Reader;
  fields: Fields;
}

const parts = shape<Parts>({ ...CHOSEN, children: path, collect: spec, fields }, 'fields');

type Entity = Record<string, unknown>;

/** The entities a section makes of a document, how many records it met, and what shows that it does not fit the document. */
export type Section = (
  run: Run,
  shared: Choice,
) => {
  entities: Entity[];
  /** With those inside of others. */
  count: number;
  records: number;
  issues: Issue[];
};

/** A section of a list. Where it names no records of its own, those of the map hold, and with them the map's filter. */
export const section =
  (list: CollectionName): Kind<Section> =>
  (written, at, kit) => {
    const { children, collect, ...chosen } = parts(written, at, kit);
    return (run, shared) => {
      const { records, nodes } = choose(chosen, run, shared);
      const read = (node: unknown) => chosen.fields(node, run);
      const values = () => [...new Set(nodes.flatMap((node) => collect!(node, run)))].map((value) => ({ value }));
      const below = children && readTree(nodes, { read, children, keep: (node) => !chosen.where || chosen.where(node, run), list });
      const entities = below?.entities ?? (collect ? values() : nodes).map(read);
      const all = below?.all ?? entities;
      const issues = problemsOf((written as FieldMapSection).fields, records, all, at);
      return { entities, count: all.length, records: records.length + (below?.more ?? 0), issues };
    };
  };

/** Records by their key, as an index asks for them; the first of a key counts. */
export const index: Kind<(run: Run, shared: Choice, found: Map<string, unknown>) => void> = made(
  shape<Chosen & { key: Reader; value: Reader }>({ ...CHOSEN, key: spec, value: spec }, 'key', 'value'),
  ({ key, value, ...chosen }) =>
    (run, shared, found) => {
      for (const node of choose(chosen, run, shared).nodes) {
        const values = value(node, run);
        for (const word of key(node, run).map(wordOf)) if (!found.has(word)) found.set(word, values.length > 1 ? values : values[0]);
      }
    },
);

function choose({ records: find, where, each }: Chosen, run: Run, shared: Choice): { records: unknown[]; nodes: unknown[] } {
  const passing = (nodes: unknown[], test: Choice['where']) => (test ? nodes.filter((node) => test(node, run)) : nodes);
  const records = (find ?? shared.records ?? findRecords)(run.document);
  let nodes = find ? records : passing(records, shared.where);
  if (each) nodes = nodes.flatMap((record) => entriesOf(each(record)[0], record));
  return { records, nodes: passing(nodes, where) };
}

function entriesOf(value: unknown, record: unknown): unknown[] {
  return Object.entries(typeof value === 'object' ? (value ?? {}) : {}).map(([key, inner]) => ({ key, value: inner as unknown, record }));
}

interface Tree {
  read: (node: unknown) => Entity;
  children: Path;
  keep: (node: unknown) => boolean;
  list: CollectionName;
}

/** Records with those below them. Without recursion, since no depth is too deep, and no record twice, since no circle is endless. */
function readTree(roots: unknown[], { read, children, keep, list }: Tree): { entities: Entity[]; all: Entity[]; more: number } {
  const [entities, all]: [Entity[], Entity[]] = [[], []];
  const met = new Set<unknown>(roots);
  const waiting = roots.map((node) => ({ node, into: entities })).reverse();
  let more = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, into } = next;
    const entity = read(node);
    all.push(entity);
    into.push(entity);
    const below = children(node)
      .flat()
      .filter((child) => !met.has(child));
    for (const child of below) if (isObject(child)) met.add(child);
    more += below.length;
    const kept = below.filter(keep);
    const inner = list === 'items' ? [] : entities;
    if (kept.length && list === 'items') entity['items'] = inner;
    for (const child of kept.reverse()) waiting.push({ node: child, into: inner });
  }
  return { entities, all, more };
}

function problemsOf(rules: FieldMapSection['fields'], records: unknown[], entities: object[], path: string): Issue[] {
  const issue = { code: 'missing', path, leftOut: 'nothing' } as const;
  if (!entities.length) return [{ ...issue, message: `kept 0 of ${records.length} records` }];
  const message = `found nothing in ${entities.length} records`;
  const hint = `a record has ${Object.keys(Object(records[0]) as object)
    .join(', ')
    .slice(0, 200)}`;
  return Object.entries(rules)
    .filter(([name]) => !entities.some((entity) => Object.hasOwn(entity, name)))
    .map(([name, rule]) => ({ ...issue, path: `${path}.fields.${name}`, value: quote(rule), message, hint }));
}
