import { pageOf } from '../templates/page-of.js';
import { drawFar } from '../templates/when-near.js';
import { revealIn } from '../templates/windowed.js';

/**
 * Where the reader is on a page: an item near the top of the window, and how far from it. Taken before everything is drawn anew,
 * so that the same item can be put back to the same place.
 */
export interface ReaderPlace {
  item: string;
  top: number;
}

export function takePlace(root: ParentNode, preferred?: string): ReaderPlace | undefined {
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  const visible = items.filter(isInWindow);
  const element = visible.find(({ dataset }) => dataset['item'] === preferred) ?? visible[0];
  return element && { item: element.dataset['item']!, top: element.getBoundingClientRect().top };
}

/** Scrolls so that the item is where it was, if it is still drawn; else leaves the page as it is. */
export function restorePlace(root: ParentNode, place: ReaderPlace | undefined): void {
  if (!place) return;
  drawFar(place.item);
  revealIn(root, place.item);
  const element = [...root.querySelectorAll<HTMLElement>('[data-item]')].find(({ dataset }) => dataset['item'] === place.item);
  if (element) pageOf(element).scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' });
}

export function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < pageOf(element).innerHeight;
}
