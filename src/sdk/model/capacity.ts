import type { Team } from './entities.js';
import { dayNumber } from './day.js';
import { monthsIn, type Period } from './period.js';
import type { Timeframe } from './timeframe.js';

type Span = Pick<Period, 'start' | 'end'>;

const DAYS = new Map([
  ['day', 1],
  ['week', 7],
]);
const MONTHS = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
]);
const SPRINTS = ['sprint', 'iteration'];

/** How much fits into a period, in the team's unit; undefined where the team does not say it, or not for how long. */
export function capacityIn({ start, end }: Span, { capacity, wayOfWorking }: Pick<Team, 'capacity' | 'wayOfWorking'>): number | undefined {
  const per = (capacity?.per ?? '').trim().toLowerCase();
  const months = MONTHS.get(per);
  const days = SPRINTS.includes(per) ? wayOfWorking?.days : DAYS.get(per);
  const times = months !== undefined ? monthsIn({ start, end }) / months : days && lengthOf({ start, end }) / days;
  return capacity && times !== undefined ? capacity.value * times : undefined;
}

/** Which part of a timeframe's days lies in a period, from 0 to 1; an open end counts as a single day. */
export function shareIn({ start: from, end: to }: Pick<Timeframe, 'start' | 'end'>, { start, end }: Span): number {
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined || first > end || last < start) return 0;
  const inside = { start: first > start ? first : start, end: last < end ? last : end };
  return lengthOf(inside) / lengthOf({ start: first, end: last });
}

const lengthOf = ({ start, end }: Span): number => dayNumber(end) - dayNumber(start) + 1;
