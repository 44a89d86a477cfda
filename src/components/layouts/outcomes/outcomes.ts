import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { brief, type Brief } from '../../../sdk/insights/brief.js';
import { layoutOutcomes, type OutcomesLayout } from '../../../sdk/layout/layout-outcomes.js';
import type { LayoutModule, Scene } from '../layout-module.js';
import { axisLabels } from './axis-labels.js';
import { briefing } from './briefing.js';
import { decided, decisionsNeeded } from './decisions.js';
import { outcomesStyles } from './outcomes.styles.js';
import { risks } from './risks.js';
import { section } from './section.js';

/** A brief for those who fund the work: how it stands, what they must decide, then each objective with its numbers and its work. */
export const outcomes: LayoutModule = { name: 'outcomes', legend: ['status', 'health'], styles: outcomesStyles, draw };

function draw(scene: Scene): TemplateResult {
  const { projection, lanes } = scene;
  const facts = brief(projection);
  const layout = layoutOutcomes(projection, lanes);
  return html`<div class="outcomes">
    ${briefing(scene, facts)} ${agenda(scene, facts)} ${layout.sections.length > 0 ? sections(scene, layout) : nothing}
  </div>`;
}

/** What there is to talk about: what to decide beside what may go wrong or right; below, what was decided. */
function agenda(scene: Scene, facts: Brief): TemplateResult {
  const now = [decisionsNeeded(scene, facts.decisions), risks(scene)].filter((part) => part !== nothing);
  const past = decided(scene);
  return html`${now.length > 0 ? html`<div class="agenda">${now.map((part) => html`<section>${part}</section>`)}</div>` : nothing}
  ${past === nothing ? past : html`<section class="agenda decided">${past}</section>`}`;
}

function sections(scene: Scene, { axis, sections }: OutcomesLayout): TemplateResult {
  const { groupBy } = scene.lanes;
  const plain = !scene.projection.objectives.some(({ keyResults = [] }) => keyResults.length > 0) || groupBy !== 'objective';
  return html`<div class="goals ${groupBy === 'none' ? 'bare' : plain ? 'plain' : ''}">
    <div class="goals-head">
      <h3>${scene.words.word(`outcomes.by.${groupBy}`)}</h3>
      ${axis ? axisLabels(axis, scene.words) : nothing}
    </div>
    ${repeat(
      sections,
      ({ lane }) => lane.id,
      (one) => section(one, axis, scene),
    )}
  </div>`;
}
