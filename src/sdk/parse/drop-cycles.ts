import { clipText } from './clip-text.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';
import { findCircles } from './find-circles.js';
import type { Report } from './issue-list.js';
import { pathOf, type Kept, type KeptList, type KeptLists } from './record.js';

/** Takes away each parent link that closes a circle, and tells the circles of dependencies, which stay: they are drawn. */
export function* dropCycles(lists: KeptLists, report: Report): Slices {
  for (const collection of ['products', 'themes', 'objectives', 'items'] as const) yield* dropParentCycles(lists[collection], report);
  dropSelfDependencies(lists.dependencies, report);
  yield;
  yield* reportDependencyCycles(lists.dependencies, report);
}

type Hierarchical = 'products' | 'themes' | 'objectives' | 'items';

/** Each entity is walked over once: a walk up ends where there is no parent, where an earlier one passed, or where it meets itself. */
function dropParentCycles({ kept, byId }: KeptList<Hierarchical>, report: Report): Slices {
  const walked = new Map<Kept, Kept>(); // and from where the walk started
  const parentOf = ({ entity: { parent } }: Kept<Hierarchical>) => (parent === undefined ? undefined : byId.get(parent));
  return eachInSlices(kept, (start) => {
    const parent = parentOf(start);
    if (!parent || !parentOf(parent)) return; // the most of them: no way, or one step
    const way: Kept<Hierarchical>[] = [];
    let at: Kept<Hierarchical> | undefined = start;
    for (; at?.entity.parent !== undefined && !walked.has(at); at = byId.get(at.entity.parent)) {
      walked.set(at, start);
      way.push(at);
    }
    if (at && way.length > 0 && walked.get(at) === start) dropParent(way.slice(way.indexOf(at)), report);
  });
}

function dropParent(circle: Kept<Hierarchical>[], report: Report): void {
  const last = circle.at(-1)!;
  const { entity } = last;
  const hint = `"${entity.id}" is shown without a parent`;
  const value = told(circle.map(({ entity: { id } }) => id));
  report({ code: 'cycle', path: `${pathOf(last)}.parent`, value, leftOut: 'value', hint });
  delete entity.parent;
  guardOrphan(entity, circle);
}

/** Who lost a parent can inherit nothing: where somebody in the circle is restricted, so is the one left without. */
function guardOrphan(entity: Kept['entity'], circle: Kept[]): void {
  const restricted = circle.flatMap((record) => record.entity.visibility ?? []);
  if (!entity.visibility && restricted.length > 0) entity.visibility = restricted;
}

function dropSelfDependencies(dependencies: KeptList<'dependencies'>, report: Report): void {
  dependencies.kept = dependencies.kept.filter((record) => {
    const { from, to } = record.entity;
    const path = () => pathOf(record);
    if (from === to) report({ code: 'cycle', path, value: told([from]), leftOut: 'record', hint: 'an item cannot wait for itself' });
    return from !== to;
  });
}

function reportDependencyCycles({ kept }: KeptList<'dependencies'>, report: Report): Slices {
  const links = new Map<string, { to: string; link: Kept }[]>();
  for (const record of kept) {
    const { from, to } = record.entity;
    const others = links.get(from);
    if (others) others.push({ to, link: record });
    else links.set(from, [{ to, link: record }]);
  }
  const closed = new Set<string>(); // by links that may be written more than once
  return findCircles(links, (way, start, closing) => {
    const value = told(way, start);
    const link = `${way.at(-1)} ${value}`;
    const path = () => pathOf(closing);
    if (!closed.has(link)) report({ code: 'cycle', path, value, leftOut: 'nothing', hint: 'each of these waits for the others' });
    closed.add(link);
  });
}

/** `a → b → a`; of a long circle the first ids and the last. The circle starts at a place on the way and goes on to its end. */
function told(way: readonly string[], start = 0): string {
  const ids = way.length - start > 6 ? [...way.slice(start, start + 4), '…', way.at(-1)!] : way.slice(start);
  return [...ids, way[start]!].map((id) => clipText(id, 40)).join(' → ');
}
