import type { Day } from '../model/day.js';
import { step, type Found } from './collect-records.js';
import type { Draft } from './draft.js';
import { own, textOf } from './own-values.js';
import { zonedDay } from './zoned-day.js';

/** From this year on a date means never: `9999-01-01`. */
const NEVER = '9999';

/** The day that a record's field holds; what holds anything but a day is reported. */
export function dayAt(draft: Draft, { value, path }: Pick<Found, 'value' | 'path'>, ...names: string[]): Day | undefined {
  const moment = own(value, ...names);
  if (moment === undefined || moment === null || moment === '') return undefined;
  const day = zonedDay(textOf(moment), draft.words.timeZone);
  if (day === undefined) draft.note({ code: 'invalid', path: names.reduce(step, path), value: moment, message: 'is no calendar day' });
  return day !== undefined && day < NEVER ? day : undefined;
}
