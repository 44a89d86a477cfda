import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanLane } from '../../../sdk/layout/layout-release-plan.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';
import type { Scene } from '../layout-module.js';
import { bar } from './bar.js';
import { laneHead } from './lane-head.js';
import { tray } from './tray.js';

/** One team's lane: who it is and how it stands, beside its milestones, its bars and what is not scheduled. */
export function lane(plan: PlanLane, index: number, scene: Scene): TemplateResult {
  const { lane, bars, points, height } = plan;
  const id = `lane-${index}`;
  return html`<section class="plan-lane" aria-labelledby=${id} ${cssVars({ '--lane': index })}>
    <div class="plan-head"><div class="plan-stick">${laneHead(plan, id, scene)}</div></div>
    <div class="plan-body" ${cssVars({ '--h': height })}>
      ${
        height > 0
          ? html`<ul class="plan-rows">
              ${points.map((point) => drawPoint(point, scene.words))}
              ${repeat(
                bars,
                ({ item }) => item.id,
                (one) => bar(one, scene),
              )}
            </ul>`
          : nothing
      }
      ${tray(lane.undated, scene)}
    </div>
  </section>`;
}

function drawPoint({ milestone, x, y, from, side, width }: PlanLane['points'][number], words: Words): TemplateResult {
  const { title, timeframe, status } = milestone;
  return html`<li
    class="plan-point ${side} ${status === 'done' ? 'done' : ''}"
    ${cssVars({ '--x': x, '--y': y, '--from': from, '--w': width })}
  >
    <span>${title}</span><span class="sr">, ${words.timeframe(timeframe)}</span>
  </li>`;
}
