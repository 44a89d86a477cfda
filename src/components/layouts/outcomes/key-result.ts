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
  const from = [measuredOn && words.day(measuredOn), source].filter(Boolean).join(', ');
  const said = verdict(scale, words);
  return html`<li class="key-result" part="key-result">
    <span class="kr-title">${title}</span>
    <span class="figures">${figures(keyResult, words)}</span>
    ${scale ? line(scale) : nothing}
    <span class="small muted source">${said}${said !== nothing && from ? ' · ' : ''}${from}</span>
  </li>`;
}

function figures({ baseline, current, target, unit = '' }: Partial<KeyResult>, words: Words): TemplateResult {
  // a symbol goes with every number, a word after the last one only
  const isSymbol = unit.length <= 2;
  const told = (value: number, isLast: boolean): string => `${words.number(value)}${unit && (isSymbol || isLast) ? ` ${unit}` : ''}`;
  const parts = { baseline, current, target };
  const drawn = (['baseline', 'current', 'target'] as const).flatMap((key) => {
    const value = parts[key];
    if (value !== undefined) return [figure(key, told(value, key === 'target' || (key === 'current' && target === undefined)), words)];
    return key === 'current' ? [html`<i class="muted">${words.word('keyResult.unmeasured')}</i>`] : [];
  });
  return html`${drawn.map((part, index) => (index > 0 ? html`<span class="arrow" aria-hidden="true">→</span>${part}` : part))}`;
}

function figure(key: 'baseline' | 'current' | 'target', text: string, words: Words): TemplateResult {
  return html`<span class="sr">${words.word(`keyResult.${key}`)} </span><span class=${key}>${text}</span>`;
}

function verdict(scale: KeyResultScale | undefined, words: Words): TemplateResult | typeof nothing {
  if (scale?.reached) return html`<b class="tone-good">${words.word('keyResult.reached')}</b>`;
  return scale?.worse ? html`<b class="tone-bad">${words.word('keyResult.worse')}</b>` : nothing;
}

/** The line: a small mark at the baseline, a stroke at the target, a dot for today's number, or an arrow where it lies beyond. */
function line({ baseline, current, target, way, beyond, reached, worse }: KeyResultScale): TemplateResult {
  const tone = worse ? 'tone-bad' : reached ? 'tone-good' : '';
  return html`<span class="line ${tone}" aria-hidden="true">
    ${way ? html`<i class="way" ${cssVars({ '--_at': way.at, '--_size': way.size })}></i>` : nothing}
    ${baseline === undefined ? nothing : html`<i class="base" ${cssVars({ '--_at': baseline })}></i>`}
    <i class="aimed" ${cssVars({ '--_at': target })}></i>
    ${current === undefined ? nothing : html`<i class="now ${beyond ? `beyond ${beyond}` : ''}" ${cssVars({ '--_at': current })}></i>`}
  </span>`;
}
