import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { AT_FIRST, type ThemeSection, type ThemeWindow, type ThemeWindowName } from '../../../sdk/layout/layout-themes.js';
import type { MessageKey } from '../../i18n/messages.js';
import { cssVars } from '../../templates/css-vars.js';
import { itemsLater } from '../../templates/items-later.js';
import { more } from '../../templates/more.js';
import { paragraph } from '../../templates/paragraph.js';
import { whenNear } from '../../templates/when-near.js';
import { repeatsHeads, stretchesOf } from '../in-stretches.js';
import { laneTitle } from '../lane-title.js';
import type { Scene } from '../layout-module.js';
import { card } from './card.js';

/** What the windows are called. */
export const WINDOW_WORDS: Record<ThemeWindowName, MessageKey> = {
  available: 'window.available',
  earlier: 'window.earlier',
  now: 'horizon.now',
  next: 'horizon.next',
  later: 'horizon.later',
  undated: 'date.undated',
  dropped: 'window.dropped',
};

/** One theme: what it promises as the line to read, and under it its items by window. */
export function theme({ lane, rows, height }: ThemeSection, headingId: string, near: boolean, scene: Scene): TemplateResult {
  const heading = scene.lanes.groupBy === 'none' ? nothing : themeHeading(lane, headingId, scene);
  // on paper, what is above a window may be on another sheet
  const each = scene.frame.paper && rows.length > 0 && !repeatsHeads();
  const draw = () =>
    rows.map((row) => html`<div class="windows">${row.map((window) => themeWindow(window, each ? heading : nothing, scene))}</div>`);
  return html`<section class="theme" part="theme" aria-labelledby=${heading === nothing ? nothing : headingId}>
    ${each ? nothing : heading} ${paragraph(rows.length === 0 && scene.words.word('lane.empty'), 'muted')}
    ${whenNear({ near, ...itemsLater([...lane.items, ...lane.undated], height), draw })}
  </section>`;
}

function themeHeading(lane: Lane, id: string, { lanes, projection, words }: Scene): TemplateResult {
  const title = laneTitle(lane, lanes, words);
  const benefit = lanes.groupBy === 'theme' ? projection.themes.find((candidate) => candidate.id === lane.id)?.benefit : undefined;
  return html`<h3 id=${id} tabindex="-1">
    ${benefit ? html`<span class="small muted">${title}</span>` : nothing}
    <span class="benefit">${benefit ?? title}</span>
  </h3>`;
}

function themeWindow({ name, items, tracks }: ThemeWindow, heading: unknown, scene: Scene): unknown {
  const { words, frame } = scene;
  const drawn = (shown: readonly ProjectedItem[], rest: readonly ProjectedItem[] = []) =>
    html`<div class="window window-${name}" ${cssVars({ '--_span': tracks })}>
      ${heading}
      <h4>${words.word(WINDOW_WORDS[name])} <span class="muted small">${words.number(items.length)}</span></h4>
      ${cards(shown, scene)} ${more(rest, (all) => cards(all, scene), words)}
    </div>`;
  return frame.paper ? stretchesOf(items).map((some) => drawn(some)) : drawn(items.slice(0, AT_FIRST), items.slice(AT_FIRST));
}

function cards(items: readonly ProjectedItem[], scene: Scene): TemplateResult {
  return html`<ul class="cards" role="list">
    ${repeat(
      items,
      ({ id }) => id,
      (item) => card(item, scene),
    )}
  </ul>`;
}
