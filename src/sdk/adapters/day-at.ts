import type { Day } from '../model/day.js';
import { step, type Found } from './collect-records.js';
import type { Draft } from './draft.js';
import { own, textOf } from './own-values.js';
import { zonedDay } from './zoned-day.js';

/** From this year on a date means never: `9999-01-01`. */
const NEVER = '9999';
/** Midnight of no zone is how a plain day is written where only moments can be: it is the same day in every zone. */
const PLAIN_DAY = /T00:00(:00(\.0+)?)?(Z|\+00:?00)$/;

/** The day that a record's field holds; what holds anything but a day is reported. */
export function dayAt(draft: Draft, { value, path }: Pick<Found, 'value' | 'path'>, ...names: string[]): Day | undefined {
  const moment = own(value, ...names);
  if (moment === undefined || moment === null || moment === '') return undefined;
  const text = textOf(moment);
  const day = zonedDay(text, PLAIN_DAY.test(text ?? '') ? undefined : draft.words.timeZone);
  if (day === undefined) draft.note({ code: 'invalid', path: names.reduce(step, path), value: moment, message: 'is no calendar day' });
  return day !== undefined && day < NEVER ? day : undefined;
}
