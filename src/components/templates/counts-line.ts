import { html, nothing, type TemplateResult } from 'lit';
import type { Counted } from '../../sdk/lenses/list-counted.js';
import type { Counts } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';
import { itemButton } from './item-button.js';
import { whenOpen } from './when-open.js';

const LISTED = ['shown', 'undated', 'filtered', 'outOfRange'] as const;
/** What is unusable stands with the issues; of what is withheld a projection holds nothing. */
const TOLD = ['invalid', 'withheld'] as const;

/**
 * Where every item of the source went: shown, undated, filtered, out of range, unusable, withheld. Each number of items that are here
 * opens their list. Nothing where nothing is counted.
 */
export function countsLine(counts: Counts, list: () => Counted, words: Words): TemplateResult | typeof nothing {
  if (counts.source === null && ![...LISTED, ...TOLD].some((part) => counts[part])) return nothing;
  const told = (part: keyof Counts) => words.word(`counts.${part}`, { n: words.number(counts[part]!) });
  return html`<div class="flow more" part="counts">
    ${counts.source === null ? '' : html`<span>${told('source')}</span>`}
    ${LISTED.filter((part) => counts[part]).map(
      (part) =>
        html`<details>
          <summary>${told(part)}</summary>
          ${whenOpen(
            () =>
              html`<ul class="flow">
                ${list()[part].map((item) => html`<li>${itemButton(item, undefined)}</li>`)}
              </ul>`,
          )}
        </details>`,
    )}
    ${TOLD.filter((part) => counts[part]).map((part) => html`<span>${told(part)}</span>`)}
  </div>`;
}
