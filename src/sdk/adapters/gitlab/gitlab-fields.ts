import type { Found } from '../collect-records.js';
import type { Draft, Frame } from '../draft.js';
import { own, textAt, textOf } from '../own-values.js';
import { dayAt } from '../day-at.js';

/** A record, or a part of one, and where it stands. */
export type Place = Pick<Found, 'value' | 'path'>;

/** A field by its name in REST, or by the same name as GraphQL writes it. */
export const at = (value: unknown, name: string): unknown =>
  own(value, name) ??
  own(
    value,
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );

export const addressOf = (value: unknown): string | undefined =>
  textOf(at(value, 'web_url')) ?? (/^https?:/.test(textAt(value, 'url') ?? '') ? textAt(value, 'url') : undefined);

/** The number in `gid://gitlab/Epic/12`, or the number itself, under a name that says what it numbers. */
export const numbered = (what: string, id: unknown): string | undefined =>
  textOf(id) === undefined ? undefined : `${what} ${textOf(id)!.split('/').at(-1)}`;

/** First and last day, in REST's or GraphQL's names. */
export const span = (draft: Draft, record: Place): Frame => ({
  start: day(draft, record, 'start_date'),
  end: day(draft, record, 'due_date') ?? day(draft, record, 'end_date'),
});

export function day(draft: Draft, record: Place, name: string): string | undefined {
  return dayAt(draft, { value: { [name]: at(record.value, name) }, path: record.path }, name);
}
