import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { itemButton } from '../../templates/item-button.js';
import { whenOpen } from '../../templates/when-open.js';
import type { Scene } from '../layout-module.js';
import { laneTitle } from '../lane-title.js';
import { undated, undatedNames } from '../undated.js';
import { say } from './timeline-messages.js';

/** So many of a lane are named at most, until the rest is asked for. */
const SHOWN = 100;

/** What has no date: below the axis releases and milestones, and by lane items. */
export const tray = (scene: Scene): unknown => [undatedNames('time-tray', scene), itemsByLane(scene)];

function itemsByLane(scene: Scene): TemplateResult | typeof nothing {
  const { lanes, words } = scene;
  const some = lanes.lanes.filter(({ undated }) => undated.length > 0);
  const count = some.reduce((sum, { undated }) => sum + undated.length, 0);
  return undated(
    'time-tray',
    words.word('plan.undated'),
    count,
    words.plural('counts.items', count),
    () =>
      some.map(
        (lane) =>
          html`<div class="time-waiting">
            ${lanes.groupBy === 'none' ? nothing : html`<b>${laneTitle(lane, lanes, words)}</b>`} ${firstOf(lane.undated, scene)}
          </div>`,
      ),
    words,
  );
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
