import { dayInZone, type Day } from '../model/day.js';
import { dateFormat } from './date-format.js';
import { textOf } from './own-values.js';
import { dayOfMoment } from './source-day.js';

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))?$/;
const EPOCH = /^\d{12,14}$/;
/** As Jira Server writes days for people: `12/Jun/20 8:38 AM`. */
const written = dateFormat('D/MMM/YY');

/**
 * The calendar day of a moment in a zone; without a zone the day as it is written (milliseconds since 1970: UTC's).
 * Undefined for what is no moment. A plain day is the same day everywhere.
 */
export function zonedDay(moment: unknown, timeZone: string | undefined): Day | undefined {
  const text = textOf(moment) ?? '';
  const day = dayOfMoment(text) ?? dayOfMoment(written(text));
  const instant = day === undefined || timeZone === undefined ? undefined : instantOf(text);
  return instant === undefined ? day : dayInZone(new Date(instant), timeZone);
}

function instantOf(moment: string): number | undefined {
  if (EPOCH.test(moment)) return Number(moment);
  const [, ...parts] = MOMENT.exec(moment) ?? [];
  if (!parts.length) return undefined;
  const [year, month, date, hours, minutes, seconds = 0] = parts.slice(0, 6).map((part) => Number(part ?? 0)) as [
    number,
    number,
    ...number[],
  ];
  const offset = (Number(parts[7] ?? 0) * 60 + Number(parts[8] ?? 0)) * (parts[6] === '-' ? -1 : 1);
  return Date.UTC(year, month - 1, date, hours, minutes! - offset, seconds);
}
