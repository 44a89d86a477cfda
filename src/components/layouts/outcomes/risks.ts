import { html, type nothing, type TemplateResult } from 'lit';
import { rankRisks } from '../../../sdk/insights/rank-risks.js';
import type { Scene } from '../layout-module.js';
import { addressees } from './addressees.js';
import { entries, entry } from './entries.js';

/** So many are shown at once; the others wait behind a button. */
export const RISKS = 4;

/** What may go wrong, or right, the heaviest first, with what is asked of whom. */
export function risks({ words, projection }: Scene): TemplateResult | typeof nothing {
  const list = rankRisks(projection.risks, projection.lens.audience).map(
    ({ title, summary, kind = 'risk', likelihood, impact, status, owner, ask: { text = summary, to, by } = {} }) => {
      const asked = words.list([addressees(to, words), by && words.word('date.by', { date: words.day(by) })]);
      const said = [
        likelihood && words.word(`risk.likelihood.${likelihood}`),
        impact && words.word(`risk.impact.${impact}`),
        status && status !== 'open' && words.word(`risk.${status}`),
        owner,
      ];
      return entry(
        words.word(`risk.${kind}`),
        title,
        asked ? html`<b>${asked}${words.colon}</b><bdi>${text}</bdi>` : text,
        words.list(said, ' · '),
      );
    },
  );
  return entries(words.word('risks.title'), list, RISKS, words);
}
