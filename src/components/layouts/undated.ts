import { html, nothing, type TemplateResult } from 'lit';
import { undatedPoints } from '../../sdk/layout/timeline-flags.js';
import type { Words } from '../i18n/words.js';
import { whenOpen } from '../templates/when-open.js';
import type { Scene } from './layout-module.js';
import { flagNamed, namesLeft } from './more-names.js';

/** So many are named at once; more wait behind their count. */
const NAMED = 12;

/**
 * What has no date has no place on an axis and must not be forgotten.
 * @param kind says its looks
 * @param counted their count, in words
 */
export function undated(
  kind: string,
  title: string,
  count: number,
  counted: string,
  list: () => unknown,
  { colon }: Words,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  if (count <= NAMED) return html`<div class="${kind} small"><span class="muted">${title}</span>${list()}</div>`;
  return html`<details class="${kind} small">
    <summary>${title}${colon}${counted}</summary>
    ${whenOpen(list)}
  </details>`;
}

/** Releases and milestones without a date, below an axis. */
export function undatedNames(kind: string, { projection, words }: Scene): TemplateResult | typeof nothing {
  const list = undatedPoints(projection);
  const title = words.list([words.word('plan.axis'), words.word('plan.undated')], ' · ');
  return undated(kind, title, list.length, words.number(list.length), () => namesLeft(list, flagNamed, words), words);
}
