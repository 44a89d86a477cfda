import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../sdk/model/issue.js';
import type { Words } from '../i18n/words.js';

const SHOWN = 100;

/**
 * A sign that stands on a picture made from data with problems. It opens their list where the audience may know of everything in
 * the source: an issue quotes values that another lens would hide.
 */
export function issuesSign(issues: readonly Issue[], words: Words, open: boolean): TemplateResult | typeof nothing {
  const lossy = issues.some(({ leftOut }) => leftOut !== 'nothing');
  if (issues.length === 0 || (!open && !lossy)) return nothing;
  if (!open) return html`<p part="issues">⚠ ${words.word('issues.some')} ${words.word('issues.kept')}</p>`;
  const total = issues.reduce((sum, { count = 1 }) => sum + count, 0);
  return html`<details class="issues" part="issues">
    <summary>⚠ ${words.plural('issues.sign', total)}. ${words.word('issues.kept')}</summary>
    <ul>
      ${issues.slice(0, SHOWN).map(issueLine)}
      ${issues.length > SHOWN ? html`<li>${words.word('more', { n: words.number(issues.length - SHOWN) })}</li>` : nothing}
    </ul>
  </details>`;
}

function issueLine({ path, message, hint, count = 1 }: Issue): TemplateResult {
  return html`<li><code>${path}</code> ${message}${count > 1 ? html` (${count}×)` : nothing}${hint ? html`<br />→ ${hint}` : nothing}</li>`;
}
