import { html, type TemplateResult } from 'lit';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';
import { STATUS_TONES, statusMark } from '../../templates/marks.js';

/** From what is over to what has not begun, as a row of work fills up. */
const ORDER = ['done', 'in-progress', 'blocked', 'paused', 'planned', 'proposed', 'cancelled', 'unknown'] as const;

/** How many items stand where: as a strip, and in figures. */
export function rollUp(tally: Lane['tally'], words: Words): TemplateResult {
  const counted = ORDER.filter((status) => tally[status]);
  return html`<div class="strip" aria-hidden="true">
      ${counted.map((status) => html`<i class="tone-${STATUS_TONES[status]}" ${cssVars({ '--_n': tally[status]! })}></i>`)}
    </div>
    <ul class="roll-up flow">
      ${counted.map((status) => html`<li>${statusMark(status, words)} <b class="small">${words.number(tally[status]!)}</b></li>`)}
    </ul>`;
}
