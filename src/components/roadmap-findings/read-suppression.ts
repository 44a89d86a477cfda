import type { RankedFinding } from '../../sdk/insights/check-roadmap.js';
import { addMonths, type Day } from '../../sdk/model/day.js';
import { parsePeriod } from '../../sdk/model/period.js';
import type { Suppression } from '../../sdk/model/suppression.js';

/** What an editor wrote. */
export interface Written {
  reason: string;
  until: string;
  by: string;
}

/** The longest that something is accepted: what holds for ever is no longer looked at. */
export const MOST_MONTHS = 12;

/** The fields in which something is missing or cannot be. */
export function wrongFields({ reason, until }: Written, today: Day): ('reason' | 'until')[] {
  const isDay = parsePeriod(until)?.start === until && until >= today && until <= addMonths(today, MOST_MONTHS);
  return [...(reason.trim() === '' ? ['reason' as const] : []), ...(isDay ? [] : ['until' as const])];
}

/** The record to keep with the roadmap. */
export function suppressionOf(
  { check, ids, values = [] }: RankedFinding,
  written: Written,
  today: Day,
  lensIds: readonly string[],
): Suppression {
  const lenses = [...new Set(values.map(({ from }) => from).filter((from) => lensIds.includes(from)))];
  const by = written.by.trim();
  return {
    check,
    ids: [...ids],
    reason: written.reason.trim(),
    until: written.until,
    ...(by && { by }),
    on: today,
    ...(lenses.length > 0 && { lenses }),
  };
}
