import { CONFIDENCE_BANDS, HEALTHS, LEVELS, type ConfidenceBand } from './closed-lists.js';
import { parsePeriod } from './period.js';
import { safeUrl } from './safe-url.js';
import { listOf, needed, number, object, oneOf, recordOf, Refusal, string, textAs, type ValueOf } from './schema.js';

/** The longest text kept of any field, in characters. */
export const MAX_TEXT = 10_000;
const MAX_URL = 2000;

export const text = string({ most: MAX_TEXT, loose: true });
export const id = string({ least: 1, most: 500, loose: true });
export const ids = listOf(id);
export const amount = number({ least: 0 });

/** One calendar day; a date with a time keeps the day as written. */
export const day = string({
  read(written) {
    const period = parsePeriod(written);
    return period?.precision === 'day' ? period.start : new Refusal('write a calendar day: 2026-09-14');
  },
});

/** A percentage from 0 to 100, as a number or as text with a % sign. */
const percent = number({
  least: 0,
  most: 100,
  read(value) {
    const number = typeof value === 'string' && /^\d+(\.\d+)?\s*%?$/.test(value.trim()) ? parseFloat(value) : value;
    // 0.8 is likelier to mean 80 than 0.8 per cent; guessing either way would show a wrong number
    return typeof number === 'number' && number > 0 && number < 1 ? new Refusal(`write per cent: ${Math.round(number * 100)}`) : number;
  },
});

const bandOf = (value: number): ConfidenceBand => (value >= 75 ? 'high' : value >= 40 ? 'medium' : 'low');

/** How sure: a band, or per cent from which the band follows (75 and more is high, 40 and more medium). */
export const confidence = object(
  { percent, band: oneOf(CONFIDENCE_BANDS) },
  {
    short: (value) => (typeof value === 'string' && !/\d/.test(value) ? 'band' : 'percent'),
    read: ({ percent, band }) =>
      band === undefined && percent === undefined
        ? new Refusal('write per cent, or low, medium or high')
        : { ...(percent !== undefined && { percent }), band: band ?? bandOf(percent!) },
  },
);

/** How far: per cent, or how many of how many, with what is counted. */
export const progress = object(
  { percent, done: amount, total: amount, unit: text },
  {
    short: () => 'percent',
    read: (fields) =>
      fields.percent === undefined && fields.total === undefined
        ? new Refusal('write per cent, or done and total')
        : { ...fields, percent: fields.percent ?? share(fields.done, fields.total) },
  },
);

const share = (done = 0, total = 0) => (total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0);

/** A word, or an object with who said so, when and on what evidence. */
export const health = object({ value: needed(oneOf(HEALTHS)), by: text, on: day, why: text, evidence: ids }, { short: textAs('value') });

/** Only http, https and mailto links survive: everything else could run script or leave the page in odd ways. */
export const url = string({
  read: (written) =>
    (written.length <= MAX_URL && safeUrl(written)) || new Refusal(`use an http, https or mailto address of at most ${MAX_URL} characters`),
});

export const links = listOf(object({ url: needed(url), title: text }, { short: textAs('url') }));

/** What an audience is told instead of the entity's own words. */
const audienceText = object({
  title: text,
  summary: text,
  why: text,
  benefit: text,
  /** The sentence that may be said to a customer. */
  sayable: text,
  doNotSay: text,
  /** The day after which the sentence must not be used. */
  expires: day,
});
export const texts = recordOf(audienceText);

/** Audiences or levels that may see an entity; absent means its parent's, or the roadmap's default. */
export const visibility = listOf(text);

/** Something needed from an audience, with the day it is needed by. */
export const ask = object({ text: needed(text), to: listOf(text), by: day }, { short: textAs('text') });

export const level = oneOf(LEVELS);

/** What one audience is told in place of the general texts. */
export type AudienceText = ValueOf<typeof audienceText>;
/** How sure, in per cent and as a band. */
export type Confidence = ValueOf<typeof confidence>;
/** How much of it is done. */
export type Progress = ValueOf<typeof progress>;
/** Whether it is on track, who says so, when and why. */
export type Health = ValueOf<typeof health>;
export type Ask = ValueOf<typeof ask>;
/** An address with a title. */
export type Link = ValueOf<typeof links>[number];
