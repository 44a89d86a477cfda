import { COMMITMENTS, CONFIDENCE_BANDS } from '../model/closed-lists.js';
import type { Draft } from './draft.js';
import { numberAt, type Fields } from './own-values.js';
import { remembered } from './remembered.js';
import { healthOfWord, plainWord } from './status-words.js';
import type { TrackerField, TrackerWords } from './tracker-config.js';

/** A field that a site has of its own: what it is called, the texts and numbers in it, and where it stands. */
export interface NamedField {
  /** Its name and its id. */
  names: readonly string[];
  values: readonly (string | number)[];
  path: string;
}

/** Finds the field of a record that stands for one of ours: the first with a value, in the order of the names. */
export type FindField = (field: TrackerField) => NamedField | undefined;

const plainName = remembered(plainWord);

export function fieldFinder(fields: readonly NamedField[], words: Pick<TrackerWords, 'names'>): FindField {
  const byName = new Map<string, NamedField>();
  for (const field of fields.filter(({ values }) => values.length))
    for (const name of field.names.map(plainName)) if (!byName.has(name)) byName.set(name, field);
  return (field) => words.names(field).reduce<NamedField | undefined>((found, name) => found ?? byName.get(name), undefined);
}

/** What fields of a site's own say of an item, but for its dates, status and themes; what cannot be read is reported. */
export function readNamedFields(find: FindField, draft: Draft): Fields {
  return {
    effort: read(find('effort'), draft, 'is no number from 0 on', effortOf),
    team: read(find('team'), draft, '', (team) => mention(draft, 'teams', String(team))),
    health: read(find('health'), draft, 'is no health known here', (word) => healthOfWord(String(word))),
    confidence: read(find('confidence'), draft, 'is no confidence', confidenceOf),
    commitment: read(find('commitment'), draft, 'is no commitment known here', (word) => among(COMMITMENTS, word)),
    why: find('why')?.values.join(', '),
    benefit: find('benefit')?.values.join(', '),
  };
}

function read<T>(
  field: NamedField | undefined,
  draft: Draft,
  message: string,
  turn: (value: string | number) => T | undefined,
): T | undefined {
  const value = field?.values[0];
  if (value === undefined) return undefined;
  const result = turn(value);
  if (result === undefined) draft.note({ code: 'invalid', path: field!.path, value, message });
  return result;
}

/** An entity that is known by its title alone; its title is its id. */
export const mention = (draft: Draft, list: 'teams' | 'themes' | 'products', title: string): string =>
  draft.mention(list, { id: title, title }).id;

function effortOf(value: string | number): number | undefined {
  const number = numberAt({ value }, 'value');
  return number !== undefined && number >= 0 ? number : undefined;
}

/** `High`, `80 %`, `80`; what lies between 0 and 1 is a share of one. From 1 to 10 it is likelier a rating, of which the scale is not known. */
function confidenceOf(value: string | number): string | number | undefined {
  const number = parseFloat(String(value));
  if (Number.isNaN(number)) return among(CONFIDENCE_BANDS, value);
  if (/%\s*$/.test(String(value))) return number >= 0 && number <= 100 ? number : undefined;
  if (number > 0 && number < 1) return Math.round(number * 100);
  return number === 0 || (number > 10 && number <= 100) ? number : undefined;
}

const among = <T extends string>(list: readonly T[], word: string | number): T | undefined =>
  list.find((known) => known === plainWord(String(word)));
