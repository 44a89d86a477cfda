import { EVIDENCE, evidenceOf, type Evidence } from './evidence.js';
import { SUGGESTED_FIELDS, type SuggestedField } from './field-words.js';
import { matchName } from './match-name.js';
import type { Column } from './survey.js';

/** A column that may be a field, and how sure that is, from 0 to 1. */
interface Candidate {
  field: SuggestedField;
  column: Column;
  evidence: Evidence;
  name: number;
  confidence: number;
}

export type Placement = Candidate & { others: Candidate[] };

/** Below this, a field is left open. */
const LEAST = 0.36;

/** What values alone can tell, where names say nothing: quarters, colours, words for states, the one text that names each record. */
const BY_VALUES: Partial<Record<SuggestedField, (e: Evidence) => number>> = {
  timeframe: (e) => (e.period > 0.7 && e.filled > 0.4 ? 0.5 * e.period : 0),
  health: (e) => (e.health > 0.8 && e.distinct > 1 && e.longest < 20 && e.number === 0 ? 0.5 : 0),
  status: (e) => (e.status > 0.8 && e.distinct > 1 && e.longest < 40 && e.filled > 0.8 ? 0.4 : 0),
  title: (e) =>
    e.dates.share < 0.5 && e.url < 0.5 && e.email < 0.5 && e.spaces > 0.5 && e.distinct > 0.8 * e.count && e.length < 120 && e.filled > 0.9
      ? 0.35
      : 0,
  owner: (e) => (e.handle > 0.9 && e.filled > 0.5 ? 0.35 : 0),
};

export interface Evident {
  column: Column;
  evidence: Evidence;
}

export const withEvidence = (columns: readonly Column[], records: number): Evident[] =>
  columns.map((column) => ({ column, evidence: evidenceOf(column, records) })).filter(({ evidence }) => evidence.count > 0);

/** Every field with the column that is likeliest, surest first; no column for two fields. */
export function placeFields(columns: readonly Evident[]): Placement[] {
  const wrappers = wrappersOf(columns.map(({ column }) => column.names));
  const candidates = columns.flatMap((evident) =>
    candidatesOf(evident, evident.column.names.slice(wrappersOn(evident.column.names, wrappers))),
  );
  const sorted = candidates.sort(
    (a, b) => b.confidence - a.confidence || rank(a) - rank(b) || a.column.names.length - b.column.names.length,
  );
  const placed = new Map<SuggestedField, Placement>();
  const used = new Set<string>();
  const place = (candidate: Candidate) => {
    const { field, column } = candidate;
    placed.set(field, { ...candidate, others: sorted.filter((other) => other.column !== column && other.field === field).slice(0, 4) });
    for (const path of [column.path, thingOf(column)]) if (path) used.add(path);
  };
  // a weak title is looked for first, or the only text that could be one is taken for something else
  const titles = sorted.filter(({ field }) => field === 'title');
  const title = titles[0] && titles[0].confidence >= 0.6 ? undefined : (titles[0] ?? titleByElimination(columns));
  if (title) place(title);
  const placeRest = () => {
    for (const candidate of sorted) {
      const { field, column } = candidate;
      const isTaken = used.has(column.path) || used.has(thingOf(column) ?? column.path);
      if (!placed.has(field) && !isTaken) place(candidate);
    }
  };
  placeRest();
  // a summary that is the only title is the title
  if (titles[0] && !placed.has('title') && placed.get('summary')?.column === titles[0].column) {
    placed.delete('summary');
    place(titles[0]);
    placeRest();
  }
  const isDated = placed.has('start') || placed.has('end');
  if (isDated && (placed.get('timeframe')?.evidence.period ?? 1) < 0.5) placed.delete('timeframe');
  return SUGGESTED_FIELDS.flatMap((field) => placed.get(field) ?? []);
}

/** The thing whose name or id a column holds: it is not both the team and the theme. */
function thingOf({ path }: Column): string | undefined {
  return /^(.+)\.(id|gid|key|name|title|label|displayName|value|text)$/.exec(path)?.[1];
}

/** Where nothing is called a title: the text near the record that tells it from the others. */
function titleByElimination(columns: readonly Evident[]): Candidate | undefined {
  const told = columns.filter(
    ({ column, evidence: e }) =>
      !column.many && !column.ofGroup && e.length >= 4 && e.length < 150 && e.distinct > 0.7 * e.count && e.code < 0.5 && e.filled > 0.8,
  );
  const scored = told.map((evident) => ({
    ...evident,
    field: 'title' as const,
    name: 0,
    confidence: 0.55 * EVIDENCE.title(evident.evidence) * depthOf(evident.column.names),
  }));
  const best = scored.sort((a, b) => a.column.names.length - b.column.names.length || b.confidence - a.confidence)[0];
  return best && best.confidence > 0.25 ? best : undefined;
}

const rank = ({ field }: Candidate) => SUGGESTED_FIELDS.indexOf(field);

function candidatesOf({ column, evidence }: Evident, names: readonly string[]): Candidate[] {
  const fields = column.ofGroup ? GROUP_FIELDS : SUGGESTED_FIELDS;
  return fields.flatMap((field) => {
    const borneOut = EVIDENCE[field](evidence);
    const name = matchName(names, field);
    const told = name * (0.3 + 0.7 * borneOut) * (borneOut < 0.25 ? borneOut * 2 : 1) * (0.85 + 0.15 * Math.min(1, evidence.filled * 2));
    const inside = column.many && SINGLE.includes(field) ? 0.6 : 1;
    const confidence = Math.max(told, BY_VALUES[field]?.(evidence) ?? 0) * depthOf(names) * inside;
    return confidence >= LEAST ? [{ field, column, evidence, name, confidence: Math.min(0.99, confidence) }] : [];
  });
}

/** Of what a record has several of, these are those of the several. */
const SINGLE: readonly SuggestedField[] = ['id', 'status', 'kind', 'progress', 'effort', 'health'];

/** What a group may say of the records in it. */
const GROUP_FIELDS = ['status', 'start', 'end', 'timeframe', 'team', 'releases', 'themes', 'objectives', 'product'] as const;

/** What is near the record is likelier the record's. */
const depthOf = (names: readonly string[]) => 1 - 0.015 * Math.max(0, names.length - 1);

const WRAPPERS = [
  '_links',
  '_embedded',
  'fields',
  'attributes',
  'properties',
  'data',
  'node',
  'value',
  'values',
  'record',
  'item',
  'cells',
  'customFields',
  'custom_fields',
  'column_values',
];

/** Names that only wrap the fields of a record: most columns are below them. */
function wrappersOf(all: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const names of all) if (names.length > 1) counts.set(names[0]!, (counts.get(names[0]!) ?? 0) + 1);
  // a card that holds what it stands for
  const content = all.some(([first, second]) => first === 'content' && second === 'title') ? ['content'] : [];
  return new Set([
    ...WRAPPERS,
    ...content,
    ...[...counts].filter(([, count]) => count >= 0.6 * all.length && all.length > 2).map(([name]) => name),
  ]);
}

function wrappersOn(names: readonly string[], wrappers: Set<string>): number {
  const first = names.findIndex((name) => !wrappers.has(name));
  return first < 0 ? names.length - 1 : Math.min(first, 2);
}
