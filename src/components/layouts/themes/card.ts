import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { isDated } from '../../../sdk/model/timeframe.js';
import { itemButton } from '../../templates/item-button.js';
import { commitmentMark, statusMark } from '../../templates/marks.js';
import { paragraph } from '../../templates/paragraph.js';
import type { Words } from '../../i18n/words.js';
import type { Scene } from '../layout-module.js';
import { say } from './say.js';

/** One item: how firm it is (or else how it stands), when, what the customer gets, and what may be said. What it lacks takes no room. */
export function card(item: ProjectedItem, scene: Scene): TemplateResult {
  const { benefit, summary, status } = item;
  return html`<li class="card" part="card">
    ${firmness(item, scene.words)} ${itemButton(item, scene.selected, scene.marks)} ${paragraph(benefit ?? summary, 'promise')}
    ${status === 'cancelled' ? nothing : say(item, scene)}
  </li>`;
}

function firmness({ commitment, status, timeframe }: ProjectedItem, words: Words): TemplateResult | typeof nothing {
  if (!commitment && !status && !isDated(timeframe)) return nothing;
  return html`<p class="firm">
    ${commitment ? html`<span class="firm-${commitment}">${commitmentMark(commitment, words)}</span>` : status ? statusMark(status, words) : nothing}
    ${isDated(timeframe) ? html`<span class="small muted">${words.timeframe(timeframe)}</span>` : nothing}
  </p>`;
}
