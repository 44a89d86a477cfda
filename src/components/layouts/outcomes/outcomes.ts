import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { briefFacts, type BriefFacts } from '../../../sdk/insights/brief-facts.js';
import { layoutOutcomes, type OutcomesLayout } from '../../../sdk/layout/layout-outcomes.js';
import { outcomesGroups } from '../../../sdk/layout/picture-groups.js';
import type { Lanes } from '../../../sdk/lenses/arrange.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import { legend, wearsSigns } from '../../templates/legend.js';
import type { LayoutModule, Scene } from '../layout-module.js';
import { tableLanes } from '../table-lanes.js';
import { whenChanged } from '../when-changed.js';
import { axisLabels } from './axis-labels.js';
import { briefing } from './briefing.js';
import { decided, decisionsNeeded } from './decisions.js';
import { sectionsName } from './outcomes-messages.js';
import { outcomesStyles } from './outcomes.styles.js';
import { risks, RISKS } from './risks.js';
import { aim, section } from './section.js';

/** A brief for those who fund the work: how it stands, what they must decide, then each objective with its numbers and its work. */
export const outcomes: LayoutModule = {
  name: 'outcomes',
  legend: ({ projection, lanes, words }) =>
    legend(lanes, wearsSigns, words, lanes.groupBy === 'objective' ? shownGoals(projection, lanes) : []),
  styles: outcomesStyles,
  draw,
  tableTools: (scene) => html`<div class="outcomes">${whenChanged(scene, () => aboveTable(scene))}</div>`,
  table: (scene) => tableLanes(outcomesGroups(layoutOutcomes(scene.projection, scene.lanes, scene.view)), scene),
};

/** Each objective with a section of its own says how it goes. */
const shownGoals = ({ objectives }: Projection, { lanes }: Lanes): Projection['objectives'] =>
  objectives.filter(({ id }) => lanes.some((lane) => lane.id === id));

function draw(scene: Scene): TemplateResult {
  return html`<div class="outcomes">${whenChanged(scene, () => drawBrief(scene))}</div>`;
}

function drawBrief(scene: Scene): TemplateResult {
  const { projection, lanes, view } = scene;
  const layout = layoutOutcomes(projection, lanes, view);
  const facts = briefFacts(projection);
  // what to decide beside what may go wrong or right
  const above = ABOVE + ENTRY * Math.max(facts.decisions.needed.length, Math.min(RISKS, projection.risks.length));
  return html`${opening(scene, facts)} ${layout.sections.length > 0 ? sections(scene, layout, above) : nothing}`;
}

/** How it all stands, what is to be decided and what was, what may go wrong. */
function opening(scene: Scene, facts: BriefFacts): TemplateResult {
  const agenda = [decisionsNeeded(scene, facts.decisions), risks(scene)].filter((part) => part !== nothing);
  return html`${briefing(scene, facts)} ${agenda.length > 0 ? html`<div class="agenda">${agenda}</div>` : nothing} ${decided(scene)}`;
}

/** All that the picture holds and rows of items do not: the same, and each objective with its numbers. */
function aboveTable(scene: Scene): TemplateResult {
  const { projection, lanes, view } = scene;
  const goals = new Set(shownGoals(projection, lanes).map(({ id }) => id));
  const { sections: all } = layoutOutcomes(projection, lanes, view);
  const aims = all.map((one, index) => (lanes.groupBy === 'objective' && goals.has(one.lane.id) ? aim(one, index, true, scene) : nothing));
  return html`${opening(scene, briefFacts(projection))}
    <div class="agenda">${aims}</div>`;
}

/** What the view has above the first section, and about how high an entry of an agenda is. */
const ABOVE = 320;
const ENTRY = 90;

function sections(scene: Scene, { axis, sections }: OutcomesLayout, above: number): TemplateResult {
  const { projection, words, lanes, frame } = scene;
  const { height = Infinity } = frame;
  const { groupBy } = lanes;
  const measured = groupBy === 'objective' && projection.objectives.some(({ keyResults }) => keyResults?.length);
  const head = html`<div class="goals-head">
    <h3>${sectionsName(groupBy, words)}</h3>
    ${axis && axisLabels(axis, words)}
  </div>`;
  const drawn = repeat(
    sections,
    ({ lane }) => lane.id,
    (one, index) => {
      const goal = section(one, index, axis, above + one.top < height, scene);
      // on paper the heading stays with what it heads
      return frame.paper && index === 0 ? html`<div class="opening">${head}${goal}</div>` : goal;
    },
  );
  return html`<div class="goals ${groupBy === 'none' ? 'bare' : measured ? '' : 'plain'}">${frame.paper ? nothing : head} ${drawn}</div>`;
}
