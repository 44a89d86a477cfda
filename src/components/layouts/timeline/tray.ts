import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { itemButton } from '../../templates/item-button.js';
import { whenOpen } from '../../templates/when-open.js';
import type { Scene } from '../layout-module.js';
import { laneTitle } from '../lane-title.js';
import { say } from './timeline-messages.js';

/** So many are named at once; more wait behind their count; and so many of a lane at most, until the rest is asked for. */
const NAMED = 12;
const SHOWN = 100;

/** What has no date has no place on the axis and must not be forgotten: below it, by lane. */
export function tray(scene: Scene): TemplateResult | typeof nothing {
  const { lanes, words } = scene;
  const waiting = lanes.lanes.filter(({ undated }) => undated.length > 0);
  const count = waiting.reduce((sum, { undated }) => sum + undated.length, 0);
  if (count === 0) return nothing;
  const list = (): unknown =>
    waiting.map(
      (lane) =>
        html`<div class="time-waiting">
          ${lanes.groupBy === 'none' ? nothing : html`<b>${laneTitle(lane, lanes, words)}</b>`} ${some(lane.undated, scene)}
        </div>`,
    );
  const title = words.word('plan.undated');
  if (count <= NAMED) return html`<div class="time-tray small"><span class="muted">${title}</span>${list()}</div>`;
  return html`<details class="time-tray small">
    <summary>${title}: ${words.plural('counts.items', count)}</summary>
    ${whenOpen(list)}
  </details>`;
}

/** The first of many; the next when they are asked for. */
function some(items: readonly ProjectedItem[], scene: Scene): TemplateResult {
  const { words, selected, marks } = scene;
  const rest = items.slice(SHOWN);
  return html`<ul>
      ${items
        .slice(0, SHOWN)
        .map(
          (item) =>
            html`<li class="is-${item.status ?? 'unknown'}">
              <span class="sign" title=${words.word(`status.${item.status ?? 'unknown'}`)}></span>${itemButton(item, selected, marks)}
              ${item.horizon ? html`<span class="muted">${words.word(`horizon.${item.horizon}`)}</span>` : nothing}
            </li>`,
        )}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${say(words, 'more', { n: words.number(rest.length) })}</summary>
            ${whenOpen(() => some(rest, scene))}
          </details>`
        : nothing
    }`;
}
