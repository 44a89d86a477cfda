import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { whenOpen } from '../../templates/when-open.js';

/** What did not fit, behind a native button; on paper its number stands there. */
export function more(count: number, draw: () => TemplateResult, words: Words): TemplateResult | typeof nothing {
  if (count <= 0) return nothing;
  const n = words.number(count);
  return html`<details>
    <summary>
      <span class="closed">${words.word('outcomes.more', { n })}</span>
      <span class="opened">${words.word('outcomes.fewer')}</span>
      <span class="printed">${words.word('issues.more', { n })}</span>
    </summary>
    ${whenOpen(draw)}
  </details>`;
}
