import type { Projection, ProjectedItem } from '../lenses/projection.js';
import { CHANGE_KINDS, type Change, type ChangeKind, type Changes } from './changes/change.js';
import { reasonSince } from './changes/reason-since.js';
import { endingOf, essenceOf, TOLD_FIELDS, type FieldKind } from './changes/told-fields.js';
import { isSameTime, readingsOf, type Readings } from './changes/told-time.js';

export { CHANGE_KINDS, type Change, type ChangeKind, type Changes } from './changes/change.js';

/**
 * What changed for one audience between two projections of the same lens: made of the two alone, so that it says no more than they do.
 * To tell a time more or less exactly is no move, nor is it that days went by. Changes come in the order of `CHANGE_KINDS`, then in the
 * order of the items; an item is told once for each kind.
 */
export function compareProjections(before: Projection, after: Projection): Changes {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const shown = new Set(after.items.map(({ id }) => id));
  const readings = readingsOf(before.today, after);
  const changes = after.items.flatMap((item) => changesOf(known.get(item.id), item, readings, before.asOf ?? before.today));
  return {
    from: before.today,
    to: after.today,
    changes: CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)),
    gone: before.items.filter(({ id }) => !shown.has(id)).length,
  };
}

const FIELD_KINDS = Object.keys(TOLD_FIELDS) as FieldKind[];

function changesOf(before: ProjectedItem | undefined, after: ProjectedItem, readings: Readings, since: string): Change[] {
  if (!before) return [changeOf('added', after, [], since)];
  const ended = endingOf(after) === endingOf(before) ? undefined : endingOf(after);
  const isMoved = !isSameTime(before, after, readings);
  const found = FIELD_KINDS.map((kind) => {
    const fields = kind === 'moved' && !isMoved ? [] : TOLD_FIELDS[kind].filter((field) => !isSame(before[field], after[field]));
    return [kind, (ended ? fields.filter((field) => field !== 'status') : fields).map((field) => told(field, before, after))] as const;
  });
  return [
    ...(ended ? [changeOf(ended, after, [told('status', before, after)], since)] : []),
    ...found.filter(([, fields]) => fields.length > 0).map(([kind, fields]) => changeOf(kind, after, fields, since)),
  ];
}

function changeOf(kind: ChangeKind, item: ProjectedItem, fields: Change['fields'], since: string): Change {
  const reason = reasonSince(item, since);
  return { kind, id: item.id, title: item.title, fields, ...(reason !== undefined && { reason }) };
}

const told = (field: keyof ProjectedItem, before: ProjectedItem, after: ProjectedItem): Change['fields'][number] => ({
  field,
  from: before[field] ?? null,
  to: after[field] ?? null,
});

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(essenceOf(a)) === JSON.stringify(essenceOf(b));
