import type { ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import { nextBox } from '../../../sdk/layout/next-box.js';
import { RovingFocus, type Roving } from '../../controllers/roving-focus.js';

const known = new WeakMap<HTMLElement, RovingFocus>();

/**
 * The arrows go from bar to bar, those too that are not drawn yet.
 * @param box what holds the bars; the first time it begins to listen by itself
 * @param drawFar draws what waits of an item
 */
export function planKeys(box: HTMLElement, layout: ReleasePlanLayout, drawFar: (id: string) => void): void {
  const roving: Roving = { stops: '.plan-bar', next: (stop, key) => nextBar(layout, stop, key, box, drawFar) };
  const focus = known.get(box);
  if (focus) focus.roving = roving;
  else known.set(box, new RovingFocus(box, roving));
}

function nextBar(
  { lanes }: ReleasePlanLayout,
  stop: HTMLElement,
  key: string,
  box: HTMLElement,
  drawFar: (id: string) => void,
): HTMLElement | null | undefined {
  const boxes = lanes.flatMap(({ bars }, lane) => bars.map((bar) => ({ ...bar, lane })));
  const laneOf = stop.closest('section')!.getAttribute('aria-labelledby');
  const at = boxes.find(({ lane, item }) => `lane-${lane}` === laneOf && item.id === stop.dataset['item']);
  const to = at && nextBox(boxes, at, key);
  if (!to) return undefined;
  drawFar(to.item.id);
  return box.querySelector<HTMLElement>(`[aria-labelledby="lane-${to.lane}"] .plan-bar[data-item="${CSS.escape(to.item.id)}"]`);
}
