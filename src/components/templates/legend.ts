import { html, nothing, type TemplateResult } from 'lit';
import { COMMITMENTS, HEALTHS, STATUSES, type Commitment, type HealthValue, type Status } from '../../sdk/model/closed-lists.js';
import type { Lane, Lanes } from '../../sdk/lenses/arrange.js';
import type { ProjectedItem } from '../../sdk/lenses/projection.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';
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

/** A lane is gone through once, not with each drawing: there may be a hundred thousand items. */
const wornIn = remember(({ items, undated }: Lane, wears: (item: ProjectedItem) => Worn) => {
  const said = { status: new Set<unknown>(), health: new Set<unknown>(), commitment: new Set<unknown>() };
  for (const list of [items, undated])
    for (const item of list) {
      const worn = wears(item);
      said.status.add(worn.status);
      said.health.add(worn.health);
      said.commitment.add(worn.commitment);
    }
  return said;
}, 4);

/** The same for all lanes, with a place to pause after each: what `legend` asks for is there then. */
export function* wornInSlices({ lanes }: Lanes, wears: (item: ProjectedItem) => Worn): Slices {
  for (const lane of lanes) {
    wornIn(lane, wears);
    yield;
  }
}

/**
 * What the shapes mean that are drawn, and of no others.
 * @param wears one function, not one made for each drawing
 * @param goals what else shows how it goes
 */
export function legend(
  { lanes }: Lanes,
  wears: (item: ProjectedItem) => Worn,
  words: Words,
  goals: readonly Pick<ProjectedItem, 'health'>[] = [],
): TemplateResult | typeof nothing {
  const worn = lanes.map((lane) => wornIn(lane, wears));
  const isWorn = (kind: keyof Worn) => (one: unknown) => worn.some((said) => said[kind].has(one));
  const isHealth = (one: HealthValue): boolean => isWorn('health')(one) || goals.some(({ health }) => health?.value === one);
  const marks = [
    ...([...STATUSES, 'unknown'] as const).filter(isWorn('status')).map((one) => statusMark(one, words)),
    ...HEALTHS.filter(isHealth).map((one) => healthMark(one, words)),
    ...COMMITMENTS.filter(isWorn('commitment')).map((one) => commitmentMark(one, words)),
  ];
  return marks.length > 0
    ? html`<ul class="legend flow" part="legend" aria-label=${words.word('legend.title')}>
        ${marks.map((mark) => html`<li>${mark}</li>`)}
      </ul>`
    : nothing;
}
