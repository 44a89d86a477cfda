import { html, nothing, type TemplateResult } from 'lit';
import { barPlaces, type BarPlaces } from '../../../sdk/layout/bar-places.js';
import type { PlanBar } from '../../../sdk/layout/place-lane.js';
import type { Words } from '../../i18n/words.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { HEALTH_GLYPHS, STATUS_GLYPHS } from '../../templates/glyphs.js';
import { glyph, HEALTH_TONES, STATUS_TONES } from '../../templates/marks.js';
import { itemFacts } from '../item-facts.js';
import type { Scene } from '../layout-module.js';

/** An item on its lane's rows: one button that reaches from the bar to the end of the texts beside it. */
export function bar(bar: PlanBar, isFirst: boolean, { words, selected, marks: changes }: Scene): TemplateResult {
  const { item, marks, note } = bar;
  const { status = 'unknown', health } = item;
  const places = barPlaces(bar);
  const changed = changes?.get(item.id);
  return html`<li
    class="plan-item ${classesOf(bar)} is-${status} tone-${STATUS_TONES[status]}"
    ${cssPlaces(varsOf(places, bar))}
    ${cssVars({ '--p': `${item.progress?.percent ?? 0}%` })}
  >
    <button
      class="item plan-bar"
      part="item"
      tabindex=${isFirst ? 0 : -1}
      data-item=${item.id}
      aria-label=${words.list([labelOf(bar, words), changed])}
      aria-current=${item.id === selected ? 'true' : 'false'}
    >
      ${glyph(STATUS_GLYPHS[status])}${
        health && health.value !== 'on-track'
          ? html`<span class="mark tone-${HEALTH_TONES[health.value]}">${glyph(HEALTH_GLYPHS[health.value])}</span>`
          : nothing
      }<span class="plan-name" dir="auto">${item.title}</span>
      ${changed ? html`<i class="changed"></i>` : nothing}
      ${note === undefined ? nothing : html`<span class="plan-note">${bar.was?.text}</span>`}
      ${marks.map(
        // the names of marks stand in the label with their dates, here for the eye alone
        ({ label, before, of: { title } }, index) =>
          html`<span
            class="plan-mark ${before ? 'before' : ''}"
            data-name=${label > 0 ? title : ''}
            ${cssPlaces({ '--m': places.marks[index]! })}
          ></span>`,
      )}
    </button>
  </li>`;
}

function classesOf({ bracket, inside, below, fadeStart, fadeEnd, cutStart, cutEnd, was, x, width, note }: PlanBar): string {
  const moved = was && (was.x <= x + width ? 'later' : 'sooner');
  return [
    bracket && 'bracket',
    fadeStart + fadeEnd > 0 && 'soft',
    !inside && 'beside',
    below && 'below',
    cutStart && 'cut-start',
    cutEnd && 'cut-end',
    moved,
    !bracket && note !== undefined && note < x + width && 'noted-on',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What only some bars have is left out of the others. */
function varsOf(places: BarPlaces, { note, was, fadeStart, fadeEnd }: PlanBar): Record<`--${string}`, number> {
  const { left, size, y, x, width, glyph, title, titleWidth } = places;
  return {
    ...{ '--l': left, '--s': size, '--y': y, '--x': x, '--w': width, '--g': glyph, '--t': title, '--tw': titleWidth },
    ...(note !== undefined && { '--n': places.note }),
    ...(was && { '--o': places.was.x, '--ow': places.was.width }),
    ...(fadeStart + fadeEnd > 0 && { '--fs': fadeStart, '--fe': fadeEnd }),
  };
}

/** Everything the picture says, in words; what is written on the bar comes first, as it stands there. */
function labelOf(bar: PlanBar, words: Words): string {
  const { item } = bar;
  const facts = [
    item.title,
    bar.was?.text,
    ...itemFacts(item, words),
    ...bar.marks.map(({ of }) => `${of.title} ${words.timeframe(of.timeframe)}`),
  ];
  return words.list(facts);
}
