import { periodOf } from '../../sdk/model/period.js';
import type { ProjectedItem } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';

/** "was 14 Aug 2026": the end that was first said, or all of it where only the start has moved. Empty when nothing has. */
export function wasWords({ slip, timeframe }: ProjectedItem, words: Words, fiscalYearStart: number): string {
  if (!slip) return '';
  const { end, endPrecision = 'day' } = slip.from;
  const whole = end === undefined || end === timeframe?.end;
  const last = whole
    ? slip.from
    : { ...slip.from, start: periodOf(end, endPrecision, fiscalYearStart).start, startPrecision: endPrecision };
  return words.word('date.was', { date: words.timeframe(last) });
}
