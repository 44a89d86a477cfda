import { html, nothing, type TemplateResult } from 'lit';
import type { RankedFinding, Severity } from '../../sdk/insights/check-roadmap.js';
import type { FindingWords } from './finding-words.js';
import { say } from './findings-messages.js';

/** Shows the item that a finding is about; undefined where no view is named. */
export type Show = ((item: { id: string; title: string }, finding: RankedFinding) => void) | undefined;

/** The findings of one severity, by check: what is the matter, and side by side who says what. */
export function findingsOf(severity: Severity, findings: readonly RankedFinding[], words: FindingWords, show: Show): TemplateResult {
  const checks = [...new Set(findings.map(({ check }) => check))];
  return html`<section part="severity" aria-labelledby=${severity}>
    <header>
      <h3 id=${severity}>${sign(severity)}${say(severity)}</h3>
      <p class="muted">${say(`${severity}.hint`)}</p>
    </header>
    ${checks.map((check) => {
      const found = findings.filter((finding) => finding.check === check);
      return html`<div class="check">
        <h4>${say(check)} <span class="muted">${found.length}</span></h4>
        <ul>
          ${found.map((finding) => entry(finding, words, show))}
        </ul>
      </div>`;
    })}
  </section>`;
}

/** A shape for each severity, so that colour is not all that tells them apart. */
const SIGNS: Record<Severity, string> = {
  contradiction: 'M7 .8L13.2 7L7 13.2L.8 7z',
  conflict: 'M7 1.5L13 12.5H1z',
  gap: 'M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10M7 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
};

const sign = (severity: Severity): TemplateResult =>
  html`<svg class="glyph ${severity}" viewBox="0 0 14 14" aria-hidden="true"><path class="solid" d=${SIGNS[severity]} /></svg>`;

function entry(finding: RankedFinding, words: FindingWords, show: Show): TemplateResult {
  const { message, certainty, values = [], field, ids } = finding;
  const [item] = words.items(ids);
  return html`<li part="finding">
    <p>${message}${certainty === 'possible' ? html` <span class="possible">${say('possible')}</span>` : nothing}</p>
    <dl>
      ${values.map(
        ({ from, value }) =>
          html`<div>
            <dt>${words.from(from)}</dt>
            <dd>${words.value(value, field)}</dd>
          </div>`,
      )}
    </dl>
    ${
      item && show
        ? html`<button class="button" aria-label=${say('show.named', item)} @click=${() => show(item, finding)}>${say('show')}</button>`
        : nothing
    }
  </li>`;
}
