import type { Projection } from '../lenses/projection.js';
import type { CollectionName } from '../model/closed-lists.js';
import type { Ask, Confidence, Health, Link, Progress } from '../model/fields.js';
import type { HistoryEntry, KeyResult, Score, WayOfWorking } from '../model/entities.js';
import { isObject } from '../model/is-object.js';
import { referencesOf } from '../model/references.js';
import { safeUrl } from '../model/safe-url.js';
import { cleanText, oneLine } from './clean-text.js';
import type { ExportWords } from './export-words.js';
import type { Titles } from './titles.js';

/** What stands in one place of an export: text, a number, lines, or links that may be followed. */
export type Cell = string | number | string[] | Link[];

/** What telling needs to know besides the value. */
export interface Telling {
  projection: Projection;
  words: ExportWords;
  titles: Titles;
}

/** An entity of any list, with whichever fields the lens shows. */
export type Entity = Record<string, unknown> & { id: string; title?: string };

type Tell = (value: never, telling: Telling, entity: Entity) => Cell;

const DAYS = ['on', 'confirmedOn', 'measuredOn', 'expires'];
const LISTED = ['status', 'kind', 'commitment', 'outcome', 'order', 'likelihood', 'impact'];

const TELL: Readonly<Record<string, Tell>> = {
  timeframe: (_: unknown, { words }, entity) => tellWhen(entity, words),
  sayable: (text: string, telling, entity) => tellSayable(text, telling, entity),
  health: ({ value, why, by, on }: Partial<Health>, { words }) => {
    const state = value ? words.word(`health.${value}`) : '';
    const judged = state && why ? words.word('health.said', { value: state, why }) : state || why;
    return joined([judged, words.list([by, on && words.day(on)])], ' – ');
  },
  confidence: ({ band, percent }: Partial<Confidence>, { words }) => tellConfidence(band, percent, words),
  progress: ({ percent, done, total, unit }: Progress, { words }) =>
    done !== undefined && total !== undefined
      ? `${words.number(done)} / ${words.number(total, unit)}`
      : percent === undefined
        ? ''
        : words.number(percent, '%'),
  ask: ({ text = '', to, by }: Partial<Ask>, { words }) =>
    joined(
      [by ? words.word('ask.by', { text, date: words.day(by) }) : text, to && words.list(to.map((id) => words.word(`audience.${id}`)))],
      ' – ',
    ),
  pivot: ({ from, to, threshold, keeps }: Record<string, string>) => joined([joined([from, to], ' → '), threshold, keeps], '; '),
  links: (links: Partial<Link>[]) => linksOf(links),
  url: (url: string) => linksOf([{ url }]),
  wayOfWorking: ({ kind, days, limit, phases }: Partial<WayOfWorking>, { words }) =>
    words.list([kind && words.word(`way.${kind}`), days, limit, ...(phases ?? [])]),
  capacity: ({ value, unit, per }: { value?: number; unit?: string; per?: string }, { words }) =>
    joined([value === undefined ? unit : words.number(value, unit), per], ' / '),
  score: ({ rubric, value, arithmetic, by, on }: Partial<Score>, { words }) =>
    words.list([rubric, value !== undefined && words.number(value), arithmetic, by, on && words.day(on)]),
  keyResults: (list: Partial<KeyResult>[], { words }) => list.map((result) => tellKeyResult(result, words)),
  history: (entries: Partial<HistoryEntry>[], { words }) => entries.map((entry) => tellChange(entry, words)).filter(Boolean),
};

/**
 * One field of an entity in words. A field that nobody has words for yet is told as it is, so that none is silently missing.
 * @returns the empty text where the field says nothing
 */
export function tellField(collection: CollectionName, field: string, entity: Entity, telling: Telling): Cell {
  const value = field === 'timeframe' || Object.hasOwn(entity, field) ? entity[field] : undefined;
  const target = Object.hasOwn(referencesOf(collection), field) ? referencesOf(collection)[field] : undefined;
  if (value === undefined && field !== 'timeframe') return '';
  if (target) return telling.words.list(telling.titles(target, [value as string | string[]].flat()).map(oneLine));
  if (Object.hasOwn(TELL, field)) return TELL[field]!(value as never, telling, entity);
  return tellPlain(field, value, telling.words);
}

function tellPlain(field: string, value: unknown, words: ExportWords): string | number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'string')
    return DAYS.includes(field) ? words.day(value) : LISTED.includes(field) ? words.word(`${field}.${value}`) : cleanText(value).trim();
  if (Array.isArray(value)) return words.list(value.map((entry) => String(tellPlain('', entry, words))));
  if (isObject(value)) return words.list(Object.entries(value).map(([key, entry]) => joined([key, tellPlain(key, entry, words)], ': ')));
  return value === true ? words.word(`field.${field}`) : '';
}

/** When, and where it was first said to be; now, next or later where that is all that is told. */
export function tellWhen(entity: Entity, words: ExportWords): string {
  const { timeframe, horizon, past, slip } = entity as Partial<Projection['items'][number]>;
  const when = words.timeframe(timeframe, horizon) || (past ? words.word('date.past') : '');
  const was = slip && words.timeframe(slip.from);
  if (!was) return when;
  const moved = words.word('date.was', { date: was });
  const often = slip.moves > 1 ? words.word('date.moved', { was: moved, n: slip.moves }) : moved;
  return `${when} (${words.list([often, slip.reason], ': ')})`;
}

/** A sentence is never told without its last day. */
function tellSayable(text: string, { projection, words }: Telling, { expires }: Entity): string {
  if (typeof expires !== 'string') return cleanText(text).trim();
  return words.word(expires < projection.today ? 'date.expired' : 'date.until', { text, date: words.day(expires) });
}

function tellConfidence(band: string | undefined, percent: number | undefined, words: ExportWords): string {
  const told = band ? words.word(`confidence.${band}`) : '';
  if (percent === undefined) return told;
  const share = words.number(percent, '%');
  return told ? words.word('confidence.percent', { band: told, percent: share }) : share;
}

function tellKeyResult({ title = '', baseline, current, target, unit, measuredOn }: Partial<KeyResult>, words: ExportWords): string {
  const figure = (value: number | undefined) => (value === undefined ? words.word('keyResult.none') : words.number(value, unit));
  const figures = words.word('keyResult.figures', { title, baseline: figure(baseline), current: figure(current), target: figure(target) });
  return measuredOn ? joined([figures, words.day(measuredOn)], ' – ') : figures;
}

function tellChange({ on, timeframe, status, reason, by }: Partial<HistoryEntry>, words: ExportWords): string {
  const was = timeframe && words.timeframe(timeframe);
  const state = status && words.word(`status.${status}`);
  return words.list([
    on && words.day(on),
    was && words.word('date.was', { date: was }),
    state && words.word('date.was', { date: state }),
    reason,
    by,
  ]);
}

/** Only what may be followed is a link; a projection may come from a server whose links nobody has checked. */
function linksOf(links: Partial<Link>[]): Cell {
  return links.flatMap(({ url = '', title }) => {
    const safe = safeUrl(url);
    return safe ? [{ url: safe, title: oneLine(title ?? '') || safe }] : [];
  });
}

const joined = (parts: readonly (string | number | undefined | false)[], by: string): string =>
  oneLine(
    parts
      .filter((part) => part !== undefined && part !== false && part !== '')
      .map(String)
      .join(by),
  );
