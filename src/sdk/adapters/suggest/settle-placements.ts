import type { Surveyed } from './choose-main.js';
import { matchName } from './match-name.js';
import type { Placement } from './place-fields.js';

/** What placing field by field cannot see: which of two ids the references mean, and references that lead nowhere. */
export function settlePlacements(main: Surveyed): Surveyed {
  const withId = withReferredId(main);
  const ids = new Set(withId.find(({ field }) => field === 'id')?.column.values.map(String));
  const placements = withId.filter(
    ({ field, column }) => field !== 'dependsOn' || !ids.size || column.values.some((value) => leadsTo(String(value), ids)),
  );
  return { ...main, placements: withTitle(placements) };
}

/** What has no name of its own is known by its id. */
function withTitle(placements: Placement[]): Placement[] {
  const id = placements.find(({ field }) => field === 'id');
  if (!id || placements.some(({ field }) => field === 'title')) return placements;
  return [{ ...id, field: 'title', name: 0, confidence: Math.min(0.45, id.confidence) }, ...placements];
}

const leadsTo = (value: string, ids: ReadonlySet<string>) => value.split(/[;,|]/).some((part) => ids.has(part.trim()));

/** Of a key and an id, the one that parents and dependencies name. */
function withReferredId({ placements, columns }: Surveyed): Placement[] {
  const id = placements.find(({ field }) => field === 'id');
  const wanted = placements
    .filter(({ field }) => field === 'parent' || field === 'dependsOn')
    .flatMap(({ column }) => column.values.map(String));
  if (!id || !wanted.length) return placements;
  const hits = (values: readonly unknown[]) => {
    const known = new Set(values.map(String));
    return wanted.filter((value) => known.has(value)).length;
  };
  const others = columns.filter(
    ({ column, evidence }) =>
      column.path !== id.column.path &&
      evidence.distinct === evidence.count &&
      evidence.filled > 0.9 &&
      !column.many &&
      matchName(column.names, 'id') >= 0.3,
  );
  const taken = new Set(placements.map(({ column }) => column.path));
  const best = others.filter(({ column }) => !taken.has(column.path)).sort((a, b) => hits(b.column.values) - hits(a.column.values))[0];
  if (!best || hits(best.column.values) <= hits(id.column.values)) return placements;
  return placements.map((placement) => (placement === id ? { ...id, ...best, confidence: Math.max(id.confidence, 0.7) } : placement));
}
