import { html, nothing, type TemplateResult } from 'lit';
import { COMMITMENTS, HEALTHS, STATUSES } from '../../sdk/model/closed-lists.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { LegendPart } from '../layouts/layout-module.js';
import type { Words } from '../i18n/words.js';
import { remember } from '../controllers/remember.js';
import { commitmentMark, healthMark, statusMark } from './marks.js';

const ALL: readonly LegendPart[] = ['status', 'health', 'commitment'];

/** What is said somewhere. A hundred thousand items are gone through once, not with each drawing. */
const saidIn = remember(({ items, objectives }: Projection) => {
  const [status, commitment, health] = [new Set(), new Set(), new Set()];
  for (const item of items) {
    status.add(item.status);
    commitment.add(item.commitment);
  }
  for (const list of [items, objectives]) for (const entity of list) health.add(entity.health?.value);
  return { status, commitment, health };
});

/** The shapes in use and what they mean; shapes that this projection has no use for are left out. */
export function legend(projection: Projection, words: Words, parts: readonly LegendPart[] = ALL): TemplateResult | typeof nothing {
  const said = saidIn(projection);
  const shapes: Record<LegendPart, () => unknown[]> = {
    status: () => STATUSES.filter((one) => said.status.has(one)).map((one) => statusMark(one, words)),
    health: () => HEALTHS.filter((one) => said.health.has(one)).map((one) => healthMark(one, words)),
    commitment: () => COMMITMENTS.filter((one) => said.commitment.has(one)).map((one) => commitmentMark(one, words)),
  };
  const marks = parts.flatMap((part) => shapes[part]());
  return marks.length > 0
    ? html`<ul class="legend flow" part="legend" aria-label=${words.word('legend.title')}>
        ${marks.map((mark) => html`<li>${mark}</li>`)}
      </ul>`
    : nothing;
}
