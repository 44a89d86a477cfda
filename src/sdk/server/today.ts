import { dayInZone, type Day } from '../model/day.js';
import { nextDayStarts } from './next-day.js';

/** A calendar day, and the instant at which it is over; undefined when nobody knows. */
export interface Today {
  day: Day;
  until: number | undefined;
}

export interface TodayOptions {
  /** The day it is, instead of the clock's: fixed, or asked for with each request. */
  today?: Day | (() => Day) | undefined;
  /** The clock, in milliseconds since 1970. */
  now: () => number;
}

/** Tells which day it is in a time zone. The one place of the handler that looks at the clock; the rest of the SDK is told. */
export function createToday({ today, now }: TodayOptions): (timeZone: string) => Today {
  const days = new Map<string, Today & { from: number; until: number }>();
  return (timeZone) => {
    if (today !== undefined) return { day: typeof today === 'function' ? today() : today, until: undefined };
    const instant = now();
    const known = days.get(timeZone);
    if (known && instant >= known.from && instant < known.until) return known;
    const found = { day: dayInZone(new Date(instant), timeZone), from: instant, until: nextDayStarts(instant, timeZone) };
    days.set(timeZone, found);
    return found;
  };
}
