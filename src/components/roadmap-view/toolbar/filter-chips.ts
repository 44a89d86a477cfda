import { html, nothing, type TemplateResult } from 'lit';
import type { Lanes, View } from '../../../sdk/lenses/arrange.js';
import { NAMED } from '../../../sdk/lenses/facets.js';
import { FILTERS, type Filter, type FilterField } from '../../../sdk/lenses/filter-items.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import { titlesOf } from '../../layouts/titles-of.js';
import { fieldWord, valueWord } from './facet-list.js';
import type { Shown } from './shown.js';
import { say, sayPlural } from './toolbar-messages.js';

/** What is looked for and what is let through, each to be given up by itself, and how much of everything is left. */
export function filterChips(
  { projection, lanes, words, view }: Shown,
  change: (change: Partial<View>) => void,
): TemplateResult | typeof nothing {
  const { search = '', filter = {} } = view;
  const chosen = FILTERS.flatMap((field) => (filter[field] ?? []).map((value) => ({ field, value })));
  if (chosen.length === 0 && search.trim() === '') return nothing;
  const chip = (text: string, label: string, remove: () => void) =>
    html`<li>
      <button class="chip" aria-label=${label} @click=${remove}><bdi>${text}</bdi> <span aria-hidden="true">✕</span></button>
    </li>`;
  return html`<ul class="chips flow" role="list" part="filters">
    ${search.trim() ? chip(`“${search}”`, say(words, 'remove.search', { value: search }), () => change({ search: '' })) : nothing}
    ${chosen.map(({ field, value }) => {
      const list = NAMED[field];
      const title = list && value ? titlesOf(projection)(list, value) : undefined;
      const told = { field: fieldWord(field, words), value: valueWord(field, { value, ...(title !== undefined && { title }) }, words) };
      return chip(words.list([told.field, told.value], words.colon), say(words, 'remove', told), () =>
        change({ filter: without(filter, field, value) }),
      );
    })}
    <li><button class="clear" @click=${() => change({ search: '', filter: {} })}>${say(words, 'clear')}</button></li>
    <li class="muted small">${lanes && foundWords(lanes, projection, words)}</li>
  </ul>`;
}

/** How many items are left of how many. */
export function foundWords({ counts }: Lanes, { items }: Projection, words: Words): string {
  const found = items.length - counts.filtered;
  return found === 0 ? say(words, 'found.none') : sayPlural(words, 'found', items.length, { found: words.number(found) });
}

/** The filter with a value more or less; a field without values is no filter. */
export function without(filter: Filter, field: FilterField, value: string): Filter {
  const { [field]: values = [], ...rest } = filter;
  const left = values.filter((one) => one !== value);
  return left.length > 0 ? { ...rest, [field]: left } : rest;
}
