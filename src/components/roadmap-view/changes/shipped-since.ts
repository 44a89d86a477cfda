import { html, nothing, type TemplateResult } from 'lit';
import { shippedOutcomes, type Measure, type ShippedOutcome } from '../../../sdk/insights/shipped-outcomes.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import { itemButton } from '../../templates/item-button.js';
import { more } from '../../templates/more.js';
import { say } from './changes-messages.js';

const AT_ONCE = 12;

/** What was shipped, in sight until it is measured: each with what was expected of it and what came of it. Nothing is guessed. */
export function shippedSince(projection: Projection, words: Words): TemplateResult | typeof nothing {
  const outcomes = shippedOutcomes(projection).filter(({ list }) => list === 'items');
  if (outcomes.length === 0) return nothing;
  const draw = (some: readonly ShippedOutcome[]) =>
    html`<ul>
      ${some.map((outcome) => shipped(outcome, words))}
    </ul>`;
  return html`<section class="shipped" part="shipped" aria-label=${say(words, 'outcomes.title')}>
    <h3>${say(words, 'outcomes.title')}</h3>
    ${draw(outcomes.slice(0, AT_ONCE))} ${more(outcomes.slice(AT_ONCE), draw, words)}
  </section>`;
}

function shipped(outcome: ShippedOutcome, words: Words): TemplateResult {
  const { measures, shippedOn, timeframe } = outcome;
  const when = shippedOn
    ? say(words, 'outcomes.shipped', { date: words.day(shippedOn) })
    : timeframe && say(words, 'outcomes.was.due', { date: words.timeframe(timeframe) });
  return html`<li>
    <p class="flow">${itemButton(outcome, undefined)} ${when ? html`<span class="muted small">${when}</span>` : nothing}</p>
    ${
      measures.length === 0
        ? html`<p class="muted small">${say(words, 'outcomes.unexpected')}</p>`
        : html`<ul class="small">
            ${measures.map((measure) => html`<li><span class="muted">${measure.title}</span> ${came(measure, words)}</li>`)}
          </ul>`
    }
  </li>`;
}

/** "64 % of 80 % target (source, day)", or that nobody knows yet. */
function came(measure: Measure, words: Words): TemplateResult {
  const { state, current, target, unit, source, measuredOn } = measure;
  const figure = (value: number) => words.number(value, unit);
  const said = current === undefined ? '' : figure(current);
  const from = words.list([source, measuredOn && words.day(measuredOn)]);
  const beside = from ? html` <span class="muted">(${from})</span>` : nothing;
  if (state === 'unmeasured') return html`<i>${say(words, 'outcomes.unmeasured')}</i>`;
  if (state !== 'measured') return html`<span><i>${say(words, `outcomes.${state}`, { figure: said })}</i>${beside}</span>`;
  const key = target === undefined ? 'outcomes.measured.alone' : 'outcomes.measured';
  const told = say(words, key, { figure: said, target: target === undefined ? '' : figure(target) });
  return html`<span
    >${told}${measure.reached ? html`${words.comma}<b class="tone-good">${say(words, 'outcomes.reached')}</b>` : nothing}${beside}</span
  >`;
}
