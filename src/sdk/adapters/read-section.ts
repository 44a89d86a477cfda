import type { Issue } from '../model/issue.js';
import { conditionTest } from './conditions.js';
import type { FieldMapConfig, Section } from './field-map-config.js';
import { findRecords } from './find-records.js';
import { parsePath } from './read-path.js';
import { fieldsReader, isConstant } from './read-rule.js';
import type { Kit, Run } from './reader.js';
import { isObject } from './values.js';

/** What paths start at, and the key it was held by. */
interface Start {
  node: unknown;
  key?: string | undefined;
}

/** The entities a section makes of a document, and how many records it met. */
export type SectionReader = (run: Run) => { entities: Record<string, unknown>[]; records: number };

/** Makes the reader of a section. Where it names no records of its own, those of the map hold, and with them the map's filter. */
export function sectionReader(section: Section, config: FieldMapConfig, kit: Kit, at: string): SectionReader {
  const records = recordsReader(section.records ?? config.records);
  const isShared = conditionTest(section.records === undefined ? config.where : [], kit);
  const narrow = narrower(section, kit);
  const readFields = fieldsReader(section.fields, kit, `${at}.fields`);
  return (run) => {
    const met = records(run.document);
    run.at = `${at}.collect`;
    const starts = narrow(
      met.filter(({ node }) => isShared(node)),
      run,
    );
    const entities = starts.map(({ node, key }) => ({ ...(key !== undefined && { id: key }), ...readFields(node, run) }));
    for (const issue of problemsOf(section, met, entities)) run.report({ ...issue, path: at + issue.path });
    return { entities, records: met.length };
  };
}

function recordsReader(path: string | undefined): (document: unknown) => Start[] {
  if (path === undefined) return found;
  const read = parsePath(path);
  return (document) =>
    read(document)
      .flat()
      .map((node) => ({ node }));
}

function found(document: unknown): Start[] {
  const { records, keys } = findRecords(document);
  return records.map((node, index) => ({ node, key: keys?.[index] }));
}

/** From records to what entities are made of: those that pass, their entries, or the distinct values of a rule. */
function narrower({ where, each, collect }: Section, kit: Kit): (records: Start[], run: Run) => Start[] {
  const passes = conditionTest(where, kit);
  const keep = (starts: Start[]) => starts.filter(({ node }) => passes(node));
  if (each !== undefined) {
    const inner = parsePath(each);
    return (records) => keep(records.flatMap(({ node }) => entriesOf(inner(node)[0], node)));
  }
  if (collect === undefined) return keep;
  const read = kit.reader(collect);
  return (records, run) => counted(keep(records).flatMap(({ node }) => read(node, run)));
}

function entriesOf(value: unknown, record: unknown): Start[] {
  const entries = typeof value === 'object' ? Object.entries(value ?? {}) : [];
  return entries.map(([key, inner]: [string, unknown]) => ({ node: { key, value: inner, record } }));
}

function counted(values: unknown[]): Start[] {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ node: { value, count } }));
}

/** What shows that a map does not fit its document. */
function* problemsOf({ fields }: Section, met: Start[], entities: Record<string, unknown>[]): Generator<Issue> {
  const issue = { code: 'missing', leftOut: 'nothing' } as const;
  if (!entities.length) {
    const message = met.length ? `kept 0 of ${met.length} records` : 'found no records';
    yield { ...issue, path: '', message, hint: 'check records, where, each and collect' };
    return;
  }
  const first = met[0]!.node;
  const hint = `a record has ${isObject(first) ? Object.keys(first).join(', ').slice(0, 200) : 'no fields'}`;
  for (const [name, spec] of Object.entries(fields)) {
    if (isConstant(spec) || entities.some((entity) => Object.hasOwn(entity, name))) continue;
    const value = JSON.stringify(spec).slice(0, 80);
    yield { ...issue, path: `.fields.${name}`, value, message: `found nothing in any of ${entities.length} records`, hint };
  }
}
