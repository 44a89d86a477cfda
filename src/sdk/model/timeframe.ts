import { HORIZONS, PRECISIONS, type Horizon, type Precision } from './closed-lists.js';
import { text } from './fields.js';
import { formatPeriod } from './format-period.js';
import { parsePeriod, periodOf } from './period.js';
import { object, oneOf, Refusal, string, type Settings, type Values } from './schema.js';

export { isDated } from './is-dated.js';

/**
 * When something happens: start and end (inclusive days), each with its precision, or a horizon, as it was written.
 * An interval may be open: without a start it is "by", without an end it is "from".
 */
export interface Timeframe {
  /** As written in the source: `2026-Q3/2026-11`. */
  text: string;
  start?: string;
  end?: string;
  startPrecision?: Precision;
  endPrecision?: Precision;
  horizon?: Horizon;
  /** Where the dates come from when not from the record itself: "release 26.4", "sprint 14". */
  source?: string;
}

export type TimeframeProblem = { problem: 'invalid' | 'order'; value: string };

const OPEN = ['', '..'];
const MAX_LENGTH = 200;

/**
 * Reads a timeframe: one period, an interval of two (`2026-Q3/2026-11`, `2026-Q3/..`, `/2026-11`) or a horizon.
 * @param fiscalYearStart month (1 to 12) for `FY27-Q2` and the like
 * @returns the timeframe, or what is wrong with the text
 */
export function parseTimeframe(text: string, fiscalYearStart = 1): Timeframe | TimeframeProblem {
  if (text.length > MAX_LENGTH) return { problem: 'invalid', value: text };
  const written = text.trim();
  const word = written.toLowerCase() as Horizon;
  if (HORIZONS.includes(word)) return { text: written, horizon: word };
  const [from = '', to, more] = written.split('/').map((part) => part.trim());
  if (more !== undefined || (OPEN.includes(from) && OPEN.includes(to ?? ''))) return { problem: 'invalid', value: text };
  return to === undefined ? single(written, fiscalYearStart) : interval(written, from, to, fiscalYearStart);
}

function single(text: string, fiscalYearStart: number): Timeframe | TimeframeProblem {
  const period = parsePeriod(text, fiscalYearStart);
  if (!period) return { problem: 'invalid', value: text };
  const { start, end, precision } = period;
  return { text, start, end, startPrecision: precision, endPrecision: precision };
}

function interval(text: string, from: string, to: string, fiscalYearStart: number): Timeframe | TimeframeProblem {
  const first = OPEN.includes(from) ? undefined : parsePeriod(from, fiscalYearStart);
  const last = OPEN.includes(to) ? undefined : parsePeriod(to, fiscalYearStart);
  if ((!first && !OPEN.includes(from)) || (!last && !OPEN.includes(to))) return { problem: 'invalid', value: text };
  if (first && last && last.end < first.start) return { problem: 'order', value: text };
  const read: Timeframe = { text };
  if (first) Object.assign(read, { start: first.start, startPrecision: first.precision });
  if (last) Object.assign(read, { end: last.end, endPrecision: last.precision });
  return read;
}

const WRITTEN =
  'write 2026, 2026-H2, 2026-Q3, 2026-09, 2026-W37, 2026-09-14, FY27-Q2, an interval of two of these with a slash, or now, next, later';

const word = string({ loose: true });
const precision = oneOf(PRECISIONS);
const fields = { text: word, start: word, end: word, startPrecision: precision, endPrecision: precision, horizon: word, source: text };
type Written = Values<typeof fields>;

/** A timeframe as people write it: text, or `{ start, end, source }` with a period in each; it reads its own result too. */
export const timeframe = object(fields, {
  all: true,
  short: () => 'text',
  read: readTimeframe,
});

function readTimeframe(written: Written, { fiscalYearStart }: Settings): Timeframe | Refusal {
  const { source } = written;
  let first: TimeframeProblem | undefined;
  for (const spell of SPELLINGS) {
    const spelled = spell(written, fiscalYearStart);
    const result = spelled === undefined ? undefined : remember(spelled, fiscalYearStart);
    if (result && !('problem' in result)) return source === undefined ? { ...result } : { ...result, source };
    first ??= result;
  }
  return new Refusal(first?.problem === 'order' ? 'the end lies before the start; swap them' : WRITTEN);
}

/** The texts an object can be read as, the one that says most first: its own text keeps precisions that two days have lost. */
const SPELLINGS = [({ text }: Written) => text, spellDates, ({ horizon }: Written) => horizon];

function spellDates({ start, end, startPrecision, endPrecision }: Written, fiscalYearStart: number): string | undefined {
  const from = spelling(start, startPrecision, fiscalYearStart);
  const to = spelling(end, endPrecision, fiscalYearStart);
  return from === to ? from : `${from ?? ''}/${to ?? ''}`;
}

function spelling(written: string | undefined, precision: Precision | undefined, fiscalYearStart: number): string | undefined {
  const period = precision && written !== undefined ? parsePeriod(written, fiscalYearStart) : undefined;
  return period && precision ? formatPeriod(periodOf(period.start, precision, fiscalYearStart), fiscalYearStart) : written;
}

/** A roadmap has many items and few different timeframes: what was read, by the month in which the fiscal year starts. */
const known = Array.from({ length: 13 }, () => new Map<string, Timeframe | TimeframeProblem>());
const MOST_REMEMBERED = 1000;

function remember(text: string, fiscalYearStart: number): Timeframe | TimeframeProblem {
  const results = known[fiscalYearStart]!;
  const result = results.get(text) ?? parseTimeframe(text, fiscalYearStart);
  if (results.size < MOST_REMEMBERED && text.length <= MAX_LENGTH) results.set(text, result);
  return result;
}
