import { dayNumber, type Day } from '../model/day.js';
import type { Item } from '../model/entities.js';
import type { Finding } from '../model/finding.js';
import type { Roadmap } from '../model/roadmap.js';
import { isNeeded } from './brief.js';
import { weightOf } from './rank-risks.js';
import { createWorkTree, isOpen, type WorkTree } from './work-tree.js';

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
  const because = reasons.map(({ id, why }) => `${id} (${why})`).join(', ');
  return {
    check: 'watermelon',
    message: `"${item.title}" is reported on track, against ${because}`,
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
  return (item) => {
    const below = tree.below(item.id);
    const work = below.filter(isOpen);
    // a milestone may be open although its work is said to be done
    const ids = new Set([item.id, ...below.map(({ id }) => id)]);
    const about = ({ items = [] }: { items?: string[] | undefined }) => items.some((id) => ids.has(id));
    return [
      ...work.flatMap(badNews),
      ...(item.status === 'blocked' ? [{ id: item.id, why: 'blocked' as const }] : []),
      ...blockers(roadmap, tree, item),
      ...milestones.filter(about).map(({ id }) => ({ id, why: 'overdue' as const })),
      ...risks.filter(about).map(({ id }) => ({ id, why: 'risk' as const })),
      ...decisions.filter(about).map(({ id }) => ({ id, why: 'decision-needed' as const })),
    ];
  };
}

function badNews({ id, health, status }: Item): Reason[] {
  return [...(health?.value === 'off-track' ? [{ id, why: 'off-track' as const }] : []), ...(status === 'blocked' ? [{ id, why: 'blocked' as const }] : [])]; // prettier-ignore
}

/** What the item itself waits for, and is blocked in turn. */
function blockers({ dependencies }: Roadmap, tree: WorkTree, item: Item): Reason[] {
  const waitsFor = dependencies.filter(({ to }) => to === item.id).flatMap(({ from }) => tree.item(from) ?? []);
  return waitsFor.filter(({ status }) => status === 'blocked').map(({ id }) => ({ id, why: 'blocked-by' }));
}

function isSoon(by: Day | undefined, today: Day): boolean {
  return by !== undefined && dayNumber(by) <= dayNumber(today) + DECISION_DAYS;
}
