import { html, nothing, type TemplateResult } from 'lit';
import { isNeeded, type Brief } from '../../../sdk/insights/brief.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Scene } from '../layout-module.js';
import { addressees } from './addressees.js';
import { more } from './more.js';

type Decision = Projection['decisions'][number];

/** So many made decisions are shown at once; the others wait behind a button. */
const FEW = 3;

/** What is to be decided, the soonest first: the day, the question, what is asked, of whom. */
export function decisionsNeeded(scene: Scene, { needed, overdue }: Brief['decisions']): TemplateResult | typeof nothing {
  if (needed.length === 0) return nothing;
  const byId = new Map(scene.projection.decisions.map((decision) => [decision.id, decision]));
  return html`<section>
    <h3>${scene.words.word('decisions.needed')}</h3>
    <ul class="entries">
      ${needed.map(({ id }) => neededEntry(byId.get(id)!, overdue.includes(id), scene))}
    </ul>
  </section>`;
}

function neededEntry({ title, summary, ask, by }: Decision, isOverdue: boolean, { words }: Scene): TemplateResult {
  return html`<li class="entry" part="decision">
    <p class="when small">
      ${ask?.by ? words.day(ask.by) : words.word('decisions.noDate')}
      ${isOverdue ? html`<b class="tone-bad">${words.word('decisions.overdue')}</b>` : nothing}
    </p>
    <div>
      <h4>${title}</h4>
      ${(ask ?? summary) ? html`<p>${ask?.text ?? summary}</p>` : nothing}
      <p class="muted small">${[addressees(ask?.to, words), by].filter(Boolean).join(' · ')}</p>
    </div>
  </li>`;
}

/** What was decided, the latest first, with the turn it took and what stays as it was. */
export function decided(scene: Scene): TemplateResult | typeof nothing {
  const { words, projection } = scene;
  const ordered = projection.decisions.filter((decision) => !isNeeded(decision)).sort(byLatest);
  if (ordered.length === 0) return nothing;
  return html`<section class="agenda decided">
    <h3>${words.word('decisions.decided')}</h3>
    ${entries(ordered.slice(0, FEW), scene)} ${more(Math.max(0, ordered.length - FEW), () => entries(ordered.slice(FEW), scene), words)}
  </section>`;
}

function byLatest({ on: a = '' }: Decision, { on: b = '' }: Decision): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

function entries(list: readonly Decision[], scene: Scene): TemplateResult {
  return html`<ul class="entries">
    ${list.map((one) => madeEntry(one, scene))}
  </ul>`;
}

function madeEntry({ title, why, on, by, status, pivot }: Decision, { words }: Scene): TemplateResult {
  const turn =
    pivot &&
    ([
      ['decisions.from', pivot.from],
      ['decisions.to', pivot.to],
      ['decisions.keeps', pivot.keeps],
    ] as const);
  const said = [by, status === 'superseded' && words.word('decisions.superseded')].filter(Boolean).join(' · ');
  return html`<li class="entry" part="decision">
    <p class="when small muted">${on ? words.day(on) : words.word('decisions.noDate')}</p>
    <div>
      <h4>${title}</h4>
      ${why ? html`<p>${why}</p>` : nothing}
      ${
        turn
          ? html`<dl class="pivot small">
              ${turn.map(([key, text]) =>
                text
                  ? html`<dt>${words.word(key)}</dt>
                      <dd>${text}</dd>`
                  : nothing,
              )}
            </dl>`
          : nothing
      }
      ${said ? html`<p class="muted small">${said}</p>` : nothing}
    </div>
  </li>`;
}
