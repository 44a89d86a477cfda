import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanLane } from '../../../sdk/layout/layout-release-plan.js';
import type { PlanBar } from '../../../sdk/layout/place-lane.js';
import { rowBlocks, type RowBlock } from '../../../sdk/layout/row-blocks.js';
import type { Words } from '../../i18n/words.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { itemsLater } from '../../templates/items-later.js';
import { whenNear } from '../../templates/when-near.js';
import { windowed } from '../../templates/windowed.js';
import { inStretches } from '../in-stretches.js';
import { toggled } from '../lane-tools.js';
import type { Scene } from '../layout-module.js';
import { rollUp } from '../roll-up.js';
import { bar } from './bar.js';
import { foldedHead, laneHead, laneName } from './lane-head.js';
import { tray } from './tray.js';

/** What the view has above its first lane: its title, the bar, the axis. */
const ABOVE = 240;
/**
 * One team's lane: who it is and how it stands, beside its milestones, its bars (Tab leads to the first of all) and what is not scheduled.
 * @param isLong whether the plan has so much that rows leave the page again when they are far from the window
 */
export function lane(plan: PlanLane, index: number, first: PlanBar | undefined, scene: Scene, isLong: boolean): TemplateResult {
  const { undated } = plan.lane;
  const { height = Infinity } = scene.frame;
  const room = height - ABOVE - plan.top;
  const isNear = (y: number): boolean => y < room;
  const id = `lane-${index}`;
  const isFolded = plan.lane.collapsed === true;
  const head = {
    near: isNear(0),
    ids: [],
    instead: () => nothing,
    draw: () => (isFolded ? foldedHead(plan, scene) : laneHead(plan, scene)),
  };
  const rest = { near: isNear(plan.height), ...itemsLater(undated, 28), draw: () => tray(undated, scene) };
  return html`<section
    class="plan-lane ${scene.lanes.groupBy === 'none' ? '' : 'foldable'} ${isFolded ? 'folded' : ''}"
    aria-labelledby=${id}
    ${cssVars({ '--lane': index })}
  >
    <div class="plan-head">
      <div class="plan-stick">
        <h3 id=${id}>${foldButton(plan, scene)}</h3>
        <div class="plan-facts">${whenNear(head)}</div>
      </div>
    </div>
    <div class="plan-body">
      ${
        isFolded
          ? sum(plan)
          : html`${isLong ? longLane(plan, room, first, scene) : rowBlocks(plan).map((block) => rows(block, isNear(block.top), first, scene))}
            ${undated.length > 0 ? whenNear(rest) : nothing}`
      }
    </div>
  </section>`;
}

/** Where there is but one lane, there is nothing to fold. */
function foldButton({ lane }: PlanLane, scene: Scene): unknown {
  const name = laneName(lane, scene);
  if (scene.lanes.groupBy === 'none') return name;
  const fold = () => scene.changeView({ collapsed: toggled(lane.id, scene.view.collapsed) });
  return html`<button class="plan-fold" aria-expanded=${lane.collapsed ? 'false' : 'true'} @click=${fold}>
    <span dir="auto">${name}</span>
  </button>`;
}

/** A folded lane as one bar, from where its first begins to where its last ends. */
function sum({ lane, bars }: PlanLane): TemplateResult | typeof nothing {
  if (bars.length === 0) return nothing;
  const { total, done, active } = rollUp(lane);
  const [from, to] = bars.reduce(([a, b], { x, width }) => [Math.min(a, x), Math.max(b, x + width)], [Infinity, 0]);
  const share = (n: number): string => `${(n / Math.max(1, total)) * 100}%`;
  return html`<i
    class="plan-sum"
    aria-hidden="true"
    ${cssPlaces({ '--x': from, '--w': Math.max(4, to - from) })}
    ${cssVars({ '--done': share(done), '--active': share(done + active) })}
  ></i>`;
}

/** The same as long as the layout is, so that what was asked for stays. */
const known = new WeakMap<PlanLane, RowBlock[]>();

function longLane(plan: PlanLane, room: number, first: PlanBar | undefined, scene: Scene): TemplateResult {
  const items = known.get(plan) ?? rowBlocks(plan);
  known.set(plan, items);
  const list = {
    ...{ items, size: 1, few: 0, room, gap: 'div' as const, keep: items.findIndex(({ bars }) => bars.includes(first!)) },
    key: ({ top }: RowBlock) => String(top),
    holds: ({ bars, points }: RowBlock, id: string) =>
      bars.some(({ item }) => item.id === id) || points.some(({ milestone }) => milestone.id === id),
    guess: ({ height }: RowBlock) => height,
    draw: (block: RowBlock) => rows(block, true, first, scene),
  };
  return html`<div>${windowed(list)}</div>`;
}

/** So high is a lane that is not begun at the end of a sheet. */
const KEPT = 200;

/** On paper its name stands on every sheet that it reaches, and is cut between rows. */
export function paperLane(plan: PlanLane, index: number, scene: Scene): TemplateResult {
  const id = `paper-${index}`;
  const name = laneName(plan.lane, scene);
  const [first, ...others] = rowBlocks(plan, 1).map((block) => rows(block, true, undefined, scene));
  const opening = html`<div class="opening">
    <div class="plan-head"><h3 id=${id}>${name}</h3></div>
    <div class="plan-stick">${laneHead(plan, scene)}</div>
    ${first}
  </div>`;
  return html`<section class="plan-lane ${plan.height < KEPT ? 'kept' : ''}" aria-labelledby=${id}>
    ${inStretches([opening, ...others, html`<div class="plan-end">${tray(plan.lane.undated, scene)}</div>`], name)}
  </section>`;
}

function rows({ bars, points, top, height }: RowBlock, near: boolean, first: PlanBar | undefined, scene: Scene): TemplateResult {
  const draw = (): unknown => [
    points.map((point) => drawPoint(point, first, scene.words)),
    repeat(
      bars,
      ({ item }) => item.id,
      (one) => bar(one, one === first, scene),
    ),
  ];
  const items = [...points.map(({ milestone }) => milestone), ...bars.map(({ item }) => item)];
  return html`<ul class="plan-rows ${near ? '' : 'far'}" ${cssPlaces({ '--h': height, '--top': top })}>
    ${whenNear({ near, ...itemsLater(items, height, 'li'), draw })}
  </ul>`;
}

function drawPoint(
  { milestone, x, y, from, side, width }: PlanLane['points'][number],
  first: PlanBar | undefined,
  words: Words,
): TemplateResult {
  const { id, title, timeframe, status } = milestone;
  return html`<li
    class="plan-point ${side} ${status === 'done' ? 'done' : ''}"
    ${cssPlaces({ '--x': x, '--y': y, '--from': from, '--w': width })}
  >
    <button data-point=${id} tabindex=${first ? -1 : 0}>
      <span dir="auto">${title}</span><span class="sr">${words.comma}${words.timeframe(timeframe)}</span>
    </button>
  </li>`;
}
