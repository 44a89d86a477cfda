import { html, nothing, type TemplateResult } from 'lit';
import type { Projection } from '../../sdk/lenses/projection.js';
import { lensFace } from '../i18n/lens-face.js';
import type { Words } from '../i18n/words.js';

/** What this is, how old it is, and when it will be looked at again. Without a title, those who listen are told for whom it is, as is a sheet of paper. */
export function viewHead({ title, asOf, nextReview, lens }: Projection, words: Words, isPrinted: boolean): TemplateResult {
  return html`<div class="head">
    <h2 class=${title ? 'title' : 'sr'}>${title ?? lensFace(lens, words).label}</h2>
    <p class="dates flow muted small">
      ${isPrinted ? html`<span>${lensFace(lens, words).label}</span>` : nothing}
      ${asOf ? html`<span>${words.word('date.asOf', { date: words.day(asOf) })}</span>` : nothing}
      ${nextReview ? html`<span>${words.word('date.nextReview', { date: words.day(nextReview) })}</span>` : nothing}
    </p>
  </div>`;
}
