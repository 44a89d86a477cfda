import { html, nothing, type TemplateResult } from 'lit';
import type { ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import type { Span } from '../../../sdk/layout/time-scale.js';
import { monthsIn } from '../../../sdk/model/period.js';
import { shiftSpan, sideOf, spanAround, spanFrom } from '../../../sdk/layout/time-span.js';
import type { Words } from '../../i18n/words.js';
import type { Scene } from '../layout-module.js';
import { outside } from './outside.js';
import { say } from './plan-messages.js';
import { periodOf, sayShown } from './say-shown.js';

const LENGTHS = [6, 9, 12, 24];
/** A step is a quarter. */
const STEP = 3;

/** The row that tells and changes which stretch of time is shown, and what lies outside of it; and what is done with all lanes. */
export function spanControls({ span, everything, earlier, later }: ReleasePlanLayout, scene: Scene, tools?: unknown): TemplateResult {
  const { words, projection } = scene;
  const show = (range: Span) => showSpan(range, scene);
  const now = spanAround(projection.today, Math.min(24, Math.max(6, monthsIn(span))), projection.fiscalYearStart);
  return html`<div class="plan-tools" role="group" aria-label=${say(words, 'period')}>
    <div class="plan-steps">
      <button class="button" aria-label=${say(words, 'back')} @click=${() => show(shiftSpan(span, -STEP))}>‹</button>
      <button class="button" @click=${() => show(now)}>${words.word('date.today')}</button>
      <button class="button" aria-label=${say(words, 'on')} @click=${() => show(shiftSpan(span, STEP))}>›</button>
    </div>
    ${lengthPicker(span, everything, scene, show)}
    <b>${periodOf(span, words)}</b>
    <span class="muted small">${outside(earlier, later, words)}</span>
    ${tools ? html`<span class="plan-steps plan-last">${tools}</span>` : nothing}
  </div>`;
}

function lengthPicker(span: Span, everything: Span, scene: Scene, show: (span: Span) => void): TemplateResult {
  const { words, projection } = scene;
  const isAll = span.start === everything.start && span.end === everything.end;
  const months = monthsIn(span);
  const choose = (value: string): void => show(value === 'all' ? everything : spanOf(Number(value), span, projection));
  const lengths = isAll || LENGTHS.includes(months) ? LENGTHS : [...LENGTHS, months].sort((a, b) => a - b);
  return html`<label>
    <span class="sr">${say(words, 'span')}</span>
    <select class="button" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${lengths.map((length) => html`<option value=${length} .selected=${!isAll && length === months}>${lengthWords(length, words)}</option>`)}
      <option value="all" .selected=${isAll}>${say(words, 'all')}</option>
    </select>
  </label>`;
}

/** Around today while it is in sight, else from where the reader is. */
function spanOf(months: number, span: Span, { today, fiscalYearStart }: Scene['projection']): Span {
  const inSight = sideOf({ text: '', start: today, end: today }, span) === 'inside';
  return inSight ? spanAround(today, months, fiscalYearStart) : spanFrom(span.start, months);
}

function showSpan(range: Span, scene: Scene): void {
  scene.changeView({ range });
  sayShown(range, scene);
}

const lengthWords = (months: number, words: Words): string =>
  months % 12 === 0 ? words.plural('plan.years', months / 12) : words.plural('plan.months', months);
