import type { Kept, KeptLists } from './check-records.js';
import { clipText } from './clip-text.js';
import { findCircles } from './find-circles.js';
import type { Report } from './issue-list.js';

/** Takes away each parent link that closes a circle, and tells the circles of dependencies, which stay: they are drawn. */
export function dropCycles(lists: KeptLists, report: Report): void {
  for (const collection of ['products', 'themes', 'objectives', 'items'] as const) dropParentCycles(lists[collection], report);
  lists.dependencies = dropSelfDependencies(lists.dependencies, report);
  reportDependencyCycles(lists.dependencies, report);
}

type Child = { id: string; parent?: string | undefined };

/** Each entity is walked over once: a walk up ends where an earlier one passed, or where it meets itself. */
function dropParentCycles(list: Kept[], report: Report): void {
  const byId = new Map(list.map((kept) => [kept.entity.id, kept]));
  const walked = new Map<Kept, Kept>(); // and from where the walk started
  for (const start of list) {
    const way: Kept[] = [];
    let at: Kept | undefined = start;
    for (; at && !walked.has(at); at = byId.get((at.entity as Child).parent ?? '')) {
      walked.set(at, start);
      way.push(at);
    }
    if (at && way.length > 0 && walked.get(at) === start) dropParent(way.slice(way.indexOf(at)), report);
  }
}

function dropParent(circle: Kept[], report: Report): void {
  const { entity, path } = circle.at(-1)!;
  const hint = `"${entity.id}" is shown without a parent`;
  report({ code: 'cycle', path: `${path}.parent`, value: told(circle.map(({ entity: { id } }) => id)), leftOut: 'value', hint });
  delete (entity as Child).parent;
  guardOrphan(entity, circle);
}

/** Who lost a parent can inherit nothing: where somebody in the circle is restricted, so is the one left without. */
function guardOrphan(entity: Kept['entity'], circle: Kept[]): void {
  const restricted = circle.flatMap((kept) => kept.entity.visibility ?? []);
  if (!entity.visibility && restricted.length > 0) entity.visibility = restricted;
}

function dropSelfDependencies(list: Kept<'dependencies'>[], report: Report): Kept<'dependencies'>[] {
  return list.filter(({ entity: { from, to }, path }) => {
    if (from === to) report({ code: 'cycle', path, value: told([from]), leftOut: 'record', hint: 'an item cannot wait for itself' });
    return from !== to;
  });
}

function reportDependencyCycles(list: Kept<'dependencies'>[], report: Report): void {
  const links = new Map<string, Map<string, string>>();
  for (const { entity, path } of list) {
    const ways = links.get(entity.from) ?? new Map<string, string>();
    links.set(entity.from, ways.set(entity.to, path));
  }
  findCircles(links, (way, start, path) =>
    report({ code: 'cycle', path, value: told(way, start), leftOut: 'nothing', hint: 'each of these waits for the others' }),
  );
}

/** `a → b → a`; of a long circle the first ids and the last. The circle starts at a place on the way and goes on to its end. */
function told(way: readonly string[], start = 0): string {
  const ids = way.length - start > 6 ? [...way.slice(start, start + 4), '…', way.at(-1)!] : way.slice(start);
  return [...ids, way[start]!].map((id) => clipText(id, 40)).join(' → ');
}
