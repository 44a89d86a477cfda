import { html, nothing, type TemplateResult } from 'lit';
import { rankRisks } from '../../../sdk/insights/rank-risks.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Scene } from '../layout-module.js';
import { addressees } from './addressees.js';
import { more } from './more.js';

type Risk = Projection['risks'][number];

const FEW = 4;

/** What may go wrong, or right, the heaviest first, with what is asked of whom. */
export function risks(scene: Scene): TemplateResult | typeof nothing {
  const { words, projection } = scene;
  if (projection.risks.length === 0) return nothing;
  const ordered = rankRisks(projection.risks, projection.lens.audience);
  return html`<section>
    <h3>${words.word('risks.title')}</h3>
    ${entries(ordered.slice(0, FEW), scene)} ${more(Math.max(0, ordered.length - FEW), () => entries(ordered.slice(FEW), scene), words)}
  </section>`;
}

function entries(list: readonly Risk[], scene: Scene): TemplateResult {
  return html`<ul class="entries">
    ${list.map((one) => entry(one, scene))}
  </ul>`;
}

function entry({ title, summary, kind = 'risk', likelihood, impact, status, owner, ask }: Risk, { words }: Scene): TemplateResult {
  const weight = [
    likelihood && words.word(`risk.likelihood.${likelihood}`),
    impact && words.word(`risk.impact.${impact}`),
    status && status !== 'open' && words.word(`risk.${status}`),
  ];
  return html`<li class="entry" part="risk">
    <p class="when small">${words.word(`risk.${kind}`)}</p>
    <div>
      <h4>${title}</h4>
      <p class="muted small">${[...weight, owner].filter(Boolean).join(' · ')}</p>
      ${ask ? askLine(ask, words) : summary ? html`<p>${summary}</p>` : nothing}
    </div>
  </li>`;
}

function askLine({ text, to, by }: NonNullable<Risk['ask']>, words: Scene['words']): TemplateResult {
  const who = [addressees(to, words), by && words.word('decisions.by', { date: words.day(by) })].filter(Boolean).join(', ');
  return html`<p>${who ? html`<b>${who}:</b> ` : nothing}${text}</p>`;
}
