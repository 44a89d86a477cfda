import { html, nothing, type TemplateResult } from 'lit';
import { isNeeded, type Brief } from '../../../sdk/insights/brief.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Scene } from '../layout-module.js';
import { addressees, entries, joined, type Entry } from './entries.js';

type Decision = Projection['decisions'][number];

/** So many made decisions are shown at once; the others wait behind a button. */
const FEW = 3;

/** What is to be decided, the soonest first: the day, the question, what is asked, of whom. */
export function decisionsNeeded({ words, projection }: Scene, { needed, overdue }: Brief['decisions']): TemplateResult | typeof nothing {
  const byId = new Map(projection.decisions.map((decision) => [decision.id, decision]));
  const list = needed.map(({ id }): Entry => {
    const { title, summary, ask, by } = byId.get(id)!;
    const late = overdue.includes(id) ? html` <b class="tone-bad">${words.word('decisions.overdue')}</b>` : nothing;
    const mark = html`${ask?.by ? words.day(ask.by) : words.word('decisions.noDate')}${late}`;
    return { mark, title, text: ask?.text ?? summary, small: joined(addressees(ask?.to, words), by) };
  });
  return entries(words.word('decisions.needed'), list, list.length, words);
}

/** What was decided, the latest first, with the turn it took and what stays as it was. */
export function decided(scene: Scene): TemplateResult | typeof nothing {
  const { words, projection } = scene;
  const ordered = projection.decisions.filter((decision) => !isNeeded(decision)).sort(byLatest);
  const list = ordered.map(({ title, why, on, by, status, pivot }): Entry => {
    const small = joined(by, status === 'superseded' && words.word('decisions.superseded'));
    const mark = on ? words.day(on) : words.word('decisions.noDate');
    return { mark, title, text: why, small, details: pivot ? turn(pivot, scene) : nothing };
  });
  return entries(words.word('decisions.decided'), list, FEW, words);
}

function byLatest({ on: a = '' }: Decision, { on: b = '' }: Decision): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

function turn({ from, to, keeps }: NonNullable<Decision['pivot']>, { words }: Scene): TemplateResult {
  return html`<dl class="pivot small">
    ${(['from', 'to', 'keeps'] as const).map((key) => {
      const text = { from, to, keeps }[key];
      return text
        ? html`<dt>${words.word(`decisions.${key}`)}</dt>
            <dd>${text}</dd>`
        : nothing;
    })}
  </dl>`;
}
