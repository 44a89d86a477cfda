import type { ProjectedItem } from '../../lenses/projection.js';
import type { ChangeKind } from './change.js';

/** The kinds of change that are made of fields that differ. */
export type FieldKind = Exclude<ChangeKind, 'added' | 'dropped' | 'shipped'>;

/** What is compared of an item, by the kind of change that it is when it differs. */
export const TOLD_FIELDS: Readonly<Record<FieldKind, readonly (keyof ProjectedItem)[]>> = {
  moved: ['timeframe', 'horizon'],
  restated: ['status', 'health', 'commitment', 'confidence'],
  rescoped: ['parent', 'team', 'objectives', 'themes', 'releases', 'product'],
  reworded: ['title', 'summary', 'why', 'benefit', 'sayable', 'doNotSay'],
};

/** What a value says, however it is written, and whoever confirms it: health that somebody else repeats is the same. */
export function essenceOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  return 'value' in value ? value.value : 'band' in value ? value.band : value;
}

/** How an item has ended, as far as this audience is told: more than another status. */
export function endingOf({ status, commitment }: Pick<ProjectedItem, 'status' | 'commitment'>): 'shipped' | 'dropped' | undefined {
  if (status === 'done' || commitment === 'shipped') return 'shipped';
  return status === 'cancelled' ? 'dropped' : undefined;
}
