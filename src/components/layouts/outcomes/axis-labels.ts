import { html, nothing, type TemplateResult } from 'lit';
import type { QuarterAxis } from '../../../sdk/layout/quarter-axis.js';
import type { Period } from '../../../sdk/model/period.js';
import { rangeWords } from '../../../sdk/model/timeframe-words.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';

/** The quarters of an axis, their months, and today. Hidden from screen readers: each item says its dates itself. */
export function axisLabels({ quarters, today }: QuarterAxis, words: Words): TemplateResult {
  return html`<div class="axis" aria-hidden="true" ${cssVars({ '--_n': quarters.length })}>
    ${quarters.map((quarter) => html`<span class="quarter" ${cssVars({ '--_at': quarter.at })}>${quarterLabel(quarter, words)}</span>`)}
    <span class="today" ${cssVars({ '--_at': today })}><span>${words.word('date.today')}</span></span>
  </div>`;
}

function quarterLabel(quarter: Period, words: Words): TemplateResult {
  const months = rangeWords(quarter.start, quarter.end, words.locale, 'month');
  const name = words.period(quarter);
  return html`<b>${name}</b> ${name === months ? nothing : html`<span class="months">${months}</span>`}`;
}
