import { html, type TemplateResult } from 'lit';
import type { Counts } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';

const PARTS = ['shown', 'undated', 'filtered', 'outOfRange', 'invalid', 'withheld'] as const;

/** Where every item of the source went: shown, undated, filtered, out of range, unusable, withheld. */
export function countsLine(counts: Counts, words: Words): TemplateResult {
  const parts = PARTS.filter((part) => counts[part]).map((part) => words.word(`counts.${part}`, { n: words.number(counts[part]!) }));
  const source = counts.source === null ? [] : [words.word('counts.source', { n: words.number(counts.source) })];
  return html`<p class="flow" part="counts">${[...source, ...parts].map((part) => html`<span>${part}</span>`)}</p>`;
}
