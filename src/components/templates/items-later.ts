import { html, type TemplateResult } from 'lit';
import { cssPlaces } from './css-vars.js';
import type { Far } from './when-near.js';

/**
 * What stands in for items until they are drawn: their titles, so that a search of the page finds them.
 * @param height about how high they will be, in CSS pixels
 */
export function itemsLater(items: readonly { id: string; title: string }[], height: number, tag?: 'li'): Pick<Far, 'ids' | 'instead'> {
  const vars = { '--_h': height };
  const titles = (): string => items.map(({ title }) => title).join(' · ');
  return {
    ids: items.map(({ id }) => id),
    instead: (): TemplateResult =>
      tag ? html`<li class="unseen" ${cssPlaces(vars)}>${titles()}</li>` : html`<p class="unseen" ${cssPlaces(vars)}>${titles()}</p>`,
  };
}
