import { toldText } from '../../sdk/exports/told-text.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { COLLECTIONS } from '../../sdk/model/closed-lists.js';
import type { Item } from '../../sdk/model/entities.js';
import type { Finding } from '../../sdk/model/finding.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { parseTimeframe } from '../../sdk/model/timeframe.js';
import { fill } from '../i18n/fill.js';
import { isolate } from '../i18n/isolate.js';
import { lensFace } from '../i18n/lens-face.js';
import type { Words } from '../i18n/words.js';
import { isMessage, say } from './findings-messages.js';

/** What puts ids, lenses and values of findings into words. */
export interface FindingWords {
  /** A message of the element, in its language. */
  say(key: string, filling?: Readonly<Record<string, string>>): string;
  number(value: number): string;
  /** What is the matter, in one sentence. */
  sentence(finding: Finding): string;
  /** Who says it: a lens, an item, a team. */
  from(id: string): string;
  value(value: unknown, field: string | undefined): string;
  /** The items among ids, which a view can show. */
  items(ids: readonly string[]): { id: string; title: string }[];
  isLens(id: string): boolean;
  /** Whether an item itself stands so. */
  holds(id: string, value: unknown): boolean;
}

export function createFindingWords(roadmap: Roadmap | undefined, lenses: readonly Lens[], words: Words): FindingWords {
  const titles = new Map(COLLECTIONS.flatMap((name) => (roadmap?.[name] ?? []).map((entity) => [entity.id, titleOf(entity)] as const)));
  const labels = new Map(lenses.map(({ id, label, description }) => [id, lensFace({ id, label, description }, words).label]));
  const ways = new Set(roadmap?.dependencies.map(({ id }) => id));
  const items = new Map(roadmap?.items.map(({ id, title }) => [id, title]));
  const fiscalYearStart = roadmap?.fiscalYearStart ?? 1;
  return {
    say: (key, filling) => say(words, key, filling),
    number: (value) => words.number(value),
    sentence: ({ ids, ...finding }) => sentenceOf({ ...finding, ids: ids.filter((id) => !ways.has(id)) }, titles, words),
    from: (id) => labels.get(id) ?? titles.get(id) ?? (isMessage(`from.${id}`) ? say(words, `from.${id}`) : id),
    value: (value, field) => (typeof value === 'string' && wordsFor(value, field, words, fiscalYearStart)) || toldText(value),
    isLens: (id) => labels.has(id),
    holds: (id, value) => states(roadmap?.items.find((item) => item.id === id)).includes(value),
    items: (ids) => ids.flatMap((id) => (items.has(id) ? [{ id, title: items.get(id)! }] : [])),
  };
}

const states = (item?: Item): unknown[] => (item ? [item.status, item.health?.value, item.commitment] : []);
const titleOf = (entity: { id: string; title?: string }): string => entity.title ?? entity.id;

/** More are counted. */
const NAMED = 3;

/**
 * A check tells its sentence in English. In another language its heading says what is the matter, and the sentence whom it concerns: by
 * their titles, each read its own way. A check that the language has no heading for keeps its sentence.
 */
function sentenceOf({ check, message, ids }: Finding, titles: ReadonlyMap<string, string>, words: Words): string {
  const own = [...new Set(ids.flatMap((id) => titles.get(id) ?? []))];
  const named = own.map((title) => `\u2068${title}\u2069`);
  if (words.known(`findings.${check}`) === undefined || named.length === 0)
    return own.reduce((text, title) => text.replaceAll(title, () => isolate([title], 'en').join('')), message);
  const [a = '', b = ''] = named;
  const said = b && words.known(`findings.said.${check}`);
  const rest = named.length - NAMED;
  const told = rest > 0 ? [...named.slice(0, NAMED), words.word('more', { n: words.number(rest) })] : named;
  return said ? fill(said, { a, b }, words.locale) : new Intl.ListFormat(words.locale).format(told);
}

function wordsFor(value: string, field: Finding['field'], words: Words, fiscalYearStart: number): string | undefined {
  if (isMessage(`value.${value}`)) return say(words, `value.${value}`);
  if (field === 'confirmedOn') return words.day(value);
  const kinds = [field?.split('.')[0], 'status', 'health', 'commitment'];
  const known = kinds.map((kind) => words.known(`${kind}.${value}`)).find((word) => word !== undefined);
  return known ?? timeframeWords(value, words, fiscalYearStart);
}

/** "2027-01/2027-02-05" as people write it; other texts stay as they are. */
function timeframeWords(text: string, words: Words, fiscalYearStart: number): string | undefined {
  if (!/^(\d{4}|FY ?\d\d|now$|next$|later$)/.test(text)) return undefined;
  const timeframe = parseTimeframe(text, fiscalYearStart);
  return 'text' in timeframe ? words.timeframe(timeframe) : undefined;
}
