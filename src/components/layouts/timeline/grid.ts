import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { weekday } from '../../../sdk/model/day.js';
import type { TimelineFlag } from '../../../sdk/layout/timeline-flags.js';
import type { TimelineTickRow } from '../../../sdk/layout/timeline-ticks.js';
import type { TimelineCanvas } from '../../../sdk/layout/timeline-zoom.js';
import type { TimelineView } from '../../../sdk/layout/timeline-window.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';

/** From so many pixels a day on, weekends are shaded. */
const WEEKENDS = 6;

/** What runs through all lanes, behind them: periods, weekends, releases, today. */
export function grid(
  rows: readonly TimelineTickRow[],
  flags: readonly TimelineFlag[],
  { from, zoom }: TimelineCanvas,
  view: TimelineView,
  weekend: readonly number[],
): TemplateResult {
  const line = (x: number, kind: string): TemplateResult => html`<i class=${kind} ${cssPlaces({ 'inset-inline-start': x })}></i>`;
  const isNear = (x: number): boolean => x >= view.x && x <= view.x + view.width;
  return html`<div
    class="time-grid ${zoom >= WEEKENDS ? 'weekends' : ''}"
    aria-hidden="true"
    ${cssVars({ '--day': `${zoom}px`, '--weekend': (weekend[0]! - weekday(from) + 7) % 7, '--rest': weekend.length })}
  >
    ${repeat(
      gridLines(rows),
      ({ x }) => x,
      ({ x, kind }) => line(x, kind),
    )}
    ${flags.filter(({ x, kind }) => kind === 'today' || isNear(x)).map(({ x, kind }) => line(x, kind))}
  </div>`;
}

/** Where the periods of the last row begin, and which of them begin one of the row above. */
export function gridLines(rows: readonly TimelineTickRow[]): { x: number; kind: 'near' | 'far' }[] {
  const far = new Set(rows.at(-2)?.ticks.map(({ x }) => x));
  return rows.at(-1)!.ticks.map(({ x }) => ({ x, kind: far.has(x) ? 'far' : 'near' }));
}
