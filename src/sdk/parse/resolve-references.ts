import { COLLECTIONS, VISIBILITIES, type CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';
import type { RoadmapHead } from '../model/roadmap.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';
import { createFinder, type Finder } from './find-entity.js';
import type { Report } from './issue-list.js';
import type { Fields } from './read-by-schema.js';
import { pathOf, type Kept, type KeptList, type KeptLists } from './record.js';

/**
 * Replaces each reference by the id of what it names: by id, else by the one title that is the same. What names nothing is made, where the
 * document has no such list at all, or else taken away; a dependency without both its ends is left out.
 */
export function* resolveReferences(lists: KeptLists, { defaultVisibility }: RoadmapHead, report: Report): Slices {
  const finders = Object.fromEntries(COLLECTIONS.map((target) => [target, createFinder(lists[target] as KeptList, target)])) as Finders;
  for (const collection of COLLECTIONS) {
    const references = new Map(Object.entries(referencesOf(collection)));
    const orphans: Kept[] = [];
    // what is made here refers to nothing
    yield* eachInSlices([...(lists[collection].kept as Kept[])], (record) => {
      const entity = record.entity as Fields;
      const hadParent = 'parent' in entity;
      // its own fields are fewer than those it might have
      for (const field in entity) {
        const target = references.get(field);
        if (target) replace(entity, { field, target, record, path: field });
      }
      if (hadParent && !('parent' in entity)) orphans.push(record);
      const health = entity['health'] as Fields | undefined;
      if (health?.['evidence']) replace(health, { field: 'evidence', target: 'evidence', record, path: 'health.evidence' });
    });
    if (orphans.length > 0 && lists[collection].kept.some(isRestricted))
      for (const { entity } of orphans) entity.visibility ??= ['confidential'];
  }
  lists.dependencies.kept = lists.dependencies.kept.filter(({ entity: { from, to } }) => from !== undefined && to !== undefined);
  // in the order in which they were spoken of, they would tell an audience of records that it may not see
  for (const { kept } of Object.values(lists)) if (kept[0]?.referrers) kept.sort(byTitle);

  /** Who says nothing and has lost its parent can inherit nothing: where any of its kind is restricted, that parent may have been. */
  function isRestricted({ entity: { visibility } }: Kept): boolean {
    const open: string[] = VISIBILITIES.slice(0, VISIBILITIES.indexOf(defaultVisibility) + 1);
    return visibility !== undefined && !visibility.some((word) => open.includes(word.toLowerCase()));
  }

  function replace(holder: Fields, reference: Reference): void {
    const { field } = reference;
    const words = holder[field] as string | string[];
    if (Array.isArray(words)) {
      const ids = words.map((word) => find(word, reference)).filter((id) => id !== undefined);
      holder[field] = ids.length > 1 ? [...new Set(ids)] : ids;
      return;
    }
    const id = find(words, reference);
    if (id === undefined) delete holder[field];
    else holder[field] = id;
  }

  function find(value: string, { target, record, path: field }: Reference): string | undefined {
    const id = finders[target].find(value, record);
    if (id !== undefined) return id;
    const path = () => (record.list === 'dependsOn' ? pathOf(record) : `${pathOf(record)}.${field}`);
    const leftOut = record.list === 'dependencies' ? 'record' : 'value';
    report({ code: 'dangling', path, value, leftOut, hint: () => finders[target].hint(value) });
    return undefined;
  }
}

type Finders = Record<CollectionName, Finder>;

/** A field that names other entities, by its name in what holds it and by its path in the record. */
interface Reference {
  field: string;
  path: string;
  target: CollectionName;
  record: Kept;
}

function byTitle({ entity: a }: Kept, { entity: b }: Kept): number {
  const [one, other] = [a, b].map((entity) => ('title' in entity ? entity.title : ''));
  return one! < other! ? -1 : 1;
}
