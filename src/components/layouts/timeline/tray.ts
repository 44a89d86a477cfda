import { html, nothing, type TemplateResult } from 'lit';
import { undatedPoints } from '../../../sdk/layout/timeline-flags.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { itemButton } from '../../templates/item-button.js';
import { whenOpen } from '../../templates/when-open.js';
import type { Scene } from '../layout-module.js';
import { laneTitle } from '../lane-title.js';
import { namesLeft } from '../more-names.js';
import { datedOf } from './axis.js';
import { say } from './timeline-messages.js';

/** So many are named at once; more wait behind their count; and so many of a lane at most, until the rest is asked for. */
const NAMED = 12;
const SHOWN = 100;

/** What has no date has no place on the axis and must not be forgotten: below it releases and milestones, and by lane items. */
export const tray = (scene: Scene): unknown => [points(scene), itemsByLane(scene)];

function points({ projection, words }: Scene): TemplateResult | typeof nothing {
  const list = undatedPoints(projection);
  const title = words.list([words.word('plan.axis'), words.word('plan.undated')], ' · ');
  return waiting(title, list.length, words.number(list.length), () => namesLeft(list, datedOf, words));
}

function itemsByLane(scene: Scene): TemplateResult | typeof nothing {
  const { lanes, words } = scene;
  const some = lanes.lanes.filter(({ undated }) => undated.length > 0);
  const count = some.reduce((sum, { undated }) => sum + undated.length, 0);
  return waiting(words.word('plan.undated'), count, words.plural('counts.items', count), () =>
    some.map(
      (lane) =>
        html`<div class="time-waiting">
          ${lanes.groupBy === 'none' ? nothing : html`<b>${laneTitle(lane, lanes, words)}</b>`} ${firstOf(lane.undated, scene)}
        </div>`,
    ),
  );
}

/** @param counted their count, in words */
function waiting(title: string, count: number, counted: string, list: () => unknown): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  if (count <= NAMED) return html`<div class="time-tray small"><span class="muted">${title}</span>${list()}</div>`;
  return html`<details class="time-tray small">
    <summary>${title}: ${counted}</summary>
    ${whenOpen(list)}
  </details>`;
}

/** The first of many; the next when they are asked for. */
function firstOf(items: readonly ProjectedItem[], scene: Scene): TemplateResult {
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
            ${whenOpen(() => firstOf(rest, scene))}
          </details>`
        : nothing
    }`;
}
