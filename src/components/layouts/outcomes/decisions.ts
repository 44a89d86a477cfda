import { html, nothing, type TemplateResult } from 'lit';
import type { BriefFacts } from '../../../sdk/insights/brief-facts.js';
import { decisionsMade } from '../../../sdk/insights/split-decisions.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import type { Scene } from '../layout-module.js';
import { addressees } from './addressees.js';
import { entries, entry } from './entries.js';

type Pivot = NonNullable<Projection['decisions'][number]['pivot']>;

/** So many made decisions are shown at once; the others wait behind a button. */
const FEW = 3;

/** What is to be decided, the soonest first: the day, the question, what is asked, of whom. */
export function decisionsNeeded(
  { words, projection }: Scene,
  { needed, overdue }: BriefFacts['decisions'],
): TemplateResult | typeof nothing {
  const list = needed.map(({ id, by }) => {
    const decision = projection.decisions.find((one) => one.id === id)!;
    const { title, summary, ask } = decision;
    const late = overdue.includes(id) ? html` <b class="tone-bad">${words.word('decisions.overdue')}</b>` : nothing;
    const mark = html`${by ? words.day(by) : words.word('date.undated')}${late}`;
    return entry(mark, title, ask?.text ?? summary, words.list([addressees(ask?.to, words), decision.by], ' · '));
  });
  return entries(words.word('decisions.needed'), list, list.length, words);
}

/** What was decided, the latest first, with the turn it took and what stays as it was. */
export function decided({ words, projection }: Scene): TemplateResult | typeof nothing {
  const list = decisionsMade(projection).map(({ title, why, on, by, status, pivot }) =>
    entry(
      on && words.day(on),
      title,
      why,
      words.list([by, status === 'superseded' && words.word('decisions.superseded')], ' · '),
      turn(pivot, words),
    ),
  );
  return entries(words.word('decisions.decided'), list, FEW, words, 'decided');
}

function turn(pivot: Pivot | undefined, words: Words): TemplateResult | typeof nothing {
  if (!pivot) return nothing;
  const told = (['from', 'to', 'keeps'] as const).filter((key) => pivot[key]);
  return html`<dl class="pivot small">
    ${told.map(
      (key) =>
        html`<dt class="muted">${words.word(`decisions.${key}`)}</dt>
          <dd>${pivot[key]}</dd>`,
    )}
  </dl>`;
}
