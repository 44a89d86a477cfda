import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomesSection } from '../../../sdk/layout/layout-outcomes.js';
import type { QuarterAxis } from '../../../sdk/layout/quarter-axis.js';
import { healthMark } from '../../templates/marks.js';
import type { Words } from '../../i18n/words.js';
import type { Scene } from '../layout-module.js';
import { laneTitle } from '../lane-title.js';
import { titlesOf } from '../titles-of.js';
import { contributions } from './contributions.js';
import { joined } from './entries.js';
import { keyResults } from './key-result.js';
import { rollUp } from './roll-up.js';

type Goal = Scene['projection']['objectives'][number];

/** One objective: how it stands and who says so, why it matters, its numbers; beside it the work. Any other lane: its work alone. */
export function section(one: OutcomesSection, axis: QuarterAxis | undefined, scene: Scene): TemplateResult {
  const { lane } = one;
  const { projection, lanes, words } = scene;
  const goal = lanes.groupBy === 'objective' ? projection.objectives.find(({ id }) => id === lane.id) : undefined;
  const benefit = lanes.groupBy === 'theme' ? projection.themes.find(({ id }) => id === lane.id)?.benefit : undefined;
  return html`<section class="goal ${lane.id === '' ? 'quiet' : ''}" part="lane">
    <div class="aim">
      <h4 tabindex="-1" data-objective=${lane.id}>${laneTitle(lane, lanes, words)} ${goal ? placed(goal, scene) : nothing}</h4>
      ${goal ? standing(goal, words) : nothing} ${benefit ? html`<p class="muted">${benefit}</p>` : nothing}
      ${one.more.length > 0 || (!goal && one.shown.length > 1) ? rollUp(lane.tally, words) : nothing}
      ${goal?.keyResults?.length ? keyResults(goal.keyResults, words) : nothing}
    </div>
    ${contributions(one, axis, scene)}
  </section>`;
}

/** When it is for, whose it is where another judges it, and what it serves. */
function placed({ timeframe, owner, health, parent }: Goal, { words, projection }: Scene): TemplateResult {
  const facts = joined(
    timeframe && words.timeframe(timeframe),
    owner !== health?.by && owner,
    parent && words.word('outcomes.partOf', { title: titlesOf(projection)('objectives', parent) }),
  );
  return html`<span class="placed muted small">${facts}</span>`;
}

function standing({ health, why }: Goal, words: Words): TemplateResult {
  const said = health && [health.by, health.on && words.day(health.on)].filter(Boolean).join(', ');
  return html`${
    health
      ? html`<p class="health">${healthMark(health.value, words)} ${health.why ?? nothing} <span class="muted small">${said}</span></p>`
      : nothing
  }
  ${why ? html`<p class="muted">${why}</p>` : nothing}`;
}
