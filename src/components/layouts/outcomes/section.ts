import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomesSection } from '../../../sdk/layout/layout-outcomes.js';
import type { QuarterAxis } from '../../../sdk/layout/quarter-axis.js';
import { healthSaid } from '../../templates/item-details.js';
import { healthMark } from '../../templates/marks.js';
import { itemsLater } from '../../templates/items-later.js';
import { paragraph } from '../../templates/paragraph.js';
import { whenNear } from '../../templates/when-near.js';
import type { Scene } from '../layout-module.js';
import { laneTitle } from '../lane-title.js';
import { titlesOf } from '../titles-of.js';
import { contributions } from './contributions.js';
import { headingId } from './heading-id.js';
import { keyResults } from './key-result.js';
import { rollUp } from './roll-up.js';

type Goal = Scene['projection']['objectives'][number];

/** One objective, and beside it the work. Any other lane: its work alone. */
export function section(one: OutcomesSection, index: number, axis: QuarterAxis | undefined, near: boolean, scene: Scene): TemplateResult {
  const { shown, height } = one;
  const work = { near, ...itemsLater(shown, height), draw: () => contributions(one, axis, scene) };
  return html`<section class="goal" part="lane">${aim(one, index, near, scene)} ${whenNear(work)}</section>`;
}

/** What an objective is, how it stands and who says so, why it matters, its numbers. */
export function aim(one: OutcomesSection, index: number, near: boolean, scene: Scene): TemplateResult {
  const { lane } = one;
  const { projection, lanes, words } = scene;
  const goal = lanes.groupBy === 'objective' ? projection.objectives.find(({ id }) => id === lane.id) : undefined;
  const rest = { near, ids: [], instead: () => nothing, draw: () => standing(one, goal, scene) };
  return html`<div class="aim">
    <h4 class=${lane.id ? '' : 'muted'} id=${headingId(index)} tabindex="-1">
      <bdi>${laneTitle(lane, lanes, words)}</bdi> ${goal && html`<span class="muted small">${placed(goal, scene)}</span>`}
    </h4>
    ${whenNear(rest)}
  </div>`;
}

function standing({ lane, shown, more }: OutcomesSection, goal: Goal | undefined, { projection, lanes, words }: Scene): TemplateResult {
  const benefit = lanes.groupBy === 'theme' && projection.themes.find(({ id }) => id === lane.id)?.benefit;
  return html`${goal?.health && html`<p class="health">${healthMark(goal.health.value, words)} ${healthSaid(goal, words)}</p>`}
  ${paragraph(goal?.why || benefit, 'muted')} ${more.length > 0 || (!goal && shown.length > 1) ? rollUp(lane.tally, words) : nothing}
  ${goal?.keyResults?.length ? keyResults(goal.keyResults, words) : nothing}`;
}

/** When it is for, whose it is where another judges it, and what it serves. */
function placed({ timeframe, owner, health, parent }: Goal, { words, projection }: Scene): string {
  const serves = parent && words.list([words.word('field.part'), titlesOf(projection)('objectives', parent)], ' ');
  return words.list([timeframe && words.timeframe(timeframe), owner !== health?.by && owner, serves], ' · ');
}
