import { COLLECTIONS, type CollectionName } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import type { Period } from '../../model/period.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Lens } from '../../lenses/lens.js';
import { project } from '../../lenses/project.js';
import type { Projection } from '../../lenses/projection.js';
import { renameReferences } from '../../parse/join/rename-references.js';
import { promisedPeriods } from './promised-periods.js';

type Shown<C extends CollectionName> = Map<string, Projection[C][number]>;

/** What one audience is shown, by the ids of the roadmap. */
export interface View {
  lens: Lens;
  /** Month in which its quarters and halves are counted from. */
  fiscalYearStart: number;
  items: Shown<'items'>;
  /** The periods from today on that the sentence about an item promises, as long as it may be said. */
  promised: Map<string, Period[]>;
  themes: Shown<'themes'>;
  objectives: Shown<'objectives'>;
}

/**
 * What each lens shows, through its projection. A lens may give entities other ids, so that they cannot be traced; here they are to be:
 * the roadmap that is projected has ids that say nothing, which no lens has reason to replace.
 */
export function viewsOf(roadmap: Roadmap, lenses: readonly Lens[], today: Day): View[] {
  const { neutral, ownId } = withNeutralIds(roadmap);
  return lenses.map((lens) => {
    const projection = project(neutral, { ...lens, fields: comparedOf(lens), ids: 'own', onBannedWord: 'mask' }, { today });
    const byOwnId = <C extends 'items' | 'themes' | 'objectives'>(list: C): Shown<C> =>
      new Map((projection[list] as Projection[C][number][]).map((entity) => [ownId(entity.id), entity]));
    return {
      lens,
      fiscalYearStart: projection.fiscalYearStart,
      items: byOwnId('items'),
      promised: new Map(
        projection.items.flatMap((item) => {
          const periods = promisedPeriods(item, today, roadmap.fiscalYearStart);
          return periods.length > 0 ? [[ownId(item.id), periods]] : [];
        }),
      ),
      themes: byOwnId('themes'),
      objectives: byOwnId('objectives'),
    };
  });
}

/** What is compared; the rest of what a lens shows need not be told, which is most of the time that it takes. */
const COMPARED: Partial<Lens['fields']> = {
  items: ['title', 'summary', 'why', 'status', 'health.value', 'timeframe', 'horizon', 'commitment', 'sayable', 'expires'],
  themes: ['title', 'benefit'],
  objectives: ['title'],
};

function comparedOf({ fields }: Lens): Lens['fields'] {
  const lists = (Object.keys(COMPARED) as CollectionName[]).filter((list) => fields[list] !== undefined);
  return Object.fromEntries(lists.map((list) => [list, fields[list]!.filter((field) => COMPARED[list]!.includes(field))]));
}

function withNeutralIds(roadmap: Roadmap): { neutral: Roadmap; ownId: (id: string) => string } {
  const neutralIds = new Map<string, string>();
  const ownIds = new Map<string, string>();
  for (const list of COLLECTIONS)
    roadmap[list].forEach(({ id }, index) => {
      const neutral = `${list}#${index}`;
      neutralIds.set(`${list} ${id}`, neutral);
      ownIds.set(neutral, id);
    });
  const rename = (list: CollectionName, id: string) => neutralIds.get(`${list} ${id}`) ?? id;
  const renamed = COLLECTIONS.map((list) => [
    list,
    roadmap[list].map((entity) => ({ ...renameReferences(list, entity, rename), id: rename(list, entity.id) })),
  ]);
  return {
    neutral: { ...roadmap, ...(Object.fromEntries(renamed) as Pick<Roadmap, CollectionName>) },
    ownId: (id) => ownIds.get(id) ?? id,
  };
}
