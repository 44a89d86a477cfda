import { html, nothing, type TemplateResult } from 'lit';
import { STATUSES } from '../../../sdk/model/closed-lists.js';
import { nextPeriod, periodOf, type Period } from '../../../sdk/model/period.js';
import type { PlanLane } from '../../../sdk/layout/layout-release-plan.js';
import { teamLoad } from '../../../sdk/layout/team-load.js';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';
import { HEALTH_GLYPHS, STATUS_GLYPHS } from '../../templates/glyphs.js';
import { glyph, HEALTH_TONES, STATUS_TONES } from '../../templates/marks.js';
import { laneTitle } from '../lane-title.js';
import type { Scene } from '../layout-module.js';
import { rollUp } from '../roll-up.js';
import { callouts } from './callouts.js';
import { outside } from './outside.js';
import { say, wayWord } from './plan-messages.js';

type Team = Projection['teams'][number];

/** What a lane is called; how many items there are, where there is but one. */
export function laneName(lane: Lane, { lanes, words }: Scene): string {
  return lanes.groupBy === 'none' ? words.plural('counts.items', sizeOf(lane)) : laneTitle(lane, lanes, words);
}

const sizeOf = ({ items, undated }: Lane): number => items.length + undated.length;

/** How a lane works, how full the quarter is, where the items stand, and what is in the way. */
export function laneHead({ lane, earlier, later }: PlanLane, scene: Scene): TemplateResult {
  const { words, lanes, projection } = scene;
  const team = lanes.groupBy === 'team' ? projection.teams.find((one) => one.id === lane.id) : undefined;
  const n = sizeOf(lane);
  return html`${team ? [wayOf(team, words), loads(team, scene)] : nothing} ${n > 0 ? tally(lane, words) : nothing}
    <p class="muted small">${n > 0 ? nothing : `${say(words, 'none')} `}${outside(earlier, later, words)}</p>
    ${callouts(lane, scene)}`;
}

/** The same of a folded lane, in short: where its items stand, how many are in trouble, and how much is in the way. */
export function foldedHead({ lane }: PlanLane, scene: Scene): TemplateResult {
  const { words } = scene;
  const { health } = rollUp(lane);
  const troubles = (['at-risk', 'off-track'] as const).filter((value) => health[value]);
  return html`${tally(lane, words)}
  ${
    troubles.length > 0
      ? html`<ul class="plan-tally">
          ${troubles.map((value) => count(HEALTH_TONES[value], HEALTH_GLYPHS[value], health[value]!, words.word(`health.${value}`), words))}
        </ul>`
      : nothing
  }
  ${callouts(lane, scene, 0)}`;
}

/** "Sprints, 2 weeks", "Kanban, limit 4". */
function wayOf({ wayOfWorking }: Team, words: Words): TemplateResult | typeof nothing {
  if (!wayOfWorking) return nothing;
  const { kind, days, limit } = wayOfWorking;
  const length = days && (days % 7 === 0 ? words.plural('plan.weeks', days / 7) : words.plural('plan.days', days));
  const detail = kind === 'sprints' ? length : limit && words.word('plan.limit', { n: words.number(limit) });
  return html`<p class="muted small">${words.list([wayWord(words, kind), detail])}</p>`;
}

/** This quarter's load, and the next one's where it is already too much. */
function loads(team: Team, scene: Scene): unknown {
  const { today, fiscalYearStart } = scene.projection;
  const quarter = periodOf(today, 'quarter', fiscalYearStart);
  return [load(team, quarter, false, scene), load(team, nextPeriod(quarter, fiscalYearStart), true, scene)];
}

function load(team: Team, quarter: Period, onlyOver: boolean, { projection, words }: Scene): TemplateResult | typeof nothing {
  const facts = teamLoad(team, projection.items, quarter);
  if (!facts || (onlyOver && facts.planned <= facts.capacity)) return nothing;
  const { planned, capacity, unit } = facts;
  const numbers = { planned: words.number(planned), capacity: words.number(capacity, unit) };
  return html`<p class="plan-load small ${planned > capacity ? 'over' : ''}" ${cssVars({ '--planned': planned, '--capacity': capacity })}>
    ${words.word('plan.load', { quarter: words.period(quarter), ...numbers })}
  </p>`;
}

const STANDS = [...STATUSES, 'unknown'] as const;

/** How many items stand where, by the same signs as on the bars. */
function tally({ tally }: Lane, words: Words): TemplateResult {
  return html`<ul class="plan-tally">
    ${STANDS.filter((status) => tally[status]).map((status) =>
      count(STATUS_TONES[status], STATUS_GLYPHS[status], tally[status]!, words.word(`status.${status}`), words),
    )}
  </ul>`;
}

const count = (tone: string, shape: Parameters<typeof glyph>[0], n: number, label: string, words: Words): TemplateResult =>
  html`<li class="mark tone-${tone}" title=${label}>${glyph(shape)}<span>${words.number(n)}</span><span class="sr">${label}</span></li>`;
