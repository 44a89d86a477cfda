import type { PlanLane, ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import { nextBox, type Box } from '../../../sdk/layout/next-box.js';
import { RovingFocus, type Roving } from '../../controllers/roving-focus.js';
import { laneOf } from './lane-of.js';
import { PlanNames, type Deed, type DrawnPlan } from './plan-names.js';
import { PlanTime } from './plan-time.js';

export { linksInSight } from './links-in-sight.js';

const known = new WeakMap<HTMLElement, { focus: RovingFocus; names: PlanNames }>();

/**
 * What keys and pointers do in a plan: the arrows go from bar to bar and to milestones, those too that are not drawn yet; names are told, and time is moved and zoomed.
 * @param box what holds all of it; the first time it begins to listen for keys by itself
 * @param drawFar draws what waits of an item or a milestone
 */
export function planKeys(deed: Deed, box: HTMLElement, drawn: DrawnPlan, drawFar: (id: string) => void): void {
  const roving: Roving = {
    stops: ':is(.plan-bar, [data-point])',
    next: (stop, key) => nextStop(drawn.layout, stop, key, box, drawFar),
  };
  const { focus, names } = known.get(box) ?? { focus: new RovingFocus(box, roving), names: new PlanNames(box, drawn) };
  if (!known.has(box)) new PlanTime(Object.assign(box, { drawn }));
  known.set(box, { focus, names });
  Object.assign(focus, { roving });
  Object.assign(names, { drawn });
  names.handle(deed);
}

interface PlanStop extends Box {
  id: string;
  selector: string;
}

/** No milestone has the selector of an item. */
const stopsOf = ({ bars, points, lane: { collapsed } }: PlanLane, lane: number): PlanStop[] =>
  collapsed
    ? []
    : [
        ...bars.map(({ item: { id }, x, y, width }) => ({ ...{ lane, x, y, width, id }, selector: `[data-item="${CSS.escape(id)}"]` })),
        ...points.map(({ milestone: { id }, x, y }) => ({ ...{ lane, x, y, width: 0, id }, selector: `[data-point="${CSS.escape(id)}"]` })),
      ];

function nextStop(
  { lanes }: ReleasePlanLayout,
  stop: HTMLElement,
  key: string,
  box: HTMLElement,
  drawFar: (id: string) => void,
): HTMLElement | null | undefined {
  const stops = lanes.flatMap(stopsOf);
  const at = stops.find(({ lane, selector }) => lane === laneOf(stop) && stop.matches(selector));
  const to = at && nextBox(stops, at, key);
  if (!to) return undefined;
  drawFar(to.id);
  return box.querySelector<HTMLElement>(`[aria-labelledby="lane-${to.lane}"] .plan-rows ${to.selector}`);
}
