import { html, nothing, type TemplateResult } from 'lit';
import type { Unplaced } from '../../sdk/adapters/suggest-field-map.js';
import type { Issue } from '../../sdk/model/issue.js';
import { SETUP_MESSAGES as M } from './setup-messages.js';

/** More would only be scrolled past. */
const SHOWN = 100;

/** Problems, each with where it is, what it was and what to do. */
export function remarks(issues: readonly Issue[]): TemplateResult {
  return html`<ul class="remarks">
    ${issues.slice(0, SHOWN).map(remark)}
    ${issues.length > SHOWN ? html`<li>${M.moreRemarks.replace('{n}', String(issues.length - SHOWN))}</li>` : nothing}
  </ul>`;
}

function remark({ path, message, value, hint, count = 1 }: Issue): TemplateResult {
  return html`<li>
    <b>${path}</b> ${message}${value ? html`: “<bdi>${value}</bdi>”` : nothing}${count > 1 ? ` (${count}×)` : nothing}${hint ? html` – ${hint}` : nothing}
  </li>`; // prettier-ignore
}

/** What no field is read from, folded away. */
export function notUsed(unplaced: readonly Unplaced[]): TemplateResult | typeof nothing {
  if (unplaced.length === 0) return nothing;
  return html`<details>
    <summary>${M.unplaced} (${unplaced.length})</summary>
    <ul class="remarks">
      ${unplaced.slice(0, SHOWN).map(({ path, examples }) => html`<li><b>${path}</b> <bdi>${examples.map(String).join(' · ')}</bdi></li>`)}
    </ul>
  </details>`;
}
