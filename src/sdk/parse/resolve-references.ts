import { COLLECTIONS, VISIBILITIES, type CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';
import type { RoadmapHead } from '../model/roadmap.js';
import type { Kept, KeptLists } from './check-records.js';
import { createFinder, type Finder } from './find-entity.js';
import type { Report } from './issue-list.js';

type Fields = Record<string, unknown>;

/**
 * Replaces each reference by the id of what it names: by id, else by the one title that is the same. What names nothing is made, where the
 * document has no such list at all, or else taken away; a dependency without both its ends is left out.
 */
export function resolveReferences(lists: KeptLists, { defaultVisibility }: RoadmapHead, report: Report): void {
  const orphans: { kept: Kept; collection: CollectionName }[] = [];
  const finders = new Map<CollectionName, Finder>(COLLECTIONS.map((target) => [target, createFinder(lists[target], target)]));
  for (const collection of COLLECTIONS) {
    const references = Object.entries(referencesOf(collection));
    for (const kept of [...lists[collection]]) resolveEntity(kept, collection, references);
  }
  lists.dependencies = lists.dependencies.filter(({ entity: { from, to } }) => from !== undefined && to !== undefined);
  guardOrphans();

  function resolveEntity(kept: Kept, collection: CollectionName, references: [string, CollectionName][]): void {
    const entity = kept.entity as Fields;
    const parent = entity['parent'];
    for (const [field, target] of references) {
      if (entity[field] === undefined) continue;
      const path = kept.shorthand ? kept.path : `${kept.path}.${field}`;
      const leftOut = collection === 'dependencies' && !kept.shorthand ? 'record' : 'value';
      replaceReference(entity, field, resolver(kept, target, path, leftOut));
    }
    if (parent !== undefined && entity['parent'] === undefined) orphans.push({ kept, collection });
    const health = entity['health'] as Fields | undefined;
    if (health?.['evidence'] !== undefined)
      replaceReference(health, 'evidence', resolver(kept, 'evidence', `${kept.path}.health.evidence`, 'value'));
  }

  /** Who says nothing and has lost its parent can inherit nothing: where any of its kind is restricted, that parent may have been. */
  function guardOrphans(): void {
    const open: string[] = VISIBILITIES.slice(0, VISIBILITIES.indexOf(defaultVisibility) + 1);
    const isRestricted = ({ entity: { visibility } }: Kept) =>
      visibility !== undefined && !visibility.some((word) => open.includes(word.toLowerCase()));
    const restricted = new Set(COLLECTIONS.filter((collection) => lists[collection].some(isRestricted)));
    for (const { kept, collection } of orphans) if (restricted.has(collection)) kept.entity.visibility ??= ['confidential'];
  }

  function resolver(kept: Kept, target: CollectionName, path: string, leftOut: 'record' | 'value') {
    return (word: string): string | undefined => {
      const found = finders.get(target)?.find(word, kept);
      if (found) return found.entity.id;
      report({ code: 'dangling', path, value: word, leftOut, hint: () => finders.get(target)?.hint(word) });
      return undefined;
    };
  }
}

function replaceReference(holder: Fields, field: string, resolve: (word: string) => string | undefined): void {
  const value = holder[field];
  if (!Array.isArray(value)) holder[field] = resolve(value as string);
  else holder[field] = [...new Set((value as string[]).map(resolve).filter((id) => id !== undefined))];
  if (holder[field] === undefined) delete holder[field];
}
