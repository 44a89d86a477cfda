import type { CollectionName } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import type { Period } from '../../model/period.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Lens } from '../../lenses/lens.js';
import { project } from '../../lenses/project.js';
import type { Projection } from '../../lenses/projection.js';
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

/** Of the lists that are compared; no reference of theirs but the parent is looked at. */
function withNeutralIds(roadmap: Roadmap): { neutral: Roadmap; ownId: (id: string) => string } {
  const ownIds = new Map<string, string>();
  const renamed = NEUTRAL.map((list) => {
    const ids = new Map(roadmap[list].map(({ id }, index) => [id, `${list}#${index}`]));
    for (const [own, neutral] of ids) ownIds.set(neutral, own);
    return [list, roadmap[list].map((entity) => withNeutralId(entity, ids))];
  });
  return { neutral: { ...roadmap, ...(Object.fromEntries(renamed) as Partial<Roadmap>) }, ownId: (id) => ownIds.get(id) ?? id };
}

const NEUTRAL = ['items', 'themes', 'objectives'] as const;

function withNeutralId<E extends { id: string; parent?: string | undefined }>(entity: E, ids: ReadonlyMap<string, string>): E {
  const { id, parent } = entity;
  return { ...entity, id: ids.get(id)!, ...(parent !== undefined && { parent: ids.get(parent) ?? parent }) };
}
