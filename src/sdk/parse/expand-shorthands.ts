import type { Item } from '../model/entities.js';
import { SINGULARS } from '../model/input-schemas.js';
import type { SourceRecord } from './expand-records.js';
import type { Kept, KeptLists } from './check-records.js';
import { linkId } from './complete-names.js';
import type { Report } from './issue-list.js';

type WithShorthands = Item & { theme?: string[]; objective?: string[]; release?: string[]; dependsOn?: string[] };

/** Writes out what items may say in short: `theme` for `themes`, items nested in items, and `dependsOn` for dependencies. */
export function expandShorthands(lists: KeptLists, report: Report): void {
  const stated = new Set(lists.dependencies.map(({ entity: { from, to } }) => linkId(from, to)));
  for (const kept of lists.items) {
    expandSingulars(kept.entity);
    if (kept.parent) nest(kept, kept.parent, report);
    for (const from of takeDependsOn(kept.entity)) {
      const link = dependency(from, kept);
      if (!stated.has(link.entity.id)) lists.dependencies.push(link);
      stated.add(link.entity.id);
    }
  }
}

function expandSingulars(item: WithShorthands): void {
  for (const [one, many] of Object.entries(SINGULARS) as [keyof typeof SINGULARS, 'themes' | 'objectives' | 'releases'][]) {
    if (item[one]) item[many] = [...(item[many] ?? []), ...item[one]];
    delete item[one];
  }
}

function takeDependsOn(item: WithShorthands): string[] {
  const { dependsOn = [] } = item;
  delete item.dependsOn;
  return dependsOn;
}

function dependency(from: string, { entity, path }: Kept<'items'>): Kept<'dependencies'> {
  return { entity: { id: linkId(from, entity.id), from, to: entity.id }, path: `${path}.dependsOn`, madeId: true, shorthand: true };
}

/**
 * Gives a nested item its parent: the nearest record above that is on the roadmap. One above it that was left out still hides what it
 * holds: its visibility passes down.
 */
function nest({ entity, path }: Kept<'items'>, record: SourceRecord, report: Report): void {
  let above: SourceRecord | undefined = record;
  for (; above && !above.kept; above = above.parent) {
    const words = above.copy?.['visibility'];
    if (words !== undefined) entity.visibility ??= [words].flat().filter((word) => typeof word === 'string');
  }
  const parent = above?.kept?.entity as Item | undefined;
  if (!parent) return;
  if (entity.parent !== undefined && entity.parent !== parent.id && entity.parent !== parent.title)
    report({ code: 'invalid', path: `${path}.parent`, value: entity.parent, leftOut: 'value', hint: `it stands inside "${parent.id}"` });
  entity.parent = parent.id;
}
