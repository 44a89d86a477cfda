import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineFlag } from '../../../sdk/layout/timeline-flags.js';
import type { TimelineTick, TimelineTickRow } from '../../../sdk/layout/timeline-ticks.js';
import { periodWords } from '../../../sdk/model/timeframe-words.js';
import type { Words } from '../../i18n/words.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { say } from './timeline-messages.js';

/** The calendar above the lanes and what happens on its days; it stays in sight, and each name as long as its period does. */
export function axis(rows: readonly TimelineTickRow[], flags: readonly TimelineFlag[], edge: number, words: Words): TemplateResult {
  return html`<div class="time-axis">
    <div class="time-ticks" aria-hidden="true">
      ${rows.map(
        (row) =>
          html`<div class="time-tick-row ${row.precision}">
            ${row.ticks.map(
              (tick) =>
                html`<span class=${tick.x < edge ? 'held' : ''} ${cssPlaces({ '--x': tick.x, '--w': tick.width })}
                  ><b>${tick.named ? nameOf(tick, row, words) : nothing}</b></span
                >`,
            )}
          </div>`,
      )}
    </div>
    ${
      flags.length > 0
        ? html`<ul class="time-flags" aria-label=${say(words, 'flags')}>
            ${flags.map((flag) => drawFlag(flag, words))}
          </ul>`
        : nothing
    }
  </div>`;
}

function drawFlag({ kind, of, x, row, room }: TimelineFlag, words: Words): TemplateResult {
  return html`<li
    class="time-flag ${kind} ${row === undefined ? 'unnamed' : ''} ${of.status === 'done' ? 'done' : ''}"
    ${cssPlaces({ '--x': x, '--w': room })}
    ${cssVars({ '--row': row ?? 0 })}
  >
    <span title=${of.title}>${of.title}</span><span class="sr">${words.comma}${words.timeframe(of.timeframe)}</span>
  </li>`;
}

const named = new WeakMap<Words, Map<string, string>>();

/** A name is made once: Intl takes longer for a month than the engine for drawing it. */
function nameOf(tick: TimelineTick, row: TimelineTickRow, words: Words): string {
  const names = named.get(words) ?? new Map<string, string>();
  named.set(words, names);
  const key = `${tick.start} ${row.precision} ${row.brief} ${row.calendar}`;
  const name = names.get(key) ?? makeName(tick, row, words);
  if (names.size < 5000) names.set(key, name);
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
