import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';
import { expiryWords, isExpired } from './say-words.js';

/** The sentence that may be said, with its last day; struck out once that has passed. */
export function sayable(item: ProjectedItem, today: string, words: Words): TemplateResult | typeof nothing {
  if (!item.sayable) return nothing;
  const expiry = expiryWords(item, today, words);
  return html`${isExpired(item, today) ? html`<s>${item.sayable}</s>` : html`<bdi>${item.sayable}</bdi>`}
  ${expiry ? html`<div class="muted small">${expiry}</div>` : nothing}`;
}
