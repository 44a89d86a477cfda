import { html, nothing, type TemplateResult } from 'lit';
import { COMMITMENTS } from '../../../sdk/model/closed-lists.js';
import type { Scene } from '../layout-module.js';
import { commitmentMark } from '../../templates/marks.js';
import { guide } from './themes-messages.js';

/** What each level of commitment lets the reader say; for audiences that are given sentences to say. */
export function commitmentGuide({ projection: { items }, words }: Scene): TemplateResult | typeof nothing {
  const used = COMMITMENTS.filter((commitment) => items.some((item) => item.commitment === commitment));
  if (used.length === 0 || !items.some(({ sayable }) => sayable)) return nothing;
  return html`<ul class="guide small" role="list" aria-label=${guide(words, 'title')}>
    ${used.map(
      (commitment) =>
        html`<li><span class="firm-${commitment}">${commitmentMark(commitment, words)}</span> ${guide(words, commitment)}</li>`,
    )}
  </ul>`;
}
