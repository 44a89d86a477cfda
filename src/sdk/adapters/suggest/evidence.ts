import { parsePeriod } from '../../model/period.js';
import { dateFormatOf, type DateReading } from './date-formats.js';
import type { SuggestedField } from './field-words.js';
import type { Column } from './survey.js';
import { ourWord, type WordField } from './value-words.js';

/** What the values of a column are like: shares from 0 to 1, and lengths. */
export interface Evidence {
  count: number;
  distinct: number;
  length: number;
  longest: number;
  number: number;
  boolean: number;
  url: number;
  email: number;
  handle: number;
  html: number;
  code: number;
  spaces: number;
  percent: number;
  /** Dates and periods, and the formats they need. */
  dates: DateReading;
  /** Periods that are no days: quarters, halves, months, years, horizons. */
  period: number;
  status: number;
  health: number;
  commitment: number;
  kind: number;
  filled: number;
  /** The largest number. */
  most: number;
  /** `0` and `-1`, which where ids are expected stand for none. */
  zero: number;
  /** Addresses for programs, not for readers. */
  api: number;
}

/** Texts that stand for nothing, as people and exports write it. */
export const NOTHING =
  /^(null|none|n\/?a|nil|undefined|tbd|tba|todo|unknown|unspecified|never|-+|–|—|\?+|""|#n\/a|0000-00-00.*|\(?(leer|blank|empty|vide|kein[er]?|aucune?)\)?|k\.? ?a\.?|\|)$/i;

const URL = /^https?:\/\/\S+$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const HTML = /<(p|div|br|span|ul|ol|li|b|i|strong|em|a|h\d|table|img|style)\b[^>]*>/i;
/** Identifiers nobody reads: uuids, long hexadecimal or mixed strings, long numbers. */
const CODE = /^(\{?[0-9a-f]{8}-[0-9a-f]{4}-.*|[0-9a-f]{16,}|\d{9,}|(?=\S*\d)(?=\S*[A-Za-z])[\w-]{14,})$/i;
/** Longer texts are no words for a state. */
const LONGEST_WORD = 50;
const HORIZON = /^(now|next|later)$/i;

export function evidenceOf({ values, filled }: Column, records: number): Evidence {
  const texts = values.map((value) => String(value).trim()).filter((text) => !NOTHING.test(text));
  const count = texts.length;
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const share = (test: (text: string) => unknown) => {
    let passed = 0;
    for (const [text, often] of times) if (test(text)) passed += often;
    return count ? passed / count : 0;
  };
  const word = (field: WordField) => share((text) => text.length <= LONGEST_WORD && ourWord(field, text));
  const days = /\d{4}-\d\d?-\d\d?/;
  return {
    count,
    distinct: times.size,
    length: texts.reduce((sum, text) => sum + text.length, 0) / (count || 1),
    longest: texts.reduce((most, text) => Math.max(most, text.length), 0),
    number: share((text) => /^[-+]?[\d.,]*\d( ?%)?$/.test(text)),
    boolean: share((text) => /^(true|false|yes|no|ja|nein|oui|non)$/i.test(text)),
    url: share((text) => URL.test(text)),
    email: share((text) => EMAIL.test(text)),
    handle: share((text) => /^@[\w-]+$/.test(text)),
    html: share((text) => HTML.test(text)),
    code: share((text) => CODE.test(text)),
    spaces: share((text) => /\S\s+\S/.test(text)),
    percent: share((text) => /^\d+([.,]\d+)? ?%$/.test(text)),
    dates: dateFormatOf(texts),
    period: share((text) => HORIZON.test(text) || (!days.test(text) && /[QH]|-/i.test(text) && parsePeriod(text))),
    status: word('status'),
    health: word('health'),
    commitment: word('commitment'),
    kind: word('kind'),
    filled: records ? filled / records : 0,
    most: texts.reduce((most, text) => Math.max(most, Number.parseFloat(text) || 0), 0),
    zero: share((text) => /^(0|-1)$/.test(text)),
    api: share((text) => /\bapi\b|_apis\b|\.json$/i.test(text)),
  };
}

const few = ({ distinct, count }: Evidence) =>
  distinct <= 12 && distinct <= Math.max(4, count * 0.7) ? 1 : distinct <= 25 && distinct < count * 0.5 ? 0.7 : 0.3;
const noData = (e: Evidence) => 1 - Math.max(e.url, e.boolean, e.dates.share * 0.9, e.html * 0.7);
const words = (e: Evidence) => noData(e) * (1 - e.number * 0.8) * (1 - e.code * 0.7);
const unique = (e: Evidence) => (e.count ? e.distinct / e.count : 0);

/** How well values bear a field out: 0 when they rule it out, 1 when they could not be better. */
export const EVIDENCE: Record<SuggestedField, (e: Evidence) => number> = {
  title: (e) =>
    noData(e) *
    (1 - e.number * 0.5) *
    (1 - e.code * 0.35) *
    Math.min(1, 0.35 + unique(e)) *
    (e.length > 200 ? 0.4 : 1) *
    (0.4 + 0.6 * e.filled) *
    (e.email > 0.5 ? 0.3 : 1),
  id: (e) =>
    (unique(e) > 0.6 ? unique(e) : 0.2) *
    (1 - 0.95 * e.spaces) *
    (1 - 0.6 * e.url) *
    (e.longest > 200 ? 0 : 1) *
    (0.3 + 0.7 * e.filled) *
    (1 - e.boolean),
  status: (e) =>
    Math.max(few(e) * (0.4 + 0.6 * e.status) * words(e), e.boolean * (e.distinct > 1 ? 0.75 : 0.3)) *
    (e.number > 0.5 ? 0.2 : 1) *
    (e.length > 40 || (e.status + e.boolean === 0 && e.count > 2 && e.distinct === e.count) ? 0.2 : 1),
  start: (e) => e.dates.share * (e.dates.share > 0.5 ? 1 : 0.4),
  end: (e) => e.dates.share * (e.dates.share > 0.5 ? 1 : 0.4),
  timeframe: (e) => Math.max(e.period, e.dates.share * (e.dates.days > 0.5 ? 0.35 : 0.9)),
  owner: (e) => words(e) * (1 - e.code * 0.6) * (e.longest > 120 ? 0.3 : 1) * (e.email + e.handle > 0.5 ? 0.95 : 1),
  team: (e) => words(e) * (e.longest > 80 ? 0.3 : 1) * (0.6 + 0.4 * few(e)),
  summary: (e) =>
    (1 - e.url * 0.7) *
    (1 - e.boolean) *
    (1 - e.number * 0.9) *
    (1 - e.dates.share) *
    (e.length < 4 ? 0.5 : 1) *
    (e.distinct === 1 && e.count > 3 ? 0.2 : 1),
  kind: (e) => (e.distinct > 1 ? 1 : 0.6) * few(e) * (0.15 + 0.85 * e.kind) * (1 - e.number) * (1 - e.boolean),
  parent: (e) => (1 - e.kind * 0.8) * (1 - e.zero) * (1 - e.spaces * 0.6) * (1 - e.boolean) * (1 - e.dates.share * 0.9) * (1 - e.url),
  releases: (e) =>
    (1 - e.zero) *
    (1 - e.url) *
    (1 - e.boolean) *
    (1 - e.code * 0.6) *
    (e.longest > 80 ? 0.3 : 1) *
    (e.dates.days > 0.5 ? 0.1 : 1) *
    (e.number > 0.8 ? 0.6 : 1),
  themes: (e) => words(e) * (e.longest > 60 ? 0.4 : 1) * (0.6 + 0.4 * few(e)),
  objectives: (e) =>
    (1 - e.url) * (1 - e.boolean) * (1 - e.dates.share) * (0.5 + 0.5 * few(e)) * (1 - e.code * 0.5) * (e.length > 120 ? 0.4 : 1),
  product: (e) => words(e) * (0.5 + 0.5 * few(e)),
  health: (e) => few(e) * e.health * (1 - e.number),
  commitment: (e) => few(e) * e.commitment * (1 - e.number),
  confidence: (e) => Math.max(e.number, e.percent, few(e) * (1 - e.number) * 0.7),
  progress: (e) => (e.most > 100 ? 0 : 1) * Math.max(e.number, e.percent) * (e.longest > 8 ? 0.2 : 1),
  effort: (e) => (e.most > 2000 ? 0.3 : 1) * e.number * (e.percent > 0.5 ? 0.2 : 1),
  dependsOn: (e) => (1 - e.boolean) * (1 - e.dates.share * 0.9),
  contributors: (e) => words(e),
  why: (e) => words(e),
  benefit: (e) => words(e),
  links: (e) => e.url * (1 - 0.5 * e.api),
};
