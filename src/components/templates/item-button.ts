import { html, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../sdk/lenses/projection.js';

/** An item's title: it opens the details, and is marked while they are open. */
export function itemButton({ id, title }: ProjectedItem, selected: string | undefined): TemplateResult {
  return html`<button class="item" part="item" data-item=${id} aria-current=${id === selected ? 'true' : 'false'}>${title}</button>`;
}
