import { scaleUtc } from 'd3-scale';
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

const MS_PER_DAY = 86_400_000;

/** A linear scale over calendar days, the same in every zone. */
export function timeScale({ start, end }: Span, width: number): TimeScale {
  const scale = scaleUtc<number>()
    .domain([dayNumber(start) * MS_PER_DAY, (dayNumber(end) + 1) * MS_PER_DAY])
    .range([0, width]);
  const numbers = new Map<Day, number>();
  // the same days come again and again: reading each once is half of the work of laying out
  const numberOf = (day: Day): number => {
    const known = numbers.get(day) ?? dayNumber(day);
    numbers.set(day, known);
    return known;
  };
  const at = (number: number): number => Math.round(scale(number * MS_PER_DAY) * 2) / 2;
  return { width, startOf: (day) => at(numberOf(day)), endOf: (day) => at(numberOf(day) + 1) };
}
