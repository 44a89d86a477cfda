import * as z from 'zod/mini';
import { HORIZONS, PRECISIONS, type Horizon } from './closed-lists.js';
import { parsePeriod } from './period.js';

/**
 * When something happens: start and end (inclusive days), each with its precision, or a horizon, as it was written.
 * An interval may be open: without a start it is "by", without an end it is "from".
 */
export interface Timeframe {
  /** As written in the source: `2026-Q3/2026-11`. */
  text: string;
  start?: string;
  end?: string;
  startPrecision?: (typeof PRECISIONS)[number];
  endPrecision?: (typeof PRECISIONS)[number];
  horizon?: Horizon;
  /** Where the dates come from when not from the record itself: "release 26.4", "sprint 14". */
  source?: string;
}

export type TimeframeProblem = { problem: 'invalid' | 'order'; value: string };

const OPEN = ['', '..'];

/**
 * Reads a timeframe: one period, an interval of two (`2026-Q3/2026-11`, `2026-Q3/..`, `/2026-11`) or a horizon.
 * @param fiscalYearStart month (1 to 12) for `FY27-Q2` and the like
 * @returns the timeframe, or what is wrong with the text
 */
export function parseTimeframe(text: string, fiscalYearStart = 1): Timeframe | TimeframeProblem {
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

const writtenSchema = z.union([
  z.string().check(z.maxLength(200)),
  z.object({
    text: z.optional(z.string()),
    start: z.optional(z.string()),
    end: z.optional(z.string()),
    source: z.optional(z.string()),
  }),
]);

/** The schema of a timeframe as people write it: text, or `{ start, end, source }` with a period in each. */
export function timeframeSchema(fiscalYearStart: number) {
  return z.pipe(
    writtenSchema,
    z.transform((written, context): Timeframe => {
      const { text, source } = typeof written === 'string' ? { text: written, source: undefined } : textOf(written);
      const result = parseTimeframe(text, fiscalYearStart);
      if (!('problem' in result)) return source === undefined ? result : { ...result, source };
      const hint = result.problem === 'order' ? 'the end lies before the start; swap them' : WRITTEN;
      context.issues.push({ code: 'custom', input: written, params: { code: 'invalid', hint } });
      return z.NEVER;
    }),
  );
}

function textOf(written: { text?: string; start?: string; end?: string; source?: string }) {
  const { start, end, source } = written;
  if (start === undefined && end === undefined) return { text: written.text ?? '', source };
  return { text: start === end ? start! : `${start ?? ''}/${end ?? ''}`, source };
}

/** Whether it has a place on a time axis. */
export function isDated(timeframe: Timeframe | undefined): timeframe is Timeframe {
  return timeframe?.start !== undefined || timeframe?.end !== undefined;
}
