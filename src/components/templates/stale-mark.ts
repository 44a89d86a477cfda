import { html, nothing, type TemplateResult } from 'lit';
import { isStale } from '../../sdk/insights/brief-facts.js';
import type { ProjectedItem, Projection } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';

/** When an open item was last said to be right, where that is long ago. */
export function staleMark(item: ProjectedItem, { today }: Projection, words: Words): TemplateResult | typeof nothing {
  return isStale(item, today)
    ? html`<span class="tone-warn small">${words.word('field.confirmedOn')} ${words.day(item.confirmedOn!)}</span>`
    : nothing;
}
