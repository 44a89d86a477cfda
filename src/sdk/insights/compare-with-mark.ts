import type { Projection, ProjectedItem } from '../lenses/projection.js';
import { isObject } from '../model/is-object.js';
import { parsePeriod } from '../model/period.js';
import { CHANGE_KINDS, type Change, type ChangeKind, type Changes } from './changes/change.js';
import { createMarker, isMarkedTime, readParts, type MarkParts } from './changes/mark-parts.js';
import { reasonSince } from './changes/reason-since.js';
import { readingsOf, type Readings } from './changes/told-time.js';
import { MARK_VERSION, type Mark } from './mark-of.js';

/**
 * What changed for a reader since the mark that `markOf` made of what they saw then. The same kinds of change as `compareProjections` finds
 * between the two; what was told before is known only where the recorded history tells of it.
 * @param mark as it was kept, unchecked: storage may hold anything
 * @returns undefined for what is no mark, or one of another lens
 */
export function compareWithMark(mark: unknown, projection: Projection): Changes | undefined {
  if (!isMark(mark) || mark.lens !== projection.lens.id) return undefined;
  const readings = readingsOf(mark.today, projection);
  const known = new Map(Object.entries(mark.items).map(([id, text]) => [id, readParts(text)]));
  const shown = new Set(projection.items.map(({ id }) => id));
  const partsOf = createMarker(projection.fiscalYearStart);
  const changes = projection.items.flatMap((item) => {
    const kinds = known.has(item.id) ? kindsOf(known.get(item.id), partsOf(item), item, readings) : (['added'] as const);
    return kinds.map((kind) => changeOf(kind, item, mark.asOf ?? mark.today));
  });
  return {
    from: mark.today,
    to: projection.today,
    changes: CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)),
    gone: [...known.keys()].filter((id) => !shown.has(id)).length,
  };
}

function isMark(value: unknown): value is Mark {
  if (!isObject(value)) return false;
  const { version, lens, today, asOf = today, items } = value as Partial<Mark>;
  const isDay = (day: unknown) => typeof day === 'string' && parsePeriod(day)?.start === day;
  return version === MARK_VERSION && typeof lens === 'string' && isDay(today) && isDay(asOf) && isObject(items);
}

/** Nothing is said of what the mark does not tell. */
function kindsOf(mark: MarkParts | undefined, now: MarkParts, item: ProjectedItem, readings: Readings): readonly ChangeKind[] {
  if (!mark) return [];
  const ended = now.ending === mark.ending || now.ending === '' ? undefined : (now.ending as 'shipped' | 'dropped');
  const differs = (name: keyof MarkParts) => mark[name] !== now[name];
  return [
    ...(ended ? [ended] : []),
    ...(isMarkedTime(mark, now, item, readings) ? [] : (['moved'] as const)),
    ...(differs('restated') || (!ended && differs('status')) ? (['restated'] as const) : []),
    ...(differs('rescoped') ? (['rescoped'] as const) : []),
    ...(differs('reworded') ? (['reworded'] as const) : []),
  ];
}

function changeOf(kind: ChangeKind, item: ProjectedItem, since: string): Change {
  const reason = reasonSince(item, since);
  return { kind, id: item.id, title: item.title, fields: fieldsOf(kind, item, since), ...(reason !== undefined && { reason }) };
}

/** What the history tells: the first timeframe, or status, that ended since. */
function fieldsOf(kind: ChangeKind, item: ProjectedItem, since: string): Change['fields'] {
  const field = kind === 'moved' ? 'timeframe' : kind === 'shipped' || kind === 'dropped' ? 'status' : undefined;
  const past = (item.history ?? []).filter((entry) => field && entry.on >= since && entry[field] !== undefined);
  const [first] = past.sort((a, b) => (a.on < b.on ? -1 : 1));
  return field && first ? [{ field, from: first[field], to: item[field] ?? null }] : [];
}
