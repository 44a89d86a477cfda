import type { Projection } from '../lenses/projection.js';

/**
 * The projection as JSON that the element, `arrange` and every export read back. `<` is written as an escape, so that the text may
 * stand inside a `script` element of a page.
 */
export function exportJson(projection: Projection): string {
  return `${JSON.stringify(projection, null, 2).replaceAll('<', '\\u003c')}\n`;
}
