import { html, nothing, type TemplateResult } from 'lit';
import { COMMITMENTS, HEALTHS, STATUSES, type Commitment, type HealthValue, type Status } from '../../sdk/model/closed-lists.js';
import type { ProjectedItem } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';
import { remember } from '../controllers/remember.js';
import { commitmentMark, healthMark, statusMark } from './marks.js';

/** The shapes that an item is drawn with. */
export interface Worn {
  status?: Status | 'unknown' | undefined;
  health?: HealthValue | undefined;
  commitment?: Commitment | undefined;
}

/** Where the work stands, and what is in trouble: that all goes well is not drawn. */
export const wearsSigns = ({ status, health }: ProjectedItem): Worn => ({
  status: status ?? 'unknown',
  health: health?.value === 'on-track' ? undefined : health?.value,
});

/** A hundred thousand items are gone through once, not with each drawing. */
const wornBy = remember((items: readonly ProjectedItem[], wears: (item: ProjectedItem) => Worn) => {
  const said = { status: new Set<unknown>(), health: new Set<unknown>(), commitment: new Set<unknown>() };
  for (const item of items) {
    const worn = wears(item);
    said.status.add(worn.status);
    said.health.add(worn.health);
    said.commitment.add(worn.commitment);
  }
  return said;
}, 4);

/**
 * What the shapes mean that are drawn, and of no others.
 * @param wears one function, not one made for each drawing
 * @param goals what else shows how it goes
 */
export function legend(
  items: readonly ProjectedItem[],
  wears: (item: ProjectedItem) => Worn,
  words: Words,
  goals: readonly Pick<ProjectedItem, 'health'>[] = [],
): TemplateResult | typeof nothing {
  const said = wornBy(items, wears);
  const isHealth = (one: HealthValue): boolean => said.health.has(one) || goals.some(({ health }) => health?.value === one);
  const marks = [
    ...([...STATUSES, 'unknown'] as const).filter((one) => said.status.has(one)).map((one) => statusMark(one, words)),
    ...HEALTHS.filter(isHealth).map((one) => healthMark(one, words)),
    ...COMMITMENTS.filter((one) => said.commitment.has(one)).map((one) => commitmentMark(one, words)),
  ];
  return marks.length > 0
    ? html`<ul class="legend flow" part="legend" aria-label=${words.word('legend.title')}>
        ${marks.map((mark) => html`<li>${mark}</li>`)}
      </ul>`
    : nothing;
}
