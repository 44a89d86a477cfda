import { dayText, type Day } from '../model/day.js';
import { parsePeriod } from '../model/period.js';
import { step, type Found } from './collect-records.js';
import type { Draft } from './draft.js';
import { own, textOf } from './own-values.js';

const MS_PER_DAY = 86_400_000;
/** Milliseconds since 1970: from 1973 on, so that no year is taken for them. */
const EPOCH = /^\d{12,14}$/;
/** From this year on a date means never: `9999-01-01`. */
const NEVER = '9999';

/**
 * The calendar day of a moment, in the zone in which it is written: `2026-03-31T22:00:00Z` is 31 March, as is `2026-03-31T22:00:00-08:00`.
 * A moment without a zone, and milliseconds since 1970, are read in UTC. Undefined for what is no moment.
 */
export function dayOfMoment(moment: unknown): Day | undefined {
  const text = textOf(moment) ?? '';
  if (EPOCH.test(text)) return dayText(Math.floor(+text / MS_PER_DAY));
  const period = parsePeriod(text.slice(0, 40).replace(' ', 'T'));
  return period?.precision === 'day' ? period.start : undefined;
}

/** The day that a record's field holds; what holds anything but a day is reported. */
export function dayAt(draft: Draft, { value, path }: Pick<Found, 'value' | 'path'>, ...names: string[]): Day | undefined {
  const moment = own(value, ...names);
  if (moment === undefined || moment === null || moment === '') return undefined;
  const day = dayOfMoment(moment);
  if (day === undefined) draft.note({ code: 'invalid', path: names.reduce(step, path), value: moment, message: 'is no calendar day' });
  return day !== undefined && day < NEVER ? day : undefined;
}
