import { dayNumber, type Day } from '../model/day.js';
import type { Item } from '../model/entities.js';
import type { Finding } from '../model/finding.js';
import type { Roadmap } from '../model/roadmap.js';
import { isNeeded } from './brief-facts.js';
import { weightOf } from './rank-risks.js';
import { createWorkTree, groupBy, isOpen, type WorkTree } from './work-tree.js';

/** Something that speaks against what was reported: which entity, and why. */
export interface Reason {
  id: string;
  why: 'off-track' | 'blocked' | 'blocked-by' | 'overdue' | 'risk' | 'decision-needed';
}

/** Green outside, red inside: an item reported on track, and what speaks against it. What a person said stays as it is. */
export interface Watermelon extends Finding {
  check: 'watermelon';
  reasons: Reason[];
}

/** A decision that is needed within so many days holds up what waits for it. */
const DECISION_DAYS = 14;
/** Likelihood times impact: high and high. Lesser risks are what every plan has. */
const HEAVY = 9;

/** Items that are reported on track although work below them, an open risk, a blocked dependency or an overdue milestone says otherwise. */
export function watermelons(roadmap: Roadmap, { today }: { today: Day }): Watermelon[] {
  const tree = createWorkTree(roadmap);
  const reasonsFor = createReasons(roadmap, tree, today);
  return roadmap.items
    .filter((item) => isOpen(item) && item.health?.value === 'on-track')
    .flatMap((item) => {
      const reasons = reasonsFor(item);
      // a decision still to be made is no red by itself
      return reasons.some(({ why }) => why !== 'decision-needed') ? [watermelonOf(item, reasons)] : [];
    });
}

function watermelonOf(item: Item, reasons: Reason[]): Watermelon {
  const signs = reasons.length === 1 ? 'one sign speaks' : `${reasons.length} signs speak`;
  return {
    check: 'watermelon',
    message: `"${item.title}" is reported on track, and ${signs} against it`,
    ids: [item.id, ...new Set(reasons.map(({ id }) => id))],
    field: 'health.value',
    values: [{ from: item.id, value: item.health?.value }, ...reasons.map(({ id, why }) => ({ from: id, value: why }))],
    reasons,
  };
}

function createReasons(roadmap: Roadmap, tree: WorkTree, today: Day): (item: Item) => Reason[] {
  const milestones = roadmap.milestones.filter((milestone) => isOpen(milestone) && (milestone.timeframe?.end ?? today) < today);
  const risks = roadmap.risks.filter(
    (risk) => (risk.status ?? 'open') === 'open' && risk.kind !== 'opportunity' && weightOf(risk) >= HEAVY,
  );
  const decisions = roadmap.decisions.filter((decision) => isNeeded(decision) && isSoon(decision.ask?.by, today));
  const about = [byItem(milestones, 'overdue'), byItem(risks, 'risk'), byItem(decisions, 'decision-needed')];
  const waitsFor = groupBy(roadmap.dependencies, ({ to }) => [to]);
  return (item) => {
    const below = tree.below(item.id);
    // a milestone may be open although its work is said to be done
    const ids = [item.id, ...below.map(({ id }) => id)];
    return [
      ...below.filter(isOpen).flatMap(badNews),
      ...(item.status === 'blocked' ? [{ id: item.id, why: 'blocked' as const }] : []),
      ...blockers(waitsFor.get(item.id) ?? [], tree),
      ...about.flatMap((reasons) => [...new Set(ids.flatMap((id) => reasons.get(id) ?? []))]),
    ];
  };
}

function badNews({ id, health, status }: Item): Reason[] {
  return [...(health?.value === 'off-track' ? [{ id, why: 'off-track' as const }] : []), ...(status === 'blocked' ? [{ id, why: 'blocked' as const }] : [])]; // prettier-ignore
}

/** One reason each, found by the items that it is about. */
function byItem(entities: readonly { id: string; items?: string[] | undefined }[], why: Reason['why']): ReadonlyMap<string, Reason[]> {
  const items = new Map(entities.map(({ id, items = [] }) => [id, items]));
  return groupBy(
    entities.map(({ id }): Reason => ({ id, why })),
    ({ id }) => items.get(id)!,
  );
}

/** What the item itself waits for, and is blocked in turn. */
function blockers(waitsFor: Roadmap['dependencies'], tree: WorkTree): Reason[] {
  return waitsFor.filter(({ from }) => tree.item(from)?.status === 'blocked').map(({ from: id }) => ({ id, why: 'blocked-by' }));
}

function isSoon(by: Day | undefined, today: Day): boolean {
  return by !== undefined && dayNumber(by) <= dayNumber(today) + DECISION_DAYS;
}
