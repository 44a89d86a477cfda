import { css, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { itemButton } from '../../templates/item-button.js';
import { laneTitle } from '../lane-title.js';
import type { LayoutModule, Scene } from '../layout-module.js';
import { whenChanged } from '../when-changed.js';

/** Lanes on a time axis. */
export const timeline: LayoutModule = {
  name: 'timeline',
  legend: ['status', 'health'],
  styles: css`
    .time-lane {
      padding-block: 8px;
    }
  `,
  draw,
};

function draw(scene: Scene): TemplateResult {
  return html`<div class="time">${whenChanged(scene, () => scene.lanes.lanes.map((lane) => drawLane(lane, scene)))}</div>`;
}

function drawLane(lane: Scene['lanes']['lanes'][number], { lanes, words, selected }: Scene): TemplateResult {
  return html`<section class="time-lane">
    <h3>${laneTitle(lane, lanes, words)}</h3>
    <ul>
      ${repeat(
        [...lane.items, ...lane.undated],
        ({ id }) => id,
        (item) => html`<li>${itemButton(item, selected)}</li>`,
      )}
    </ul>
  </section>`;
}
