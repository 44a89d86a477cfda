import { html, nothing, type TemplateResult } from 'lit';
import type { Unplaced } from '../../sdk/adapters/suggest-field-map.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Words } from '../i18n/words.js';
import { say } from './setup-messages.js';

/** More would only be scrolled past. */
const SHOWN = 100;

/** Problems, each with where it is, what it was and what to do. */
export function remarks(issues: readonly Issue[], words: Words): TemplateResult {
  return html`<ul class="remarks">
    ${issues.slice(0, SHOWN).map((issue) => remark(issue, words))}
    ${issues.length > SHOWN ? html`<li>${say(words, 'moreRemarks', { n: words.number(issues.length - SHOWN) })}</li>` : nothing}
  </ul>`;
}

/** What is wrong in the reader's language, and beside it our English, which says what to write. */
function remark({ code, leftOut, path, message, value, hint, count = 1 }: Issue, words: Words): TemplateResult {
  const told = words.known(`issue.${code}`);
  return html`<li>
    <b>${path}</b> ${told ? html`${told} ${words.known(`issue.left.${leftOut}`)}` : nothing} <span lang="en" dir="ltr">${message}${value ? html`: “<bdi>${value}</bdi>”` : nothing}</span>${count > 1 ? ` (${words.number(count)}×)` : nothing}${hint ? html` – <span lang="en" dir="ltr">${hint}</span>` : nothing}
  </li>`; // prettier-ignore
}

/** What no field is read from, folded away. */
export function notUsed(unplaced: readonly Unplaced[], words: Words): TemplateResult | typeof nothing {
  if (unplaced.length === 0) return nothing;
  return html`<details>
    <summary>${say(words, 'unplaced')} (${words.number(unplaced.length)})</summary>
    <ul class="remarks">
      ${unplaced.slice(0, SHOWN).map(({ path, examples }) => html`<li><b>${path}</b> <bdi>${examples.map(String).join(' · ')}</bdi></li>`)}
    </ul>
  </details>`;
}
