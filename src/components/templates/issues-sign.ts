import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../sdk/model/issue.js';
import type { Words } from '../i18n/words.js';

const SHOWN = 100;

/**
 * A sign that stands on a picture made from data with problems. It opens their list where the audience may know of everything in
 * the source: an issue quotes values that another lens would hide. What is wrong with something else than the data is said in other words.
 */
export function issuesSign(issues: readonly Issue[], words: Words, open: boolean, said?: string): TemplateResult | typeof nothing {
  const lossy = issues.some(({ leftOut }) => leftOut !== 'nothing');
  if (issues.length === 0 || (!open && !lossy)) return nothing;
  if (!open) return html`<p part="issues">⚠ ${words.word('issues.some')} ${words.word('issues.kept')}</p>`;
  const total = issues.reduce((sum, { count = 1 }) => sum + count, 0);
  return html`<details class="issues" part="issues">
    <summary>⚠ ${`${said ?? words.plural('issues.sign', total)} ${words.word('issues.kept')}`}</summary>
    <ul>
      ${issues.slice(0, SHOWN).map((issue) => issueLine(issue, words))}
      ${issues.length > SHOWN ? html`<li>${words.word('more', { n: words.number(issues.length - SHOWN) })}</li>` : nothing}
    </ul>
  </details>`;
}

/** What is wrong in the reader's language, and below it our English for whoever mends the data: it quotes values and says what to write. */
function issueLine({ code, leftOut, path, message, hint, count = 1 }: Issue, words: Words): TemplateResult {
  const told = words.known(`issue.${code}`);
  const times = count > 1 ? ` (${words.number(count)}×)` : nothing;
  const english = html`<span lang="en" dir="ltr">${message}${told ? nothing : times}${hint ? html`<br />→ ${hint}` : nothing}</span>`;
  return html`<li>
    <code>${path}</code> ${told ? html`${told} ${words.known(`issue.left.${leftOut}`)}${times}<br />` : nothing}${english}
  </li>`;
}
