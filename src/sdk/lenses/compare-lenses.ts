import { COLLECTIONS, PRECISIONS, type CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';
import type { Timeframe } from '../model/timeframe.js';
import { leavesOf } from './leaves-of.js';
import type { Projection } from './projection.js';

/** What one lens does that the other does not; `different` is none of the three, and should not come from one roadmap. */
export const DIFFERENCES = ['hidden', 'renamed', 'coarsened', 'different'] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** Two projections side by side: which of the two a thing is true of. */
export type Side = 'left' | 'right';

/** One thing that two lenses show otherwise. */
export interface LensDifference {
  as: DifferenceKind;
  /** The side that hides or coarsens; of what is renamed, nobody's. */
  side?: Side;
  /** `timeframe`, `health.why`; the whole entity without one. */
  field?: string;
}

/** An entity that at least one of the lenses shows, and how they differ in it. */
export interface ComparedEntity {
  collection: CollectionName;
  id: string;
  /** The id and the title each lens shows it with; none where it is hidden. */
  left?: { id: string; title: string };
  right?: { id: string; title: string };
  differences: LensDifference[];
}

/** Two lenses on one roadmap. */
export interface LensComparison {
  left: string;
  right: string;
  entities: ComparedEntity[];
  /** How many differences of each kind. */
  counts: Record<DifferenceKind, number>;
}

type Entity = { id: string; title?: string };
/** For whoever holds the source too: the id there of what is shown with another. */
export type SourceIds = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/**
 * How two lenses differ, from their projections alone: so nothing can be told that neither shows. Entities are matched by id: those of a
 * lens with opaque ids are in one of them only. Of two references to what the other hides, nothing is said twice.
 * @param sources for an editor who may see the source: the ids there, by which entities are then matched
 */
export function compareLenses(left: Projection, right: Projection, sources: Partial<Record<Side, SourceIds>> = {}): LensComparison {
  const entities = COLLECTIONS.flatMap((collection) => compareLists(collection, { left, right }, sources));
  const counts = Object.fromEntries(DIFFERENCES.map((kind) => [kind, 0])) as Record<DifferenceKind, number>;
  for (const { differences } of entities) for (const { as } of differences) counts[as]++;
  return { left: left.lens.id, right: right.lens.id, entities, counts };
}

function compareLists(
  collection: CollectionName,
  both: Record<Side, Projection>,
  sources: Partial<Record<Side, SourceIds>>,
): ComparedEntity[] {
  const byId = (side: Side) =>
    new Map((both[side][collection] as Entity[]).map((entity) => [sources[side]?.get(collection)?.get(entity.id) ?? entity.id, entity]));
  const [lefts, rights] = [byId('left'), byId('right')];
  return [...new Set([...lefts.keys(), ...rights.keys()])].map((id) => {
    const [a, b] = [lefts.get(id), rights.get(id)];
    const differences: LensDifference[] = a && b ? compareEntities(a, b, collection) : [{ as: 'hidden', side: a ? 'right' : 'left' }];
    return { collection, id, ...faceOf('left', a), ...faceOf('right', b), differences };
  });
}

function faceOf(side: Side, entity: Entity | undefined): Pick<ComparedEntity, Side> {
  return entity ? { [side]: { id: entity.id, title: entity.title ?? entity.id } } : {};
}

function compareEntities(a: Entity, b: Entity, collection: CollectionName): LensDifference[] {
  const [left, right] = [leavesOf(a), leavesOf(b)];
  const references = referencesOf(collection);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((field) => field !== 'id' && left.get(field) !== right.get(field))
    .filter((field) => !(left.has(field) && right.has(field) && field in references))
    .map((field) => ({ field, ...differenceOf(field, left.get(field), right.get(field)) }));
}

function differenceOf(field: string, left: string | undefined, right: string | undefined): Pick<LensDifference, 'as' | 'side'> {
  if (left === undefined || right === undefined) return { as: 'hidden', side: left === undefined ? 'left' : 'right' };
  if (field === 'timeframe') return compareTimes(left, right);
  // what an audience was told before it was told in its own time, and some of it to others alone
  if (/^(horizon|past|slip|history)(\.|$)/.test(field)) return { as: 'coarsened' };
  return typeof JSON.parse(left) === 'number' && typeof JSON.parse(right) === 'number' ? { as: 'different' } : { as: 'renamed' };
}

/** Times that have no day in common say different things; else one is the coarser, or each hides something of the other. */
function compareTimes(left: string, right: string): Pick<LensDifference, 'as' | 'side'> {
  const [a, b] = [JSON.parse(left), JSON.parse(right)] as [Partial<Timeframe>, Partial<Timeframe>];
  if (!meet(a, b)) return { as: 'different' };
  const side = coarserSide(a, b);
  return { as: 'coarsened', ...(side && { side }) };
}

function coarserSide(a: Partial<Timeframe>, b: Partial<Timeframe>): Side | undefined {
  if (a.horizon || b.horizon) return a.horizon && b.horizon ? undefined : a.horizon ? 'left' : 'right';
  const finer = precisionOf(a) - precisionOf(b);
  if (finer !== 0) return finer > 0 ? 'left' : 'right';
  const [isWider, isNarrower] = [holds(a, b), holds(b, a)];
  return isWider === isNarrower ? undefined : isWider ? 'left' : 'right';
}

/** How coarse both edges are together. */
function precisionOf({ startPrecision, endPrecision }: Partial<Timeframe>): number {
  return [startPrecision, endPrecision].reduce((sum, precision) => sum + (precision ? PRECISIONS.indexOf(precision) : 0), 0);
}

const holds = (a: Partial<Timeframe>, b: Partial<Timeframe>): boolean =>
  (a.start ?? '') <= (b.start ?? a.start ?? '') && (a.end ?? '~') >= (b.end ?? a.end ?? '~');

const meet = (a: Partial<Timeframe>, b: Partial<Timeframe>): boolean =>
  (a.start ?? '') <= (b.end ?? '~') && (b.start ?? '') <= (a.end ?? '~');
