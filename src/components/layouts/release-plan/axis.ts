import { html, nothing, type TemplateResult } from 'lit';
import type { ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import type { TickRow } from '../../../sdk/layout/time-ticks.js';
import type { Words } from '../../i18n/words.js';
import { cssPlaces } from '../../templates/css-vars.js';
import { flags } from './flags.js';

/** The months and quarters, with the releases below them; it stays in sight while the lanes scroll. */
export function axis(layout: ReleasePlanLayout, words: Words, isPaper = false): TemplateResult {
  return html`<div class="plan-axis">
    <div class="plan-ticks" aria-hidden="true">${layout.ticks.map((row) => tickRow(row, words))}</div>
    ${flags(layout, words, isPaper)}
  </div>`;
}

function tickRow({ precision, brief, ticks }: TickRow, words: Words): TemplateResult {
  return html`<div class="plan-tick-row ${precision}">
    ${ticks.map((tick) =>
      tick.named ? html`<span ${cssPlaces({ '--x': tick.x, '--w': tick.width })}>${words.period(tick, brief)}</span>` : nothing,
    )}
  </div>`;
}
