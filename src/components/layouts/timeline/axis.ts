import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineFlag, TimelineFlags } from '../../../sdk/layout/timeline-flags.js';
import type { TimelineTick, TimelineTickRow } from '../../../sdk/layout/timeline-ticks.js';
import { periodWords } from '../../../sdk/model/timeframe-words.js';
import type { Words } from '../../i18n/words.js';
import { flagNamed, moreNames } from '../more-names.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { say } from './timeline-messages.js';

/**
 * The calendar above the lanes and what happens on its days; it stays in sight, and each name as long as its period does.
 * @param edge what begins before it may reach out of sight; on paper nothing does
 */
export function axis(
  rows: readonly TimelineTickRow[],
  { flags, more }: Pick<TimelineFlags, 'flags' | 'more'>,
  edge: number,
  words: Words,
): TemplateResult {
  return html`<div class="time-axis">
    <div class="time-ticks" aria-hidden="true">
      ${rows.map(
        (row) =>
          html`<div class="time-tick-row ${row.precision}">
            ${repeat(
              row.ticks,
              ({ start }) => start,
              (tick) =>
                html`<span class=${tick.x < edge ? 'held' : ''} ${cssPlaces({ 'inset-inline-start': tick.x, 'inline-size': tick.width })}
                  >${named(tick, row, edge, words)}</span
                >`,
            )}
          </div>`,
      )}
    </div>
    ${
      flags.length > 0
        ? html`<ul class="time-flags" aria-label=${say(words, 'flags')}>
            ${flags.map((flag, index) => drawFlag(flag, flags.length - index, edge, words))}
            ${moreNames(more, flagNamed, words, edge === -Infinity)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** What a flag is called, and when it is. */
/** Only a name that may leave at the start has an element of its own, to stay in sight. */
function named(tick: TimelineTick, row: TimelineTickRow, edge: number, words: Words): unknown {
  if (!tick.named) return nothing;
  const name = nameOf(tick, row, words);
  return tick.x < edge ? html`<b .tick=${tick}>${name}</b>` : name;
}

/** What is around a name. */
const AROUND = 14;

/** @param z a name covers the lines of those that follow */
function drawFlag({ kind, of, x, row, room, free, before, cut }: TimelineFlag, z: number, edge: number, words: Words): TemplateResult {
  const { title, timeframe, status } = of;
  const isStuck = row !== undefined && !before && x < edge;
  const when = words.timeframe(timeframe);
  const name = html`${title}<span class="sr">${words.comma}${when}</span>`;
  return html`<li
    class="time-flag ${kind} ${row === undefined ? 'unnamed' : before ? 'before' : isStuck ? 'stuck' : ''} ${status === 'done' ? 'done' : ''}"
    .named=${{ x: isStuck ? x : Infinity, width: room, room: free, signs: AROUND, need: room - AROUND, whole: !cut, told: () => [title, when] }}
    ${cssPlaces({ 'inset-inline-start': x, '--r': room })}
    ${cssVars({ '--row': row ?? 0, '--z': before ? 9999 : z })}
  >
    ${cut && row !== undefined ? html`<button dir="auto">${name}</button>` : html`<span dir="auto">${name}</span>`}
  </li>`;
}

const names = new WeakMap<Words, Map<string, string>>();

/** A name is made once: Intl takes longer for a month than the engine for drawing it. */
function nameOf(tick: TimelineTick, row: TimelineTickRow, words: Words): string {
  const known = names.get(words) ?? new Map<string, string>();
  names.set(words, known);
  const key = `${tick.start} ${row.precision} ${row.brief} ${row.calendar}`;
  const name = known.get(key) ?? makeName(tick, row, words);
  if (known.size < 5000) known.set(key, name);
  return name;
}

function makeName({ start, end, precision }: TimelineTick, { brief, calendar }: TimelineTickRow, words: Words): string {
  if (precision === 'day' || precision === 'week') return words.number(Number(start.slice(8)));
  if (calendar) return calendarYear(start, words);
  // where years are told in steps, a name is that of the first
  if (precision === 'year') return words.period({ start, end: start, precision });
  if (precision === 'month' && !brief) return words.timeframe({ text: '', start, end, startPrecision: precision, endPrecision: precision });
  return words.period({ start, end, precision }, brief);
}

/** The year that a day lies in by the calendar, in the reader's digits. */
const calendarYear = (start: string, { locale }: Words): string =>
  periodWords({ start, end: start, precision: 'year' }, false, { locale, fiscalYearStart: 1, twoCalendars: false, from: '', by: '' });
