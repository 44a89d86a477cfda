import { html, nothing, type TemplateResult } from 'lit';
import { arrange, arrangeInSlices, type Lanes, type View } from '../../../sdk/lenses/arrange.js';
import type { ProjectedItem, Projection } from '../../../sdk/lenses/projection.js';
import { flagsOf } from '../../../sdk/layout/more-signs.js';
import { everythingIn, layoutReleasePlan, type ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import { planGroups } from '../../../sdk/layout/picture-groups.js';
import { firstSpan } from '../../../sdk/layout/time-span.js';
import type { Slices } from '../../../sdk/model/each-in-slices.js';
import { isDated } from '../../../sdk/model/timeframe.js';
import { remember } from '../../controllers/remember.js';
import type { Words } from '../../i18n/words.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { legend, wearsSigns, wornInSlices, type Worn } from '../../templates/legend.js';
import { drawFar } from '../../templates/when-near.js';
import { revealIn } from '../../templates/windowed.js';
import { laneTitle } from '../lane-title.js';
import { laneTools } from '../lane-tools.js';
import type { Frame, LayoutModule, PreparedScene, Scene, TableScene } from '../layout-module.js';
import { paperLines } from '../paper-lines.js';
import { tableLanes } from '../table-lanes.js';
import { whenChanged } from '../when-changed.js';
import { namesLeft } from '../more-names.js';
import { axis } from './axis.js';
import { datedOf } from './flags.js';
import { lane, paperLane } from './lane.js';
import { gridLines, linesOf, links } from './links.js';
import type { planKeys } from './plan-keys.js';
import { say } from './plan-messages.js';
import { releasePlanStyles } from './release-plan.styles.js';
import { spanControls } from './span-controls.js';
import { undatedNames } from '../undated.js';
import { wasWords } from '../was-words.js';

/** The plan of those who build it: a lane per team on a time axis, releases through all of them, what is blocked, what slipped. */
export const releasePlan: LayoutModule = {
  name: 'release-plan',
  legend: ({ lanes, words }) => legend(lanes, wears, words),
  styles: releasePlanStyles,
  initialView,
  prepare,
  draw,
  table: (scene) =>
    tableLanes(planGroups(layoutOf(scene), scene.projection, scene.view), scene, (part) => scene.words.word(`plan.${part}`)),
  tableTools: (scene) => (scene.frame.paper ? nothing : spanControls(layoutOf(scene), scene)),
  heads,
  along: ['--x', '--w', '--l', '--s', '--g', '--t', '--tw', '--n', '--o', '--ow', '--fs', '--fe', '--m', '--from'],
  reveal: (id, root) => revealIn(root, id),
};

/** What waits in the tray has the sign of its status alone. */
const wears = (item: ProjectedItem): Worn => {
  const { status, health } = wearsSigns(item);
  return isDated(item.timeframe) ? { status, health } : { status };
};

/** In CSS pixels, some windows: up to there what was drawn once stays, and what was not can be searched for. */
const LONG = 6000;

/** About a year where there is room for one. */
function initialView({ items, today, fiscalYearStart }: Projection, { width }: Frame): View {
  const months = width >= 1100 ? 12 : width >= 700 ? 9 : 6;
  const timeframes = items.map(({ timeframe }) => timeframe);
  return { range: firstSpan(timeframes, today, months, fiscalYearStart) };
}

/** The same lanes without a period, by those with one: what lies outside of it is counted. */
const inAnyPeriod = new WeakMap<Lanes, Lanes>();

function* prepare({ projection, lanes, view }: PreparedScene): Slices {
  const { range: _range, ...wider } = view;
  inAnyPeriod.set(lanes, yield* arrangeInSlices(projection, wider));
  yield* wornInSlices(lanes, wears);
}

/** One for each of the views a reader goes back and forth between; what is selected changes nothing here. */
const layoutFor = remember(
  (
    projection: Projection,
    lanes: Lanes,
    view: View,
    width: number,
    dense: boolean,
    spread: number,
    rowSpread: number,
    words: Words,
  ): ReleasePlanLayout => {
    const { range: span = everythingIn(projection), ...wider } = view;
    const options = {
      span,
      width,
      dense,
      spread,
      rowSpread,
      todayWord: words.word('date.today'),
      wasWords: (item: ProjectedItem) => wasWords(item, words, projection.fiscalYearStart),
    };
    return layoutReleasePlan(projection, lanes, inAnyPeriod.get(lanes) ?? arrange(projection, wider), options);
  },
  4,
);
/** Nobody can open what is cut off, and a sheet may be narrower than reckoned. */
const layoutOf = ({ projection, lanes, view, frame: { width, dense = false, spread = 0, paper }, words }: TableScene): ReleasePlanLayout =>
  layoutFor(projection, lanes, view, width, dense, spread, paper ? 2 : spread, words);

function draw(scene: Scene): TemplateResult {
  return html`<div>${whenChanged(scene, () => drawPlan(scene))}</div>`;
}

/** The axis alone, for the top of each sheet. */
function heads(scene: Scene): TemplateResult {
  const layout = layoutOf(scene);
  return html`<div class="plan" ${varsOf(layout)}>${axis(layout, scene.words, true)}</div>`;
}

const varsOf = ({ flagRows, ticks }: ReleasePlanLayout) => cssVars({ '--flags': flagRows, '--rows': ticks.length });

/** On paper dependencies are told in words: where a sheet ends, a line would lead nowhere. */
function paperPlan(layout: ReleasePlanLayout, scene: Scene): TemplateResult {
  return html`<div class="plan">
    ${namesLeft(flagsOf(layout.more), ({ of }) => datedOf(of, scene.words), scene.words)} ${emptyLanes(layout, scene)}
    <div class="plan-lanes" ${cssVars({ '--lines': paperLines(linesOf(layout), scene) })}>
      ${layout.lanes.map((one, index) => paperLane(one, index, scene))}
    </div>
    ${undatedNames('plan-tray', scene)}
  </div>`;
}

function drawPlan(scene: Scene): TemplateResult {
  const { words } = scene;
  const layout = layoutOf(scene);
  if (scene.frame.paper) return paperPlan(layout, scene);
  const first = layout.lanes.find(({ bars, lane: { collapsed } }) => !collapsed && bars[0])?.bars[0];
  const isLong = scene.frame.height !== undefined && layout.lanes.reduce((sum, { height }) => sum + height, 0) > LONG;
  const done = (event: Event): void => void lead(event, layout, scene);
  return html`<div
    class="plan ${layout.head > 0 ? 'wide' : 'narrow'}"
    part="plan"
    ${cssPlaces({ '--head': layout.head })}
    ${varsOf(layout)}
    .drawn=${{ layout, scene }}
    @touchstart=${noPageZoom}
    @focusin=${done}
    @keydown=${done}
    @pointerover=${done}
    @click=${done}
  >
    ${spanControls(layout, scene, allLanes(layout, scene))} ${axis(layout, words)}
    <div class="plan-lanes">
      ${gridLines(layout)} ${links(layout, scene, isLong)} ${layout.lanes.map((one, index) => lane(one, index, first, scene, isLong))}
    </div>
    ${undatedNames('plan-tray', scene)} ${emptyLanes(layout, scene)}
  </div>`;
}

/** What is done with all lanes. */
function allLanes({ lanes }: ReleasePlanLayout, scene: Scene): TemplateResult {
  const { projection, view, words } = scene;
  const state = {
    lanes: lanes.length,
    hasOpenLanes: lanes.some(({ lane: { collapsed } }) => !collapsed),
    links: projection.dependencies.length > 0 ? Boolean(view.links) : undefined,
  };
  const foldAll = (fold: boolean): void => scene.changeView({ collapsed: fold ? lanes.map(({ lane: { id } }) => id) : [] });
  return laneTools(state, { foldAll, showLinks: (links) => scene.changeView({ links }) }, words);
}

/** Two fingers zoom the plan, not the page around it, before what zooms it is there, too. */
const noPageZoom = { passive: false, handleEvent: (event: TouchEvent) => event.touches.length > 1 && event.preventDefault() };

let keys: { planKeys: typeof planKeys } | undefined;

/**
 * Bars and milestones are one tab stop once the keyboard or a pointer has come to the plan; each is one where the part that leads on cannot be
 * loaded. What an event is of is asked for at once: later on it is not told.
 */
async function lead(event: Event, layout: ReleasePlanLayout, scene: Scene): Promise<void> {
  const { type, target, currentTarget, pointerType } = event as PointerEvent;
  const box = currentTarget as HTMLElement;
  try {
    keys ??= await import('./plan-keys.js');
    keys.planKeys({ type, target: target as Element, pointerType }, box, { layout, scene }, (id) => (drawFar(id), revealIn(box, id)));
  } catch {
    for (const stop of box.querySelectorAll<HTMLElement>('.plan-bar, [data-point]')) stop.tabIndex = 0;
  }
}

/** Teams (or themes …) that have nothing here are named, too. */
function emptyLanes({ empty }: ReleasePlanLayout, { lanes, words }: Scene): TemplateResult | typeof nothing {
  if (empty.length === 0 || lanes.groupBy === 'status') return nothing;
  return html`<p class="muted small">
    ${say(words, 'empty')}${words.colon}${words.list(empty.map((lane) => laneTitle(lane, lanes, words)))}
  </p>`;
}
