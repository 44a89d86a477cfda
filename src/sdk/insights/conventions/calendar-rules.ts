import { PRECISIONS } from '../../model/closed-lists.js';
import { dayNumber, dayText, type Day } from '../../model/day.js';
import type { Team } from '../../model/entities.js';
import type { Roadmap } from '../../model/roadmap.js';
import { isOpen } from '../work-tree.js';
import type { Conventions } from './conventions.js';
import type { Departure, RuleResult } from './departure.js';

type Calendar = NonNullable<Conventions['calendar']>;
type Place = Pick<Departure, 'path' | 'ids' | 'message' | 'next'> & {
  field: string;
  agreed: unknown;
  here: unknown;
  far?: Departure['far'];
};

/** One calendar for all: fiscal year, time zone, the rhythm of sprints, and how exactly the near future is said. */
export function calendarRules(roadmap: Roadmap, calendar: Calendar, today: Day | undefined): RuleResult[] {
  const { fiscalYearStart, timeZone, sprintDays, sprintFrom, near } = calendar;
  return [
    ...(fiscalYearStart === undefined ? [] : [head(roadmap, 'fiscalYearStart', fiscalYearStart, `Set fiscalYearStart to ${fiscalYearStart}, and look at the quarters again.`)]),
    ...(timeZone === undefined ? [] : [head(roadmap, 'timeZone', timeZone, `Set timeZone to ${timeZone}.`)]),
    ...(sprintDays === undefined ? [] : [sprintLength(roadmap, sprintDays)]),
    ...(sprintFrom === undefined ? [] : [sprintStart(roadmap, sprintFrom, sprintDays)]),
    ...(near === undefined || today === undefined ? [] : [nearDates(roadmap, near, today)]),
  ]; // prettier-ignore
}

function departure(rule: string, { agreed, here, far, ...place }: Place): Departure {
  const values = [
    { from: 'agreed', value: agreed },
    { from: 'here', value: here },
  ];
  return { check: 'convention-calendar', rule, ...place, ...(far && { far }), values };
}

function head(roadmap: Roadmap, field: 'fiscalYearStart' | 'timeZone', agreed: string | number, next: string): RuleResult {
  const [rule, here] = [`calendar.${field}`, roadmap[field] ?? null];
  const message = here === null ? `No ${field} is said; ${agreed} was agreed on` : `${field} is ${here}; ${agreed} was agreed on`;
  const departures = here === agreed ? [] : [departure(rule, { path: field, ids: [], field, message, agreed, here, next })];
  return { rule, says: `${field} is ${agreed}`, looked: 1, departures };
}

const inSprints = ({ teams }: Roadmap): Team[] => teams.filter(({ wayOfWorking }) => wayOfWorking?.kind === 'sprints');

function sprintLength(roadmap: Roadmap, agreed: number): RuleResult {
  const [rule, teams] = ['calendar.sprintDays', inSprints(roadmap)];
  const departures = teams.flatMap(({ id, title, wayOfWorking }) => {
    const here = wayOfWorking?.days;
    if (here === agreed) return [];
    const message = here === undefined ? `${title} does not say how long its sprints are` : `${title} has sprints of ${here} days, and not of ${agreed}`;
    const far = here === undefined ? undefined : { by: Math.abs(here - agreed), unit: 'days' as const };
    return [departure(rule, { path: `teams[${id}].wayOfWorking.days`, ids: [id], field: 'wayOfWorking.days', message, agreed, here: here ?? null, next: 'Set the length, or tell the others why yours has to differ.', ...(far && { far }) })];
  }); // prettier-ignore
  return { rule, says: `sprints have ${agreed} days`, looked: teams.length, departures };
}

/** How many days its sprints begin before or after those of the others. */
function sprintStart(roadmap: Roadmap, agreed: Day, length: number | undefined): RuleResult {
  const rule = 'calendar.sprintFrom';
  const teams = inSprints(roadmap).filter(({ wayOfWorking }) => wayOfWorking?.from !== undefined);
  const departures = teams.flatMap(({ id, title, wayOfWorking }) => {
    const here = wayOfWorking!.from!;
    const days = length ?? wayOfWorking?.days ?? 14;
    const after = (((dayNumber(here) - dayNumber(agreed)) % days) + days) % days;
    const by = Math.min(after, days - after);
    if (by === 0) return [];
    const message = `Sprints of ${title} begin ${by} ${by === 1 ? 'day' : 'days'} off those of the others`;
    return [departure(rule, { path: `teams[${id}].wayOfWorking.from`, ids: [id], field: 'wayOfWorking.from', message, agreed, here, far: { by, unit: 'days' }, next: 'Move the next sprint, so that reviews fall on one day.' })];
  }); // prettier-ignore
  return { rule, says: `sprints begin with that of ${agreed}`, looked: teams.length, departures };
}

function nearDates({ items }: Roadmap, { days, precision }: NonNullable<Calendar['near']>, today: Day): RuleResult {
  const rule = 'calendar.near';
  const last = dayText(dayNumber(today) + days);
  const meant = items.filter((item) => isOpen(item) && (item.timeframe?.end ?? '') >= today && item.timeframe!.end! <= last);
  const departures = meant.flatMap(({ id, title, timeframe }) => {
    const here = timeframe?.endPrecision ?? 'day';
    if (PRECISIONS.indexOf(here) <= PRECISIONS.indexOf(precision)) return [];
    const message = `"${title}" ends within ${days} days, and is said to the ${here} only`;
    return [departure(rule, { path: `items[${id}].timeframe`, ids: [id], field: 'timeframe', message, agreed: precision, here: timeframe!.text, next: `Say it to the ${precision}, or move it to when it will be.` })];
  }); // prettier-ignore
  return { rule, says: `what ends within ${days} days is said to the ${precision}`, looked: meant.length, departures };
}
