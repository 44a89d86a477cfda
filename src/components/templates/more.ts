import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import { whenOpen } from './when-open.js';

/** The rest of a list, behind a native button and drawn when it is opened. What the button says is true open, closed and on paper. */
export function more<T>(rest: readonly T[], draw: (rest: readonly T[]) => TemplateResult, words: Words): TemplateResult | typeof nothing {
  if (rest.length === 0) return nothing;
  return html`<details class="more">
    <summary>${words.word('more', { n: words.number(rest.length) })}</summary>
    ${whenOpen(() => draw(rest))}
  </details>`;
}
