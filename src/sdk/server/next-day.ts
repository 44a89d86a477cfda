import { dayInZone } from '../model/day.js';

/** Longer than any day is, and shorter than two. */
const BEYOND = 36 * 3_600_000;

/** The instant at which the next calendar day begins in a time zone, in milliseconds since 1970. */
export function nextDayStarts(now: number, timeZone: string): number {
  const today = dayInZone(new Date(now), timeZone);
  let [before, after] = [now, now + BEYOND];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayInZone(new Date(middle), timeZone) === today) before = middle;
    else after = middle;
  }
  return after;
}
