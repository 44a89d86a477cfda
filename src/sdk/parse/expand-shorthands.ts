import type { Item } from '../model/entities.js';
import { SINGULARS } from '../model/input-schemas.js';
import { linkId } from './complete-names.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';
import type { Report } from './issue-list.js';
import { createFreeIds } from './settle-ids.js';
import { pathOf, type Kept, type KeptLists, type SourceRecord } from './record.js';

type Shorthands = { [K in keyof typeof SINGULARS | 'dependsOn']?: string[] };
const PLURALS = Object.entries(SINGULARS) as [keyof typeof SINGULARS, 'themes' | 'objectives' | 'releases'][];

/** Writes out what items may say in short: `theme` for `themes`, items nested in items, and `dependsOn` for dependencies. */
export function* expandShorthands({ items, dependencies }: KeptLists, report: Report): Slices {
  const stated = new Set(dependencies.kept.map(({ entity: { from, to } }) => linkId(from, to)));
  const free = createFreeIds(dependencies.byId);
  yield* eachInSlices(items.kept, (record) => {
    for (const from of takeShorthands(record)) addDependency(from, record);
    if (record.parent) nest(record, record.parent, report);
  });

  function addDependency(from: string, item: Kept<'items'>): void {
    const { id: to } = item.entity;
    const link = linkId(from, to);
    if (stated.has(link)) return;
    stated.add(link);
    const place = { raw: undefined, list: 'dependsOn', index: undefined, parent: item };
    const record = { ...place, entity: { id: free(link), from, to }, madeId: true };
    dependencies.kept.push(record);
    dependencies.byId.set(record.entity.id, record);
  }
}

/** @returns what the item depends on */
function takeShorthands(record: Kept<'items'>): string[] {
  const written: Item & Shorthands = record.entity;
  if (!(written.theme ?? written.objective ?? written.release ?? written.dependsOn)) return [];
  const { theme, objective, release, dependsOn = [], ...item } = written;
  const short: Shorthands = { theme, objective, release };
  for (const [one, many] of PLURALS) if (short[one]) item[many] = [...(item[many] ?? []), ...short[one]];
  record.entity = item;
  return dependsOn;
}

/**
 * Gives a nested item its parent: the nearest record above that is on the roadmap. One above it that was left out still hides what it
 * holds: its visibility passes down.
 */
function nest(record: Kept<'items'>, holder: SourceRecord, report: Report): void {
  const { entity } = record;
  let above: SourceRecord | undefined = holder;
  for (; above && !above.entity; above = above.parent) {
    const words = above.rest?.['visibility'] as string[] | undefined;
    if (words) entity.visibility ??= words;
  }
  const parent = above?.entity as Item | undefined;
  if (!parent) return;
  if (entity.parent !== undefined && entity.parent !== parent.id && entity.parent !== parent.title) {
    const hint = `it stands inside "${parent.id}"`;
    report({ code: 'invalid', path: `${pathOf(record)}.parent`, value: entity.parent, leftOut: 'value', hint });
  }
  entity.parent = parent.id;
}
