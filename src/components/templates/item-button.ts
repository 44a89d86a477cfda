import { html, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../sdk/lenses/projection.js';

/**
 * An item's title: it opens the details, and is marked while they are open.
 * @param marks what is new about items, in a word each
 */
export function itemButton(
  { id, title }: Pick<ProjectedItem, 'id' | 'title'>,
  selected: string | undefined,
  marks?: ReadonlyMap<string, string>,
): TemplateResult {
  const content = titleWithMark(id, title, marks);
  return html`<button class="item" part="item" data-item=${id} aria-current=${id === selected ? 'true' : 'false'}>${content}</button>`;
}

/** A title, and in a word what is new about the item. */
export function titleWithMark(id: string, title: string, marks?: ReadonlyMap<string, string>): TemplateResult | string {
  const mark = marks?.get(id);
  return mark ? html`<bdi>${title}</bdi> <span class="change">${mark}</span>` : title;
}
