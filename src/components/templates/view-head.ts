import { html, nothing, type TemplateResult } from 'lit';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';

/** What this is, how old it is, and when it will be looked at again. */
export function viewHead({ title, asOf, nextReview }: Projection, words: Words): TemplateResult {
  return html`<div class="head">
    ${title ? html`<h2 class="title">${title}</h2>` : nothing}
    <p class="dates flow muted small">
      ${asOf ? html`<span>${words.word('date.asOf', { date: words.day(asOf) })}</span>` : nothing}
      ${nextReview ? html`<span>${words.word('date.nextReview', { date: words.day(nextReview) })}</span>` : nothing}
    </p>
  </div>`;
}
