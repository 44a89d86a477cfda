import { html, nothing, type TemplateResult } from 'lit';
import { rankRisks } from '../../../sdk/insights/rank-risks.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Scene } from '../layout-module.js';
import { addressees, entries, joined, type Entry } from './entries.js';

type Risk = Projection['risks'][number];

const FEW = 4;

/** What may go wrong, or right, the heaviest first, with what is asked of whom. */
export function risks({ words, projection }: Scene): TemplateResult | typeof nothing {
  const list = rankRisks(projection.risks, projection.lens.audience).map(
    ({ title, summary, kind = 'risk', likelihood, impact, status, owner, ask }): Entry => ({
      mark: words.word(`risk.${kind}`),
      title,
      text: ask ? asked(ask, words) : summary,
      small: joined(
        likelihood && words.word(`risk.likelihood.${likelihood}`),
        impact && words.word(`risk.impact.${impact}`),
        status && status !== 'open' && words.word(`risk.${status}`),
        owner,
      ),
    }),
  );
  return entries(words.word('risks.title'), list, FEW, words);
}

function asked({ text, to, by }: NonNullable<Risk['ask']>, words: Scene['words']): TemplateResult {
  const who = [addressees(to, words), by && words.word('decisions.by', { date: words.day(by) })].filter(Boolean).join(', ');
  return html`${who ? html`<b>${who}:</b> ` : nothing}${text}`;
}
