import type { Day } from '../../model/day.js';
import type { Item } from '../../model/entities.js';
import type { Roadmap } from '../../model/roadmap.js';
import { isOpen, type WorkTree } from '../work-tree.js';
import { contradiction, gap, type AlignmentFinding } from './alignment-finding.js';
import type { View } from './view.js';

/** What an audience is told that nothing stands behind: benefits and objectives without work, work without an objective, sentences about dropped work. */
export function findGaps(roadmap: Roadmap, views: readonly View[], tree: WorkTree, today: Day): AlignmentFinding[] {
  const work = roadmap.items.filter(({ status }) => status !== 'cancelled');
  return [
    ...benefitsWithoutItem(work, views),
    ...objectivesWithoutWork(roadmap, work, views),
    ...(roadmap.objectives.length > 0 ? workWithoutObjective(roadmap, views, tree) : []),
    ...droppedButSayable(roadmap.items, today),
  ];
}

function benefitsWithoutItem(work: readonly Item[], views: readonly View[]): AlignmentFinding[] {
  const served = new Set<string>();
  for (const { themes = [] } of work) for (const id of themes) served.add(id);
  return views.flatMap(({ lens, themes }) =>
    [...themes]
      .filter(([id, { benefit }]) => benefit !== undefined && !served.has(id))
      .map(([id, { title, benefit }]) => {
        const message = `The benefit of "${title}" is promised, and no item delivers it`;
        return gap('benefit-without-item', id, message, { lens: lens.id, value: benefit });
      }),
  );
}

/** An objective is served by items of its own, or of the objectives below it. */
function objectivesWithoutWork({ objectives }: Roadmap, work: readonly Item[], views: readonly View[]): AlignmentFinding[] {
  const served = new Set<string>();
  for (const { objectives: own = [] } of work) for (const id of own) served.add(id);
  const parents = new Map(objectives.map(({ id, parent }) => [id, parent]));
  // a set grows while it is walked: each served objective serves its parent
  for (const id of served) {
    const parent = parents.get(id);
    if (parent !== undefined) served.add(parent);
  }
  return views.flatMap(({ lens, objectives: shown }) =>
    [...shown]
      .filter(([id]) => !served.has(id))
      .map(([id, { title }]) =>
        gap('objective-without-work', id, `No item serves the objective "${title}"`, { lens: lens.id, value: title }),
      ),
  );
}

/** Where most of so many serve none, naming an objective is not how this roadmap is kept, and that is one finding. */
const MANY = 10;

/** Ideas need no objective yet, and chores need none at all. */
function workWithoutObjective(roadmap: Roadmap, views: readonly View[], tree: WorkTree): AlignmentFinding[] {
  const served = tree.joinedTo(({ objectives = [] }) => objectives.length > 0);
  const planned = roadmap.items.filter(isPlanned);
  const shown = planned.flatMap((item) => {
    const view = served.has(item.id) ? undefined : views.find(({ items }) => items.has(item.id));
    return view ? [{ item, lens: view.lens.id }] : [];
  });
  const [first] = shown;
  if (first && shown.length > MANY && shown.length * 2 > planned.length) {
    const message = `${shown.length} of ${planned.length} items that are planned or under way serve no objective`;
    const told = gap('work-without-objective', first.item.id, message, { lens: first.lens, value: shown.length });
    return [{ ...told, ids: shown.map(({ item }) => item.id) }];
  }
  return shown.map(({ item, lens }) =>
    gap('work-without-objective', item.id, `"${item.title}" serves no objective`, { lens, value: item.status }),
  );
}

const isPlanned = ({ status, kind }: Item): boolean =>
  isOpen({ status }) && status !== undefined && status !== 'proposed' && kind !== 'debt' && kind !== 'bug';

function droppedButSayable(items: readonly Item[], today: Day): AlignmentFinding[] {
  return items
    .filter(({ status }) => status === 'cancelled')
    .flatMap(({ id, title, texts = {} }) => {
      const sayable = Object.entries(texts).find(
        ([, { sayable: sentence, expires = today }]) => sentence !== undefined && expires >= today,
      );
      if (!sayable) return [];
      const told = [
        { lens: sayable[0], value: sayable[1].sayable },
        { lens: 'roadmap', value: 'cancelled' },
      ];
      return [
        contradiction(
          'dropped-but-sayable',
          [id],
          'sayable',
          `"${title}" was cancelled, and there is still a sentence to say about it`,
          told,
        ),
      ];
    });
}
