import { dayNumber, type Day } from '../model/day.js';

/** A stretch of days; both ends are inclusive. */
export interface Span {
  start: Day;
  end: Day;
}

/** Where days lie on an axis, in pixels from its inline start; below 0 and beyond its width for days outside of the span. */
export interface TimeScale {
  width: number;
  /** Where a day begins. */
  startOf(day: Day): number;
  /** Where a day is over. */
  endOf(day: Day): number;
}

/** A linear scale over calendar days, the same in every zone. */
export function timeScale({ start, end }: Span, width: number): TimeScale {
  const first = dayNumber(start);
  const days = dayNumber(end) + 1 - first;
  const numbers = new Map<Day, number>();
  // the same days come again and again: reading each once is half of the work of laying out
  const numberOf = (day: Day): number => {
    const known = numbers.get(day) ?? dayNumber(day);
    numbers.set(day, known);
    return known;
  };
  const at = (number: number): number => Math.round(((number - first) / days) * width * 2) / 2;
  return { width, startOf: (day) => at(numberOf(day)), endOf: (day) => at(numberOf(day) + 1) };
}
