import { html, nothing, type TemplateResult } from 'lit';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { Status } from '../../../sdk/model/closed-lists.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';
import { STATUS_TONES, statusMark } from '../../templates/marks.js';

/** From what is over to what has not begun, as a row of work fills up. */
const ORDER: (Status | 'unknown')[] = ['done', 'in-progress', 'blocked', 'paused', 'planned', 'proposed', 'cancelled', 'unknown'];

/** How many items stand where: as a strip, and in figures. */
export function rollUp(tally: Lane['tally'], words: Words): TemplateResult | typeof nothing {
  const counts = ORDER.map((status) => ({ status, n: tally[status] ?? 0 })).filter(({ n }) => n > 0);
  if (counts.length === 0) return nothing;
  return html`<div class="roll-up">
    <div class="strip" aria-hidden="true">
      ${counts.map(({ status, n }) => html`<i class="tone-${STATUS_TONES[status]} ${status}" ${cssVars({ '--_n': n })}></i>`)}
    </div>
    <ul>
      ${counts.map(({ status, n }) => html`<li>${statusMark(status === 'unknown' ? undefined : status, words)} <b>${words.number(n)}</b></li>`)}
    </ul>
  </div>`;
}
