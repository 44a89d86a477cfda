/**
 * Calendar days as text (`2026-09-14`), without a zone, and as whole numbers of days since 1970-01-01.
 * The one file that turns days into numbers; it computes in UTC so that no zone and no daylight saving can move a day.
 */

export type Day = string;

const MS_PER_DAY = 86_400_000;

/** The number of a day; `NaN` for text that is no calendar day. */
export function dayNumber(day: Day): number {
  if (day.length === 10 && day[4] === '-' && day[7] === '-') {
    const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
    if (year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= 31) return civilNumber(year, month, date);
  }
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return dayNumberOf(year, month, date);
}

/** The number that digits write; `NaN` where one is none. A hundred thousand days are read so, where splitting texts would take the time. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Counted in years that begin in March, so that leap days come last, and in turns of 400 years, which are alike (proleptic Gregorian). */
function civilNumber(year: number, month: number, date: number): number {
  const years = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + inYear - 719_468;
}

/** The number of a day from its parts (month 1 to 12). Parts out of range roll over, as in `Date.UTC`. */
export function dayNumberOf(year: number, month: number, date: number): number {
  return Math.floor(Date.UTC(year, month - 1, date) / MS_PER_DAY);
}

/** The day of a number. */
export function dayText(number: number): Day {
  const { year, month, date } = dayParts(number);
  // years of more digits, and what is no day at all, are the engine's own
  if (!(year >= 1000 && year <= 9999)) return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

export interface DayParts {
  year: number;
  month: number;
  date: number;
}

/** The inverse of `civilNumber`, by the same years and turns: a hundred thousand days are told so, where a `Date` for each would take the time. */
export function dayParts(number: number): DayParts {
  const days = Math.floor(number) + 719_468;
  const turn = Math.floor(days / 146_097);
  const inTurn = days - turn * 146_097;
  const years = Math.floor((inTurn - Math.floor(inTurn / 1460) + Math.floor(inTurn / 36_524) - Math.floor(inTurn / 146_096)) / 365);
  const inYear = inTurn - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return { year: turn * 400 + years + (month > 2 ? 0 : 1), month, date: inYear - Math.floor((153 * months + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Whether the three parts name a day that exists, between the years 1000 and 9999. */
export function isRealDay(year: number, month: number, date: number): boolean {
  if (!(year >= 1000 && year <= 9999)) return false;
  const parts = dayParts(dayNumberOf(year, month, date));
  return parts.year === year && parts.month === month && parts.date === date;
}

/** The day that is `months` later, kept inside the month it lands in (31 Jan + 1 month = 28 Feb). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = dayParts(dayNumber(day));
  const last = dayParts(dayNumberOf(year, month + months + 1, 0)).date;
  return dayText(dayNumberOf(year, month + months, Math.min(date, last)));
}

/** Today's calendar day in a time zone, for callers at the edge; the pipeline itself only ever gets `today` passed in. */
export function dayInZone(instant: Date, timeZone?: string): Day {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = format.formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((candidate) => candidate.type === type)?.value);
  return dayText(dayNumberOf(part('year'), part('month'), part('day')));
}
