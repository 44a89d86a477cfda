import type { Day } from '../../model/day.js';
import { step } from '../collect-records.js';
import type { Draft, Entity } from '../draft.js';
import { fieldFinder, type FindField, type NamedField } from '../named-fields.js';
import { listAt, own, textAt, type Fields } from '../own-values.js';
import { summaryOf } from '../summary-of.js';
import { tidyLines } from '../text/tidy-lines.js';
import type { TrackerWords } from '../tracker-config.js';
import { zonedDay } from '../zoned-day.js';
import type { AsanaRecord } from './asana-kinds.js';

/** What is known of a workspace while its records are read. */
export interface AsanaSpace {
  words: TrackerWords;
  draft: Draft;
  /** Every record by its id: compact ones elsewhere name them. */
  records: ReadonlyMap<string, AsanaRecord>;
  /** What tasks, projects and goals became, by their id: status updates and relationships complete them. */
  made: Map<string, Entity>;
}

/** The name of what a record names: as told there, or by its own record. */
export const nameOf = ({ records }: AsanaSpace, named: unknown): string | undefined =>
  textAt(named, 'name') ?? textAt(records.get(textAt(named, 'gid') ?? '')?.value, 'name');

/** The title of a record; its id where it has none, which is told. */
export function titleOf({ draft }: AsanaSpace, { value, path }: AsanaRecord): string {
  const title = textAt(value, 'name');
  if (title === undefined) draft.note({ code: 'missing', path: step(path, 'name'), message: 'its id stands in', leftOut: 'nothing' });
  return title ?? textAt(value, 'gid')!;
}

/** The day in the first of some fields that has one; what holds anything but a day is reported. */
export function dayIn(
  { draft, words }: AsanaSpace,
  { value, path }: Pick<AsanaRecord, 'value' | 'path'>,
  ...names: string[]
): Day | undefined {
  for (const name of names) {
    const moment = own(value, name);
    if (moment === undefined || moment === null || moment === '') continue;
    const day = zonedDay(moment, words.timeZone);
    if (day !== undefined) return day;
    draft.note({ code: 'invalid', path: step(path, name), value: moment, message: 'is no calendar day' });
  }
}

/** What is written about a record, without markup. */
export const notesOf = (value: Fields): string | undefined =>
  summaryOf(textAt(value, 'html_notes'), 'html') ?? (tidyLines(textAt(value, 'notes') ?? '') || undefined);

export const linkOf = ({ draft }: AsanaSpace, { value, path }: AsanaRecord): Fields[] =>
  draft.links([{ url: textAt(value, 'permalink_url'), title: 'Asana' }], step(path, 'permalink_url'));

/** Finds the fields that a site adds. */
export function customFields({ words }: AsanaSpace, { value, path }: AsanaRecord): FindField {
  const fields = listAt(value, 'custom_fields').map((field, index): NamedField => {
    const names = ['name', 'gid'].flatMap((name) => textAt(field, name) ?? []);
    return { names, values: valuesOf(field), path: `${step(path, 'custom_fields')}[${index}]` };
  });
  return fieldFinder(fields, words);
}

/** Where each type of field keeps its value. */
const VALUES: Record<string, readonly string[]> = {
  enum: ['enum_value', 'name'],
  number: ['number_value'],
  text: ['text_value'],
  date: ['date_value', 'date'],
};

function valuesOf(field: unknown): string[] {
  const many = [...listAt(field, 'multi_enum_values'), ...listAt(field, 'people_value')].flatMap((entry) => textAt(entry, 'name') ?? []);
  if (many.length) return many;
  const type = textAt(field, 'resource_subtype') ?? textAt(field, 'type') ?? '';
  const places = Object.hasOwn(VALUES, type) ? [VALUES[type]!] : Object.values(VALUES);
  const found =
    places.flatMap((place) => textAt(field, ...place) ?? [])[0] ??
    textAt(field, 'date_value', 'date_time') ??
    textAt(field, 'display_value');
  return found === undefined ? [] : [found];
}
