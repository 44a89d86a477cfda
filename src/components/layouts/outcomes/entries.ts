import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { more } from '../../templates/more.js';
import { paragraph } from '../../templates/paragraph.js';

/** One decision or risk: what stands beside it, its title, what is said below, and a small line at the end. Only the title must be. */
export function entry(mark: unknown, title: string, text: unknown, small: string, details: unknown = nothing): TemplateResult {
  return html`<li class="entry" part="entry">
    <p class="small">${mark}</p>
    <div>
      <h4>${title}</h4>
      ${paragraph(text)} ${details} ${paragraph(small, 'muted small')}
    </div>
  </li>`;
}

/** A titled list of entries, the others behind a button where there are more than `few`. Nothing at all for none. */
export function entries(
  heading: string,
  list: readonly TemplateResult[],
  few: number,
  words: Words,
  classes = '',
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section class=${classes}>
    <h3>${heading}</h3>
    ${listOf(list.slice(0, few))} ${more(list.slice(few), listOf, words)}
  </section>`;
}

const listOf = (list: readonly TemplateResult[]): TemplateResult =>
  html`<ul class="entries">
    ${list}
  </ul>`;
