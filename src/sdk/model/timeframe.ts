import * as z from 'zod/mini';
import { HORIZONS, PRECISIONS, type Horizon, type Precision } from './closed-lists.js';
import { toText } from './fields.js';
import { formatPeriod } from './format-period.js';
import { parsePeriod, periodOf } from './period.js';

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
  return {
    text,
    ...(first && { start: first.start, startPrecision: first.precision }),
    ...(last && { end: last.end, endPrecision: last.precision }),
  };
}

const WRITTEN =
  'write 2026, 2026-H2, 2026-Q3, 2026-09, 2026-W37, 2026-09-14, FY27-Q2, an interval of two of these with a slash, or now, next, later';

const words = z.optional(z.pipe(toText, z.string()));
const precision = z.optional(z.enum(PRECISIONS));
const fields = { text: words, start: words, end: words, startPrecision: precision, endPrecision: precision, horizon: words, source: words };
const writtenSchema = z.pipe(toText, z.union([z.string(), z.object(fields)]));
type Written = Exclude<z.infer<typeof writtenSchema>, string>;

/** The schema of a timeframe as people write it: text, or `{ start, end, source }` with a period in each; it reads its own result too. */
export function timeframeSchema(fiscalYearStart: number) {
  const read = rememberingReader(fiscalYearStart);
  return z.pipe(
    writtenSchema,
    z.transform((written, context): Timeframe => {
      const parts: Written = typeof written === 'string' ? { text: written } : written;
      const results = spellings(parts, fiscalYearStart).map(read);
      const result = results.find((candidate) => !('problem' in candidate)) ?? results[0] ?? { problem: 'invalid' };
      if (!('problem' in result)) return { ...result, ...(parts.source !== undefined && { source: parts.source }) };
      const hint = result.problem === 'order' ? 'the end lies before the start; swap them' : WRITTEN;
      context.issues.push({ code: 'custom', input: written, params: { code: 'invalid', hint } });
      return z.NEVER;
    }),
  );
}

/** The texts an object can be read as, the one that says most first: its own text keeps precisions that two days have lost. */
function spellings({ text, start, end, startPrecision, endPrecision, horizon }: Written, fiscalYearStart: number): string[] {
  const from = spelling(start, startPrecision, fiscalYearStart);
  const to = spelling(end, endPrecision, fiscalYearStart);
  const dates = from === undefined && to === undefined ? undefined : from === to ? from : `${from ?? ''}/${to ?? ''}`;
  return [text, dates, horizon].filter((spelled) => spelled !== undefined);
}

function spelling(written: string | undefined, precision: Precision | undefined, fiscalYearStart: number): string | undefined {
  const period = precision && written !== undefined ? parsePeriod(written, fiscalYearStart) : undefined;
  return period && precision ? formatPeriod(periodOf(period.start, precision, fiscalYearStart), fiscalYearStart) : written;
}

const MOST_REMEMBERED = 1000;

/** A roadmap has many items and few different timeframes. */
function rememberingReader(fiscalYearStart: number): (text: string) => Timeframe | TimeframeProblem {
  const known = new Map<string, Timeframe | TimeframeProblem>();
  return (text) => {
    const result = known.get(text) ?? parseTimeframe(text, fiscalYearStart);
    if (known.size < MOST_REMEMBERED && text.length <= MAX_LENGTH) known.set(text, result);
    return result;
  };
}

/** Whether it has a place on a time axis. */
export function isDated(timeframe: Timeframe | undefined): timeframe is Timeframe {
  return timeframe?.start !== undefined || timeframe?.end !== undefined;
}
