import { html, nothing, type TemplateResult } from 'lit';
import { COMMITMENTS, HEALTHS, STATUSES } from '../../sdk/model/closed-lists.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { LegendPart } from '../layouts/layout-module.js';
import type { Words } from '../i18n/words.js';
import { commitmentMark, healthMark, statusMark } from './marks.js';

const ALL: readonly LegendPart[] = ['status', 'health', 'commitment'];

/** The shapes in use and what they mean; shapes that this projection has no use for are left out. */
export function legend(
  { items, objectives }: Projection,
  words: Words,
  parts: readonly LegendPart[] = ALL,
): TemplateResult | typeof nothing {
  const statuses = STATUSES.filter((status) => items.some((item) => item.status === status));
  const commitments = COMMITMENTS.filter((commitment) => items.some((item) => item.commitment === commitment));
  const healths = HEALTHS.filter((health) => [...items, ...objectives].some((entity) => entity.health?.value === health));
  const shapes: Record<LegendPart, unknown[]> = {
    status: statuses.map((status) => statusMark(status, words)),
    health: healths.map((health) => healthMark(health, words)),
    commitment: commitments.map((commitment) => commitmentMark(commitment, words)),
  };
  const marks = parts.flatMap((part) => shapes[part]);
  return marks.length > 0
    ? html`<ul class="legend flow" part="legend" aria-label=${words.word('legend.title')}>
        ${marks.map((mark) => html`<li>${mark}</li>`)}
      </ul>`
    : nothing;
}
