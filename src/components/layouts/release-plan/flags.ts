import { html, nothing, type TemplateResult } from 'lit';
import type { PlanFlag, ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import type { Flag } from '../../../sdk/layout/place-flags.js';
import type { Words } from '../../i18n/words.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';

/** The releases as flags on the axis, with today and the milestones that belong to no lane. */
export function flags({ flags }: ReleasePlanLayout, words: Words): TemplateResult | typeof nothing {
  if (flags.length === 0) return nothing;
  return html`<ul class="plan-flags" aria-label=${words.word('plan.axis')}>
    ${flags.map((flag) => drawFlag(flag, words))}
  </ul>`;
}

function drawFlag(flag: Flag<PlanFlag>, words: Words): TemplateResult {
  const { of, x, row, side, width } = flag;
  const [title, when, done] = factsOf(of, words);
  const place = row === undefined ? 'unnamed' : side;
  return html`<li
    class="plan-flag ${of.kind} ${place} ${done ? 'done' : ''}"
    ${cssPlaces({ '--x': x, '--w': width })}
    ${cssVars({ '--row': row ?? 0 })}
  >
    <span title=${title}>${title}</span><span class="sr">${when}</span>
  </li>`;
}

function factsOf(of: PlanFlag, words: Words): [title: string, when: string, done: boolean] {
  if (of.kind === 'today') return [words.word('date.today'), '', false];
  const { title, timeframe, status } = of.kind === 'release' ? of.release : of.milestone;
  return [title, words.comma + words.timeframe(timeframe), status === 'done'];
}
