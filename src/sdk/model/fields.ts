import * as z from 'zod/mini';
import { CONFIDENCE_BANDS, HEALTHS, LEVELS, type ConfidenceBand } from './closed-lists.js';
import { parsePeriod } from './period.js';
import { safeUrl } from './safe-url.js';

/** The longest text kept of any field, in characters. */
export const MAX_TEXT = 10_000;
const MAX_URL = 2000;

/** Numbers and booleans are read as their text: trackers number their ids and titles. */
export const toText = z.transform((value: unknown) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value));

export const text = z.pipe(toText, z.string().check(z.maxLength(MAX_TEXT)));
export const id = z.pipe(toText, z.string().check(z.minLength(1), z.maxLength(500)));

/** One value or a list of them; always a list afterwards. */
export const listOf = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    z.transform((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value])),
    z.array(schema),
  );

/** One calendar day; a date with a time keeps the day as written. */
export const day = z.pipe(
  z.string(),
  z.transform((written, context): string => {
    const period = parsePeriod(written);
    if (period?.precision === 'day') return period.start;
    context.issues.push({ code: 'custom', input: written, params: { code: 'invalid', hint: 'write a calendar day: 2026-09-14' } });
    return z.NEVER;
  }),
);

/** A percentage from 0 to 100, as a number or as text with a % sign. */
const percent = z.pipe(
  z.transform((value: unknown, context) => {
    const number = typeof value === 'string' && /^\d+(\.\d+)?\s*%?$/.test(value.trim()) ? parseFloat(value) : value;
    if (typeof number !== 'number' || number <= 0 || number >= 1) return number;
    // 0.8 is likelier to mean 80 than 0.8 per cent; guessing either way would show a wrong number
    context.issues.push({ code: 'custom', input: value, params: { code: 'invalid', hint: `write per cent: ${Math.round(number * 100)}` } });
    return z.NEVER;
  }),
  z.number().check(z.minimum(0), z.maximum(100)),
);

const bandOf = (value: number): ConfidenceBand => (value >= 75 ? 'high' : value >= 40 ? 'medium' : 'low');

/** How sure: a band, or per cent from which the band follows (75 and more is high, 40 and more medium). */
export const confidence = z.pipe(
  z.transform((value: unknown) => {
    if (typeof value === 'object') return value;
    return typeof value === 'string' && !/\d/.test(value) ? { band: value } : { percent: value };
  }),
  z.pipe(
    z.object({ percent: z.optional(percent), band: z.optional(z.enum(CONFIDENCE_BANDS)) }),
    z.transform((value, context) => {
      if (value.band !== undefined || value.percent !== undefined) return { ...value, band: value.band ?? bandOf(value.percent ?? 0) };
      context.issues.push({ code: 'custom', input: value, params: { code: 'invalid', hint: 'write per cent, or low, medium or high' } });
      return z.NEVER;
    }),
  ),
);

/** How far: per cent, or how many of how many, with what is counted. */
export const progress = z.pipe(
  z.transform((value: unknown) => (typeof value === 'object' ? value : { percent: value })),
  z.pipe(
    z.object({
      percent: z.optional(percent),
      done: z.optional(z.number().check(z.minimum(0))),
      total: z.optional(z.number().check(z.minimum(0))),
      unit: z.optional(text),
    }),
    z.transform((value, context) => {
      if (value.percent !== undefined || value.total !== undefined)
        return { ...value, percent: value.percent ?? share(value.done, value.total) };
      context.issues.push({ code: 'custom', input: value, params: { code: 'invalid', hint: 'write per cent, or done and total' } });
      return z.NEVER;
    }),
  ),
);

const share = (done = 0, total = 0) => (total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0);

/** A word, or an object with who said so, when and on what evidence. */
export const health = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { value } : value)),
  z.object({
    value: z.enum(HEALTHS),
    by: z.optional(text),
    on: z.optional(day),
    why: z.optional(text),
    evidence: z.optional(listOf(id)),
  }),
);

/** Only http, https and mailto links survive: everything else could run script or leave the page in odd ways. */
export const url = z.pipe(
  z.string(),
  z.transform((written, context): string => {
    const safe = written.length <= MAX_URL ? safeUrl(written) : undefined;
    if (safe !== undefined) return safe;
    const hint = `use an http, https or mailto address of at most ${MAX_URL} characters`;
    context.issues.push({ code: 'custom', input: written, params: { code: 'invalid', hint } });
    return z.NEVER;
  }),
);

export const links = listOf(
  z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' ? { url: value } : value)),
    z.object({ url, title: z.optional(text) }),
  ),
);

/** What an audience is told instead of the entity's own words. */
export const audienceText = z.object({
  title: z.optional(text),
  summary: z.optional(text),
  why: z.optional(text),
  benefit: z.optional(text),
  /** The sentence that may be said to a customer. */
  sayable: z.optional(text),
  doNotSay: z.optional(text),
  /** The day after which the sentence must not be used. */
  expires: z.optional(day),
});
export const texts = z.record(z.string(), audienceText);

/** Audiences or levels that may see an entity; absent means its parent's, or the roadmap's default. */
export const visibility = listOf(text);

/** Something needed from an audience, with the day it is needed by. */
export const ask = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { text: value } : value)),
  z.object({ text, to: z.optional(listOf(text)), by: z.optional(day) }),
);

export const level = z.enum(LEVELS);

export type AudienceText = z.infer<typeof audienceText>;
export type Confidence = z.infer<typeof confidence>;
export type Progress = z.infer<typeof progress>;
export type Health = z.infer<typeof health>;
export type Ask = z.infer<typeof ask>;
export type Link = z.infer<typeof links>[number];
