import { own, textAt, textOf } from '../own-values.js';
import { plainWord } from '../status-words.js';
import { USUAL_NAMES } from '../tracker-config.js';
import type { JiraConfig, JiraField } from './jira-config.js';
import type { JiraRecord } from './jira-kinds.js';

/** What fields are usually called in a Jira, where that differs from other trackers. */
const NAMES: Record<JiraField, readonly string[]> = {
  ...USUAL_NAMES,
  sprint: ['sprint'],
  epic: ['epic link', 'parent link'],
  flag: ['flagged'],
  // its own fields of these names are read in their own way
  status: [],
};
/** Fields of Jira's own, which are always there to be asked. */
const OWN_IDS: Partial<Record<JiraField, string>> = { end: 'duedate', flag: 'flagged' };

/** The types Jira and its own apps give to fields, which are the same in every language. */
const TYPES: Partial<Record<JiraField, readonly string[]>> = {
  sprint: ['gh-sprint'],
  epic: ['gh-epic-link', 'jpo-custom-field-parent'],
  effort: ['jsw-story-points'],
  start: ['jpo-custom-field-baseline-start'],
  end: ['jpo-custom-field-baseline-end'],
  team: ['rm-teams-custom-field-team', 'atlassian-team'],
};

/** Ids that every Jira of the makers has from the start, and what a value must look like to be taken for theirs. */
const FIRST_IDS: Partial<Record<JiraField, [id: string, looks: RegExp]>> = {
  start: ['customfield_10015', /^\d{4}-\d\d-\d\d$/],
  epic: ['customfield_10014', /^[A-Z][A-Z\d_]*-\d+$/],
  effort: ['customfield_10016', /^\d+(\.\d+)?$/],
};

/** Finds the ids under which issues keep a field of ours, the likeliest first. */
export type FieldIds = (field: JiraField) => readonly string[];

/**
 * Reads the names and types of fields that the answers bring (`expand=names,schema`, or the list of fields).
 * @param records all records of the document
 */
export function readFieldIds(records: readonly JiraRecord[], { fields = {} }: JiraConfig): FieldIds {
  const { byName, byType } = indexFields(records);
  const known = byName.size + byType.size > 0;
  const find = (field: JiraField): string[] => {
    const wanted = fields[field];
    if (wanted !== undefined) return [wanted].flat().flatMap((name) => [name, ...(byName.get(plainWord(name)) ?? [])]);
    const typed = (TYPES[field] ?? []).flatMap((type) => byType.get(type) ?? []);
    const named = NAMES[field].flatMap((name) => byName.get(name) ?? []);
    const usual = [known ? undefined : FIRST_IDS[field]?.[0], OWN_IDS[field]].filter((id) => id !== undefined);
    return [...new Set([...typed, ...named, ...usual])];
  };
  const found = new Map<JiraField, string[]>();
  return (field) => {
    if (!found.has(field)) found.set(field, find(field));
    return found.get(field)!;
  };
}

/** Whether a value may be taken for a field that was found by nothing but a usual id. */
export function looksRight(field: JiraField, id: string, value: unknown, { fields = {} }: JiraConfig): boolean {
  const [first, looks] = FIRST_IDS[field] ?? [];
  return fields[field] !== undefined || id !== first || typeof value === 'object' || looks!.test(textOf(value) ?? '');
}

function indexFields(records: readonly JiraRecord[]) {
  const byName = new Map<string, string[]>();
  const byType = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string | undefined, id: string) => {
    if (key && !map.get(key)?.includes(id)) map.set(key, [...(map.get(key) ?? []), id]);
  };
  for (const { kind, value } of records) {
    if (kind === 'names') for (const id of Object.keys(value)) add(byName, plainWord(textAt(value, id) ?? ''), id);
    if (kind === 'schema') for (const id of Object.keys(value)) add(byType, typeIn(own(value, id)), id);
    const id = kind === 'field' ? textAt(value, 'id') : undefined;
    if (id === undefined) continue;
    add(byName, plainWord(textAt(value, 'name') ?? ''), id);
    add(byType, typeIn(own(value, 'schema')), id);
  }
  return { byName, byType };
}

/** `com.pyxis.greenhopper.jira:gh-sprint` is `gh-sprint`. */
const typeIn = (schema: unknown): string | undefined => textAt(schema, 'custom')?.replace(/^[^]*:/, '');
