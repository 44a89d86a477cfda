import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedFlag, PlanFlag, ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import type { Words } from '../../i18n/words.js';
import { moreNames, type Dated } from '../more-names.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';

/** The releases as flags on the axis, with today and the milestones that belong to no lane. */
export function flags({ flags, more }: ReleasePlanLayout, words: Words, isPaper: boolean): TemplateResult | typeof nothing {
  if (flags.length === 0) return nothing;
  return html`<ul class="plan-flags" aria-label=${words.word('plan.axis')}>
    ${flags.map((flag) => drawFlag(flag, words))} ${moreNames(more, ({ of }) => datedOf(of, words), words, isPaper)}
  </ul>`;
}

/** A name that is cut is a tab stop: it is told whole there. */
function drawFlag({ of, x, row, side, width, cut }: PlacedFlag, words: Words): TemplateResult {
  const { title, timeframe, status } = datedOf(of, words);
  const when = timeframe ? words.comma + words.timeframe(timeframe) : '';
  const place = row === undefined ? 'unnamed' : side;
  const name = html`<span dir="auto">${title}</span><span class="sr">${when}</span>`;
  return html`<li
    class="plan-flag ${of.kind} ${place} ${status === 'done' ? 'done' : ''}"
    ${cssPlaces({ '--x': x, '--w': width })}
    ${cssVars({ '--row': row ?? 0 })}
  >
    ${cut && row !== undefined ? html`<button>${name}</button>` : html`<span>${name}</span>`}
  </li>`;
}

/** What a flag is called, and when it is. */
export function datedOf(of: PlanFlag, words: Words): Dated & { status?: string | undefined } {
  const { kind } = of;
  if (kind === 'today') return { kind, title: words.word('date.today') };
  return { ...(kind === 'release' ? of.release : of.milestone), kind };
}
