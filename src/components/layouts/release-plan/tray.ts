import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { STATUS_GLYPHS } from '../../templates/glyphs.js';
import { itemButton } from '../../templates/item-button.js';
import { glyph, STATUS_TONES } from '../../templates/marks.js';
import { whenOpen } from '../../templates/when-open.js';
import type { Scene } from '../layout-module.js';

/** So many are named at once; more wait behind their count. */
const NAMED = 12;

/** The undated work of a lane: it has no place on the axis and must not be forgotten. */
export function tray(items: readonly ProjectedItem[], scene: Scene): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const { words } = scene;
  const list = () =>
    html`<ul>
      ${items.map((item) => chip(item, scene))}
    </ul>`;
  const title = words.word('plan.undated');
  if (items.length <= NAMED) return html`<div class="plan-tray small"><span class="muted">${title}</span>${list()}</div>`;
  return html`<details class="plan-tray small">
    <summary>${title}: ${words.plural('counts.items', items.length)}</summary>
    ${whenOpen(list)}
  </details>`;
}

function chip(item: ProjectedItem, { words, selected, marks }: Scene): TemplateResult {
  const { status: known, horizon } = item;
  const status = known ?? 'unknown';
  return html`<li class="tone-${STATUS_TONES[status]}">
    ${glyph(STATUS_GLYPHS[status])}<span class="sr">${words.word(`status.${status}`)}</span>
    ${itemButton(item, selected, marks)} ${horizon ? html`<span class="muted">${words.word(`horizon.${horizon}`)}</span>` : nothing}
  </li>`;
}
