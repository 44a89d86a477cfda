/** What play functions share: waiting, looking into the element, and a reader's keyboard. */
import { expect, waitFor } from 'storybook/test';
import type { RoadmapViewElement } from '../src/index.js';

const PATIENCE = { timeout: 10_000 };

/** The element, once it has drawn its data. */
export async function drawn(canvas: HTMLElement): Promise<RoadmapViewElement> {
  const view = viewIn(canvas);
  await waitFor(() => expect(find(view, '[data-state="ready"]')).not.toBeNull(), PATIENCE);
  return view;
}

/** The panel shown in place of a roadmap, once it says this. */
export async function panel(canvas: HTMLElement, says: string | RegExp, selector = '.state'): Promise<HTMLElement> {
  const view = viewIn(canvas);
  await waitFor(() => expect(find(view, selector)?.textContent).toMatch(says), PATIENCE);
  return find(view, selector)!;
}

export function viewIn(canvas: HTMLElement): RoadmapViewElement {
  return canvas.querySelector('roadmap-view')!;
}

export function find(view: RoadmapViewElement, selector: string): HTMLElement | null {
  return view.renderRoot.querySelector<HTMLElement>(selector);
}

export function findAll(view: RoadmapViewElement, selector: string): HTMLElement[] {
  return [...view.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The buttons that open an item's details, as far as they can be seen. */
export const itemButtons = (view: RoadmapViewElement): HTMLElement[] =>
  findAll(view, '.body button[data-item]').filter((button) => button.checkVisibility());

/** Every item of the projection is in the picture, or behind something to unfold, or counted as outside the period shown. */
export async function expectNothingMissing(view: RoadmapViewElement): Promise<void> {
  dispatchEvent(new Event('roadmap-all'));
  for (const details of findAll(view, '.body details')) (details as HTMLDetailsElement).open = true;
  await waitFor(() => expect(missingFrom(view)).toHaveLength(outside(view)));
}

function missingFrom(view: RoadmapViewElement): string[] {
  const shown = new Set(findAll(view, '.body [data-item]').map(({ dataset }) => dataset['item']));
  return view.projection!.items.filter(({ id }) => !shown.has(id)).map(({ title }) => title);
}

const outside = (view: RoadmapViewElement): number => Number(/(\d+) outside/.exec(find(view, '[part="counts"]')!.textContent)?.[1] ?? 0);

/** Whether an element has the focus within the view; a plain answer, since a failed comparison would print both with all they hold. */
export function hasFocus(view: RoadmapViewElement, element: Element | null): boolean {
  return element !== null && (view.renderRoot as ShadowRoot).activeElement === element;
}

/**
 * Presses a key as a reader does. No page can do that by itself (a made-up Escape closes nothing), so the test runner lends its own;
 * a story opened by hand has none, and its keyboard is the reader's.
 */
export const press = (globalThis as { pressKey?: (key: string) => Promise<void> }).pressKey;
