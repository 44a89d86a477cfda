import { html, type TemplateResult } from 'lit';
import type { ThemeSection } from '../../../sdk/layout/layout-themes.js';
import { COMMITMENTS } from '../../../sdk/model/closed-lists.js';
import type { Words } from '../../i18n/words.js';
import { COMMITMENT_GLYPHS } from '../../templates/glyphs.js';
import { jumpTo } from '../../templates/jump-to.js';
import { COMMITMENT_TONES, glyph } from '../../templates/marks.js';
import { laneTitle } from '../lane-title.js';
import type { Scene } from '../layout-module.js';
import { indexing } from './themes-messages.js';

/** The themes at a glance: a button for each, with how much of it is how firm. */
export function themeIndex(
  sections: readonly ThemeSection[],
  headingId: (index: number) => string,
  { lanes, words }: Scene,
): TemplateResult {
  return html`<nav class="index" aria-label=${indexing(words, 'index')}>
    <ul role="list">
      ${sections.map(
        ({ lane, tally }, index) =>
          html`<li>
            <button @click=${(event: Event) => jumpTo(headingId(index), event)}>
              <span>${laneTitle(lane, lanes, words)}</span>${tallyOf(tally, words)}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function tallyOf(tally: ThemeSection['tally'], words: Words): TemplateResult {
  const firm = COMMITMENTS.filter((commitment) => tally[commitment]);
  if (firm.length === 0) return html`<span class="tally small">${words.number(tally.unknown ?? 0)}</span>`;
  return html`<span class="tally small">
    ${firm.map(
      (commitment) =>
        html`<span class="tone-${COMMITMENT_TONES[commitment]}"
          >${glyph(COMMITMENT_GLYPHS[commitment])}${words.number(tally[commitment]!)}<span class="sr">
            ${words.word(`commitment.${commitment}`)},
          </span></span
        >`,
    )}
  </span>`;
}
