import type { FieldRule, FieldSpec, Table } from '../field-map-config.js';
import type { Evidence } from './evidence.js';
import type { Placement } from './place-fields.js';
import { ourWord, type WordField } from './value-words.js';

const MULTIPLE = ['themes', 'releases', 'objectives', 'contributors', 'dependsOn', 'links'];
const BOOLEANS: Table = {
  true: 'done',
  false: 'planned',
  yes: 'done',
  no: 'planned',
  ja: 'done',
  nein: 'planned',
  oui: 'done',
  non: 'planned',
};

/** How a column becomes a field of an item: the path alone where that will do. */
export function ruleFor({ field, column, evidence, others }: Placement): FieldSpec {
  const path = [column.path, ...others.filter((other) => isLessOf(other.column.path, column.path)).map((other) => other.column.path)];
  const rule: FieldRule = { path: path.length > 1 ? path : column.path };
  if (column.many && !MULTIPLE.includes(field)) Object.assign(rule, field === 'owner' ? { join: ', ' } : { take: 0 });
  Object.assign(rule, changesFor(field, column.values.map(String), evidence));
  return Object.keys(rule).length === 1 ? rule.path! : rule;
}

/** A person may be an object in one record and a text in the next. */
const isLessOf = (path: string, than: string) => than.startsWith(`${path}.`);

function changesFor(field: string, values: string[], evidence: Evidence): FieldRule {
  if (field === 'start' || field === 'end' || field === 'timeframe')
    return evidence.dates.formats.length ? { date: single(evidence.dates.formats) } : {};
  if (field === 'status') return { map: evidence.boolean > 0.7 ? BOOLEANS : wordMap('status', values) };
  if (field === 'health' || field === 'commitment') return { map: wordMap(field, values) };
  if (field === 'kind') return { map: wordMap(field, values, null) };
  if (field === 'progress' || field === 'confidence') return isWords(evidence) ? {} : { as: isShare(values) ? 'percent' : 'number' };
  if (field === 'effort') return { as: 'number' };
  if (['summary', 'why', 'benefit'].includes(field)) return evidence.html > 0.2 ? { as: 'html' } : { as: 'plain' };
  if (field === 'parent') return { map: { '0': null, '-1': null } };
  if (MULTIPLE.includes(field) && field !== 'links') return splitting(values);
  return field === 'owner' ? { ...splitting(values, [';']), ...(values.some((value) => value.includes(';')) && { join: ', ' }) } : {};
}

const single = <T>(list: T[]): T | T[] => (list.length === 1 ? list[0]! : list);
const isWords = (evidence: Evidence) => evidence.number + evidence.percent < 0.5;

/** Nothing above one, and something between: parts of one, not per cent. */
function isShare(values: string[]): boolean {
  const numbers = values.map(Number);
  return numbers.every((value) => value >= 0 && value <= 1) && numbers.some((value) => value > 0 && value < 1);
}

/** Our word for each of theirs; what is there for those we do not know. */
function wordMap(field: WordField, values: readonly string[], unknown?: null): Table {
  const words = [...new Set(values.map((value) => value.trim()))].slice(0, 60);
  const entries = words.map((word): [string, string | null | undefined] => [word, ourWord(field, word) ?? unknown]);
  return Object.fromEntries(entries.filter(([, ours]) => ours !== undefined));
}

/** The sign that separates several values in one cell, where most cells with it are short words. */
function splitting(values: string[], signs = [';', ',', '|']): FieldRule {
  const sign = signs.find((mark) => {
    const cut = values.filter((value) => value.includes(mark));
    return cut.length > 0 && cut.every((value) => value.split(mark).every((part) => part.trim().length < 40));
  });
  return sign === undefined ? {} : { split: sign };
}
