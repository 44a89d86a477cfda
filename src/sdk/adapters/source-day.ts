import { dayText, type Day } from '../model/day.js';
import { parsePeriod } from '../model/period.js';
import { textOf } from './own-values.js';

const MS_PER_DAY = 86_400_000;
/** Milliseconds since 1970: from 1973 on, so that no year is taken for them. */
const EPOCH = /^\d{12,14}$/;

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
