import { html, nothing, type TemplateResult } from 'lit';
import type { QuarterAxis } from '../../../sdk/layout/quarter-axis.js';
import { rangeWords } from '../../../sdk/model/timeframe-words.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';

/** The quarters of an axis, their months, and today. Hidden from screen readers: each item says its dates itself. */
export function axisLabels({ quarters, today }: QuarterAxis, words: Words): TemplateResult {
  return html`<div class="axis small" aria-hidden="true" ${cssVars({ '--_n': quarters.length })}>
    ${quarters.map((quarter) => {
      const months = rangeWords(quarter.start, quarter.end, words.locale, 'month');
      const name = words.period(quarter);
      return html`<div class="quarter" ${cssVars({ '--_at': quarter.at })}>
        ${name}${name === months ? nothing : html`<div class="muted">${months}</div>`}
      </div>`;
    })}
    <div class="today tone-accent" ${cssVars({ '--_at': today })}>${words.word('date.today')}</div>
  </div>`;
}
