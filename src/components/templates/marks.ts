import { html, nothing, type TemplateResult } from 'lit';
import type { Commitment, HealthValue, Status } from '../../sdk/model/closed-lists.js';
import { COMMITMENT_TONES, HEALTH_TONES, STATUS_TONES } from '../../sdk/layout/tones.js';
import type { Words } from '../i18n/words.js';
import { COMMITMENT_GLYPHS, HEALTH_GLYPHS, STATUS_GLYPHS, type Glyph } from './glyphs.js';

export { COMMITMENT_TONES, HEALTH_TONES, STATUS_TONES };

/** A shape alone, for places where the words stand beside it or in a label. */
export function glyph([solid, line, look]: Glyph): TemplateResult {
  return html`<svg class="glyph ${look ?? ''}" viewBox="0 0 14 14" aria-hidden="true">
    <path class="solid" d=${solid} />
    <path d=${line} />
  </svg>`;
}

export function statusMark(status: Status | 'unknown' = 'unknown', words: Words): TemplateResult {
  return mark(STATUS_GLYPHS[status], STATUS_TONES[status], words.word(`status.${status}`), 'status');
}

export function healthMark(health: HealthValue | undefined, words: Words): TemplateResult | typeof nothing {
  return health ? mark(HEALTH_GLYPHS[health], HEALTH_TONES[health], words.word(`health.${health}`), 'health') : nothing;
}

export function commitmentMark(commitment: Commitment | undefined, words: Words): TemplateResult | typeof nothing {
  return commitment
    ? mark(COMMITMENT_GLYPHS[commitment], COMMITMENT_TONES[commitment], words.word(`commitment.${commitment}`), 'commitment')
    : nothing;
}

function mark(shape: Glyph, tone: string, label: string, part: string): TemplateResult {
  return html`<span class="mark tone-${tone}" part="${part}">${glyph(shape)}<span>${label}</span></span>`;
}
