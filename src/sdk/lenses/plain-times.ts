import { dayNumber, dayText } from '../model/day.js';
import { formatTimeframe } from '../model/format-period.js';
import { parsePeriod } from '../model/period.js';
import { parseTimeframe, type Timeframe } from '../model/timeframe.js';

type Frame = Partial<Timeframe>;
const EDGES = ['start', 'end', 'startPrecision', 'endPrecision', 'horizon'] as const;

/** Whether a told time is no more than a time: calendar days, and a text that says what they do, or what is told of them. */
export function isPlainTime(frame: Frame, fiscalYearStart: number): boolean {
  return isDay(frame.start) && isDay(frame.end) && saysItsEdges(frame, fiscalYearStart);
}

const isDay = (day: unknown): boolean =>
  day === undefined || (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && dayText(dayNumber(day)) === day);

function saysItsEdges({ text, ...edges }: Frame, fiscalYearStart: number): boolean {
  if (text === undefined || text === formatTimeframe(edges, fiscalYearStart)) return true;
  const said = typeof text === 'string' ? edgesIn(text, fiscalYearStart) : undefined;
  return said !== undefined && EDGES.every((name) => edges[name] === undefined || !(name in said) || edges[name] === said[name]);
}

/** The days a text says, as far as it can be read; undefined for one that `formatTimeframe` would not write. */
export function edgesIn(text: string, fiscalYearStart: number): Frame | undefined {
  const readable = text.split('/').map((part) => (isOutside(part, fiscalYearStart) ? '' : part));
  const rest = readable.join('/');
  if (rest !== text && readable.every((part) => part === '')) return {};
  const said = parseTimeframe(rest, fiscalYearStart);
  if ('problem' in said || formatTimeframe(said, fiscalYearStart) !== rest) return undefined;
  return rest === text ? { ...NONE, ...said } : said;
}

const NONE = {
  start: undefined,
  end: undefined,
  startPrecision: undefined,
  endPrecision: undefined,
  horizon: undefined,
} as unknown as Frame;

/** Weeks, halves and years at both ends of the calendar are told, and reach out of what can be read. */
const isOutside = (part: string, fiscalYearStart: number): boolean =>
  /^(?:FY)?(?:999|1000|9999|10000)(?:-[HQW]?\d{1,2})?$/.test(part) && parsePeriod(part, fiscalYearStart) === undefined;
