import { html, nothing, type TemplateResult } from 'lit';
import { keyResultScale, type KeyResultScale } from '../../../sdk/layout/key-result-scale.js';
import type { KeyResult } from '../../../sdk/model/entities.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';

export function keyResults(list: readonly Partial<KeyResult>[], words: Words): TemplateResult {
  return html`<ul class="key-results" aria-label=${words.word('keyResult.list')}>
    ${list.map((keyResult) => row(keyResult, words))}
  </ul>`;
}

/** Its title and line on one side, its figures and where they come from on the other. */
function row(keyResult: Partial<KeyResult>, words: Words): TemplateResult {
  const { title, measuredOn, source } = keyResult;
  const scale = keyResultScale(keyResult);
  const from = words.list([measuredOn && words.day(measuredOn), source]);
  const verdict = scale?.reached ? 'reached' : scale?.worse && 'worse';
  const tone = verdict ? (scale?.reached ? 'tone-good' : 'tone-bad') : '';
  return html`<li class="key-result" part="key-result">
    <span>${title}</span>
    <span class="figures">${figures(keyResult, words)}</span>
    ${scale ? line(scale, tone) : nothing}
    <span class="source muted small"
      >${verdict ? html`<b class=${tone}>${words.word(`keyResult.${verdict}`)}</b>${from && ' · '}` : nothing}${from}</span
    >
  </li>`;
}

/** A symbol goes with every number, a word after the last one only. */
function figures({ baseline, current, target, unit = '' }: Partial<KeyResult>, words: Words): unknown[] {
  const figure = (key: 'baseline' | 'current' | 'target', value: number, isLast: boolean): TemplateResult => {
    const text = words.number(value, isLast || unit.length < 3 ? unit : '');
    return html`<span class="sr">${words.word(`keyResult.${key}`)} </span><bdi class=${key}>${text}</bdi>`;
  };
  const drawn = [
    baseline !== undefined && figure('baseline', baseline, false),
    current === undefined
      ? html`<i class="muted">${words.word('keyResult.unmeasured')}</i>`
      : figure('current', current, target === undefined),
    target !== undefined && figure('target', target, true),
  ].filter(Boolean);
  return drawn.map((part, index) => (index > 0 ? html` <span class="arrow muted" aria-hidden="true">→</span> ${part}` : part));
}

/** The line: a small mark at the baseline, a stroke at the target, a dot for today's number, or an arrow where it lies beyond. */
function line({ baseline, current, target, way, beyond, worse }: KeyResultScale, tone: string): TemplateResult {
  return html`<span class="track line ${tone}" aria-hidden="true">
    ${way ? html`<i ${cssVars({ '--_at': way.at, '--_size': way.size })}></i>` : nothing}
    ${baseline === undefined ? nothing : html`<i class="tick base" ${cssVars({ '--_at': baseline })}></i>`}
    <i class="tick" ${cssVars({ '--_at': target })}></i>
    ${current === undefined ? nothing : html`<i class=${worse ? 'edge before' : beyond ? 'edge' : 'now'} ${cssVars({ '--_at': current })}></i>`}
  </span>`;
}
