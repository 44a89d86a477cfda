import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { STATUS_GLYPHS } from '../../templates/glyphs.js';
import { itemButton } from '../../templates/item-button.js';
import { glyph, STATUS_TONES } from '../../templates/marks.js';
import type { Scene } from '../layout-module.js';
import { undated } from '../undated.js';

/** The undated work of a lane. */
export const tray = (items: readonly ProjectedItem[], scene: Scene): TemplateResult | typeof nothing =>
  undated(
    'plan-tray',
    scene.words.word('plan.undated'),
    items.length,
    scene.words.plural('counts.items', items.length),
    () =>
      html`<ul>
        ${items.map((item) => chip(item, scene))}
      </ul>`,
    scene.words,
  );

function chip(item: ProjectedItem, { words, selected, marks }: Scene): TemplateResult {
  const { status: known, horizon } = item;
  const status = known ?? 'unknown';
  return html`<li class="tone-${STATUS_TONES[status]}">
    ${glyph(STATUS_GLYPHS[status])}<span class="sr">${words.word(`status.${status}`)}</span>
    ${itemButton(item, selected, marks)} ${horizon ? html`<span class="muted">${words.word(`horizon.${horizon}`)}</span>` : nothing}
  </li>`;
}
