import { COLLECTIONS } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import type { Adapter, ReadCount } from './adapter.js';
import { checkFieldMap } from './check-field-map.js';
import type { FieldMapConfig, Section, Table } from './field-map-config.js';
import { fieldsReader, ruleReader } from './read-rule.js';
import { sectionReader } from './read-section.js';
import type { Kit, Run } from './reader.js';
import { isScalar, toList, wordOf } from './values.js';

/**
 * An adapter from a field map: plain JSON that says where in a foreign document our fields are. See `FieldMapConfig`.
 * @throws Error that lists what is wrong with the map. Nothing a document holds makes the adapter throw.
 * @example fieldMap({ items: { fields: { title: 'summary', status: { path: 'state', map: { open: 'in-progress' } } } } })
 */
export function fieldMap(config: FieldMapConfig): Adapter {
  const problems = checkFieldMap(config).map(({ path, message }) => `\n  ${path}: ${message}`);
  if (problems.length) throw new Error(`the field map cannot be used:${problems.join('')}`);
  const kit = kitOf(config);
  const readHead = fieldsReader(config.head ?? {}, kit, 'head');
  const sections = COLLECTIONS.flatMap((list) =>
    toList<Section>(config[list] ?? []).map((section, index, { length }) => {
      const at = length > 1 ? `${list}[${index}]` : list;
      return { list, read: sectionReader(section, config, kit, at) };
    }),
  );
  const adapt = (document: unknown) => {
    const { run, issues } = startRun(document);
    const input: Record<string, unknown> = { ...config.roadmap, ...readHead(document, run) };
    const read = sections.map((section): ReadCount => {
      const { entities, records } = section.read(run);
      input[section.list] = [...toList(input[section.list] ?? []), ...entities];
      return { list: section.list, records, entities: entities.length };
    });
    return { input, issues: [...issues.values()], read };
  };
  return { name: config.name ?? 'field-map', adapt };
}

function kitOf({ empty = [], tables = {} }: FieldMapConfig): Kit {
  const nothing = new Set(['', ...empty.map(wordOf)]);
  const words = (table: Table) => new Map(Object.entries(table).map(([word, value]) => [wordOf(word), value]));
  const kit: Kit = {
    isEmpty: (value) => value === undefined || value === null || (isScalar(value) && nothing.has(wordOf(value))),
    table: (table) => words(typeof table === 'string' ? tables[table]! : table),
    reader: (spec) => ruleReader(spec, kit),
  };
  return kit;
}

function startRun(document: unknown): { run: Run; issues: Map<string, Issue> } {
  const issues = new Map<string, Issue>();
  const made = new Map<object, unknown>();
  const once = <T>(key: object, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  return { run: { document, at: '', once, report: (issue) => note(issues, issue) }, issues };
}

/** The same problem again counts up and adds its value, as many as fit into 80 characters. */
function note(issues: Map<string, Issue>, issue: Issue): void {
  const key = `${issue.path} ${issue.message}`;
  const known = issues.get(key);
  if (!known) return void issues.set(key, issue);
  const value = [...new Set([...(known.value ?? '').split(', '), issue.value])].filter(Boolean).join(', ');
  issues.set(key, { ...known, ...(value.length <= 80 && { value }), count: (known.count ?? 1) + 1 });
}
