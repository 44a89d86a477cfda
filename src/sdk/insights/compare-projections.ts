import type { Projection, ProjectedItem } from '../lenses/projection.js';
import type { Timeframe } from '../model/timeframe.js';

/** What can happen to an item between two readings. */
export const CHANGE_KINDS = ['added', 'dropped', 'shipped', 'moved', 'restated', 'rescoped', 'reworded'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  kind: ChangeKind;
  id: string;
  title: string;
  /** The fields that differ, with what was told before and what is told now; null where nothing was. */
  fields: { field: string; from: unknown; to: unknown }[];
  /** As recorded since the former reading. */
  reason?: string;
}

export interface Changes {
  /** The day of the former reading and of this one. */
  from: string;
  to: string;
  changes: Change[];
  /** How many items were told before and are not any more. They are not named: this audience may no longer see them. */
  gone: number;
}

const FIELDS: Readonly<Record<Exclude<ChangeKind, 'added' | 'dropped' | 'shipped'>, readonly (keyof ProjectedItem)[]>> = {
  moved: ['timeframe', 'horizon'],
  restated: ['status', 'health', 'commitment', 'confidence'],
  rescoped: ['parent', 'team', 'objectives', 'themes', 'releases', 'product'],
  reworded: ['title', 'summary', 'why', 'benefit', 'sayable', 'doNotSay'],
};

/**
 * What changed for one audience between two projections of the same lens: made of the two alone, so that it says no more than they do.
 * Changes come in the order of `CHANGE_KINDS`, then in the order of the items; an item is told once for each kind.
 */
export function compareProjections(before: Projection, after: Projection): Changes {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const shown = new Set(after.items.map(({ id }) => id));
  const changes = after.items.flatMap((item) => changesOf(known.get(item.id), item, before.asOf ?? before.today));
  return {
    from: before.today,
    to: after.today,
    changes: CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)),
    gone: before.items.filter(({ id }) => !shown.has(id)).length,
  };
}

function changesOf(before: ProjectedItem | undefined, after: ProjectedItem, since: string): Change[] {
  const reason = reasonSince(after, since);
  const change = (kind: ChangeKind, fields: Change['fields']): Change => ({
    kind,
    id: after.id,
    title: after.title,
    fields,
    ...(reason !== undefined && { reason }),
  });
  if (!before) return [change('added', [])];
  const ended = endOf(before, after);
  const differing = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((kind) => {
    const fields = FIELDS[kind].filter((field) => !isSame(before[field], after[field]));
    return [kind, ended ? fields.filter((field) => field !== 'status') : fields] as const;
  });
  return [
    ...(ended ? [change(ended, [{ field: 'status', from: before.status ?? null, to: after.status ?? null }])] : []),
    ...differing.flatMap(([kind, fields]) => (fields.length > 0 ? [change(kind, fields.map((field) => told(field, before, after)))] : [])), // prettier-ignore
  ];
}

/** It is done, or will not be: more than another status. */
function endOf(before: ProjectedItem, after: ProjectedItem): 'shipped' | 'dropped' | undefined {
  const isShipped = ({ status, commitment }: ProjectedItem) => status === 'done' || commitment === 'shipped';
  if (isShipped(after) && !isShipped(before)) return 'shipped';
  return after.status === 'cancelled' && before.status !== 'cancelled' ? 'dropped' : undefined;
}

const told = (field: keyof ProjectedItem, before: ProjectedItem, after: ProjectedItem): Change['fields'][number] => ({
  field,
  from: before[field] ?? null,
  to: after[field] ?? null,
});

/** The latest reason that was written down on or after a day. */
function reasonSince({ history = [], slip }: ProjectedItem, since: string): string | undefined {
  const reasons = [...history, ...(slip ? [slip] : [])].filter(({ on = '', reason }) => on >= since && reason !== undefined);
  return reasons.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)).at(-1)?.reason;
}

/** A timeframe written in other words is the same; so is health that somebody else confirms. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(essence(a)) === JSON.stringify(essence(b));
}

function essence(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  const { start, end, horizon } = value as Timeframe;
  if (start !== undefined || end !== undefined || horizon !== undefined) return [start, end, horizon];
  return 'value' in value ? value.value : 'band' in value ? value.band : value;
}
