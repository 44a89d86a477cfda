import { findIn } from '../lenses/arrange.js';
import type { Projection } from '../lenses/projection.js';
import type { Link } from '../model/fields.js';
import type { Timeframe } from '../model/timeframe.js';
import { safeUrl } from '../model/safe-url.js';
import { cleanText, oneLine } from './clean-text.js';
import { dayAfter, eventDays, type EventDays } from './event-days.js';
import type { ExportOptions } from './export-options.js';
import { createExportWords, type ExportWords } from './export-words.js';
import { icsLine, icsText } from './ics-text.js';
import type { Entity } from './tell-field.js';

/** The lists that have dates and are events. */
export const EVENT_LISTS = ['releases', 'milestones', 'items'] as const;
export type EventList = (typeof EVENT_LISTS)[number];

/** How a calendar is written. */
export interface IcsOptions extends ExportOptions {
  /** Which lists become events: releases, milestones and items when not given. */
  lists?: readonly EventList[];
  /** Tells events of this roadmap from those of another in the same calendar: a domain or a name of yours. */
  namespace?: string;
}

type Event = [name: string, value: string][];

/**
 * What has dates, as a calendar (RFC 5545) of all-day events that block nobody's time. Precision is kept: what is meant as a quarter
 * fills the quarter and is named so. An event keeps its `UID`, so that a calendar that is read again is brought up to date.
 * @throws RangeError where the locale is no language tag
 */
export function exportIcs(projection: Projection, options: IcsOptions = {}): string {
  const { lists = EVENT_LISTS, view = {}, namespace = 'roadmap-view' } = options;
  const words = createExportWords(projection, options);
  const shown = { ...projection, items: findIn(projection, view).inRange };
  const events = lists.flatMap((list) =>
    (shown[list] as Entity[]).flatMap((entity) => {
      const timeframe = entity['timeframe'] as Timeframe | undefined;
      const days = eventDays(timeframe, projection.fiscalYearStart);
      return days ? [eventOf(list, entity, timeframe!, days, { projection, words, namespace })] : [];
    }),
  );
  return [...headOf(projection, words), ...events.flat(), ['END', 'VCALENDAR'] as const]
    .map(([name, value]) => icsLine(name, value))
    .join('');
}

function headOf(projection: Projection, words: ExportWords): Event {
  const { title, lens } = projection;
  return [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//roadmap-view//roadmap-view//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', icsText(oneLine(title ? `${title} – ${lens.label}` : lens.label))],
    ['X-WR-CALDESC', icsText(smallPrint(projection, words))],
  ];
}

interface About {
  projection: Projection;
  words: ExportWords;
  namespace: string;
}

function eventOf(list: EventList, entity: Entity, timeframe: Timeframe, days: EventDays, about: About): Event {
  const { projection, words } = about;
  const { title = entity.id, summary, status } = entity as Entity & { summary?: string; status?: string };
  const when = words.timeframeLong(timeframe);
  const name = days.isExact ? title : `${title} (${words.timeframe(timeframe)})`;
  const state = status && words.word(`status.${status}`);
  const told = [when, state, summary, smallPrint(projection, words)].filter(Boolean).join('\n');
  const url = firstLink(entity['links']);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uidOf(list, entity.id, about)],
    ['DTSTAMP', `${compact(projection.asOf ?? projection.today)}T000000Z`],
    ['DTSTART;VALUE=DATE', compact(days.start)],
    ['DTEND;VALUE=DATE', compact(dayAfter(days.end))],
    ['SUMMARY', icsText(oneLine(name))],
    ['DESCRIPTION', icsText(cleanText(told))],
    ['CATEGORIES', icsText(words.word(`list.${list}`))],
    ['TRANSP', 'TRANSPARENT'],
    ...(status === 'cancelled' ? ([['STATUS', 'CANCELLED']] as Event) : []),
    ...(url ? ([['URL', url]] as Event) : []),
    ['END', 'VEVENT'],
  ];
}

/** The same thing told to two audiences is two events, since they are told other dates. */
function uidOf(list: EventList, id: string, { projection, namespace }: About): string {
  return [list, id, projection.lens.id].map(uidPart).join('.') + `@${uidPart(namespace)}`;
}

/** Letters and digits stay; all else is told by its number, so that two ids never become one. */
const uidPart = (text: string): string => text.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`);

const compact = (day: string): string => day.replaceAll('-', '');

function smallPrint({ lens, asOf, today, disclaimer }: Projection, words: ExportWords): string {
  const dated = asOf ? words.word('date.asOf', { date: words.day(asOf) }) : words.word('date.today', { date: words.day(today) });
  return [words.word('lens.label', { lens: lens.label }), dated, ...(disclaimer ? [oneLine(disclaimer)] : [])].join('. ');
}

function firstLink(links: unknown): string | undefined {
  return Array.isArray(links) ? (links as Partial<Link>[]).map(({ url = '' }) => safeUrl(url)).find(Boolean) : undefined;
}
