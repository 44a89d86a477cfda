import type { Issue } from '../model/issue.js';
import { conditions } from './conditions.js';
import type { Section as FieldMapSection } from './field-map-config.js';
import { findRecords } from './find-records.js';
import { made, path, shape, spec, type Kind } from './kinds.js';
import { fields, type Fields } from './read-rule.js';
import type { Reader, Run } from './reader.js';
import { quote } from './values.js';

/** Which records to read: where they are, and which of them to keep. */
export interface Choice {
  records?: (document: unknown) => unknown[];
  where?: (node: unknown, run: Run) => boolean;
}

export const CHOICE = { records: made(path, (read) => (document: unknown) => read(document).flat()), where: conditions };

interface Parts extends Choice {
  each?: (node: unknown) => unknown[];
  collect?: Reader;
  fields: Fields;
}

const parts = shape<Parts>({ ...CHOICE, each: path, collect: spec, fields }, 'fields');

/** The entities a section makes of a document, how many records it met, and what shows that it does not fit the document. */
export type Section = (run: Run, shared: Choice) => { entities: Record<string, unknown>[]; records: number; issues: Issue[] };

/** A section. Where it names no records of its own, those of the map hold, and with them the map's filter. */
export const section: Kind<Section> = (written, at, kit) => {
  const { records: find, where, each, collect, fields } = parts(written, at, kit);
  return (run, shared) => {
    const passing = (nodes: unknown[], test: Choice['where']) => (test ? nodes.filter((node) => test(node, run)) : nodes);
    const records = (find ?? shared.records ?? findRecords)(run.document);
    let nodes = find ? records : passing(records, shared.where);
    if (each) nodes = nodes.flatMap((record) => entriesOf(each(record)[0], record));
    nodes = passing(nodes, where);
    if (collect) nodes = [...new Set(nodes.flatMap((node) => collect(node, run)))].map((value) => ({ value }));
    const entities = nodes.map((node) => fields(node, run));
    return { entities, records: records.length, issues: problemsOf((written as FieldMapSection).fields, records, entities, at) };
  };
};

function entriesOf(value: unknown, record: unknown): unknown[] {
  return Object.entries(typeof value === 'object' ? (value ?? {}) : {}).map(([key, inner]) => ({ key, value: inner as unknown, record }));
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
