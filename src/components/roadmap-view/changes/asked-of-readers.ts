import { html, nothing, type TemplateResult } from 'lit';
import { isNeeded } from '../../../sdk/insights/brief-facts.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import { paragraph } from '../../templates/paragraph.js';
import { whenOpen } from '../../templates/when-open.js';
import { sayPlural } from './changes-messages.js';

interface Asked {
  id: string;
  title: string;
  text: string | undefined;
  by: string | undefined;
  who: string | undefined;
}

/** What is to be decided, and what open risks ask of this audience; what has a day comes first, the soonest before the others. */
function askedOf({ decisions, risks, lens }: Projection): { decisions: Asked[]; asks: Asked[] } {
  const needed = decisions.filter(isNeeded).map(({ id, title, ask, summary, by }) => entryOf(id, title, ask?.text ?? summary, ask?.by, by));
  const asks = risks
    .filter(({ ask, status = 'open' }) => ask && status === 'open' && (ask.to ?? [lens.audience]).includes(lens.audience))
    .map(({ id, title, ask, owner }) => entryOf(id, title, ask!.text, ask!.by, owner));
  return { decisions: needed.sort(soonest), asks: asks.sort(soonest) };
}

const entryOf = (id: string, title: string, text?: string, by?: string, who?: string): Asked => ({ id, title, text, by, who });

/** Days as text sort as days; '~' comes behind them all. */
const soonest = ({ by: a = '~' }: Asked, { by: b = '~' }: Asked): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same, counted in a line above a picture that does not show it by itself, and listed behind it. */
export function askedOfReaders(projection: Projection, words: Words): TemplateResult | typeof nothing {
  const { decisions, asks } = askedOf(projection);
  const all = [...decisions, ...asks];
  if (all.length === 0) return nothing;
  const overdue = all.filter(({ by = projection.today }) => by < projection.today).length;
  const told = [
    decisions.length > 0 && words.plural('brief.decisions', decisions.length),
    asks.length > 0 && sayPlural(words, 'asks', asks.length),
    overdue > 0 && words.plural('brief.overdue', overdue),
  ];
  return html`<details class="asked" part="asked">
    <summary>${words.list(told, ' ')}</summary>
    ${whenOpen(
      () =>
        html`<ul>
          ${all.map((one) => asked(one, projection.today, words))}
        </ul>`,
    )}
  </details>`;
}

function asked({ title, text, by, who }: Asked, today: string, words: Words): TemplateResult {
  const late = by !== undefined && by < today;
  return html`<li>
    <p class="small">
      ${by === undefined ? words.word('date.undated') : words.day(by)}
      ${late ? html`<b class="tone-bad">${words.word('decisions.overdue')}</b>` : nothing}
    </p>
    <div><b>${title}</b> ${paragraph(text)} ${paragraph(who, 'muted small')}</div>
  </li>`;
}
