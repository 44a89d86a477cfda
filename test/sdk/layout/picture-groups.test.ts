import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { layoutBoard } from '../../../src/sdk/layout/layout-board.js';
import { layoutOutcomes } from '../../../src/sdk/layout/layout-outcomes.js';
import { everythingIn, layoutReleasePlan } from '../../../src/sdk/layout/layout-release-plan.js';
import { layoutThemes } from '../../../src/sdk/layout/layout-themes.js';
import { layoutTimeline } from '../../../src/sdk/layout/layout-timeline.js';
import {
  boardGroups,
  outcomesGroups,
  planGroups,
  themesGroups,
  timelineGroups,
  type PictureGroup,
} from '../../../src/sdk/layout/picture-groups.js';
import { ROW } from '../../../src/sdk/layout/place-lane.js';
import { arrange, BOARD_COLUMNS, type Lanes, type View } from '../../../src/sdk/lenses/arrange.js';
import { GROUPINGS, SORTINGS } from '../../../src/sdk/lenses/lens-lists.js';
import { itemOrder } from '../../../src/sdk/lenses/order-items.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Projection } from '../../../src/sdk/lenses/projection.js';
import { lens } from '../lens-arbitrary.js';
import { day, roadmap, WORDS } from '../roadmap-arbitrary.js';

type Groups = PictureGroup<unknown>[];
type Picture = (projection: Projection, lanes: Lanes, view: View) => Groups;

const planOf = (projection: Projection, lanes: Lanes) =>
  layoutReleasePlan(projection, lanes, lanes, {
    span: everythingIn(projection),
    width: 700,
    todayWord: 'Today',
    wasWords: () => 'was Q1',
  });

const PICTURES: Record<string, Picture> = {
  outcomes: (projection, lanes, view) => outcomesGroups(layoutOutcomes(projection, lanes, view)),
  themes: (projection, lanes, view) => themesGroups(layoutThemes(lanes, projection, 900, view)),
  board: (projection, lanes, view) => boardGroups(layoutBoard(lanes, projection, view, 900)),
  'release plan': (projection, lanes, view) => planGroups(planOf(projection, lanes), projection, view),
  timeline: (projection, lanes, view) => timelineGroups(layoutTimeline(projection, lanes, { wide: true, inOrder: false }), view),
};

const asked: fc.Arbitrary<View> = fc.record(
  {
    search: fc.constantFrom(...WORDS),
    groupBy: fc.constantFrom(...GROUPINGS),
    sortBy: fc.subarray([...SORTINGS], { minLength: 1, maxLength: 2 }),
    descending: fc.boolean(),
    columns: fc.constantFrom(...BOARD_COLUMNS),
  },
  { requiredKeys: [] },
);
const scene = fc.tuple(roadmap, lens, asked, day).map(([of, through, view, today]) => {
  const projection = project(of, through, { today });
  return { projection, view, lanes: arrange(projection, view) };
});

/** The ids of each lane's items, sorted; lanes without any are no matter. */
function held(lanes: Iterable<readonly [string, readonly { id: string }[]]>): Record<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [lane, items] of lanes) ids.set(lane, [...(ids.get(lane) ?? []), ...items.map(({ id }) => id)].sort());
  return Object.fromEntries([...ids].filter(([, all]) => all.length > 0).map(([lane, all]) => [`lane ${lane}`, all]));
}

describe('the groups of a picture', function () {
  this.timeout(60_000);
  for (const [name, groupsOf] of Object.entries(PICTURES)) {
    it(`hold what its lanes hold, lane by lane, nothing twice and nothing less: ${name}`, () => {
      fc.assert(
        fc.property(scene, ({ projection, lanes, view }) => {
          const groups = groupsOf(projection, lanes, view);
          expect(held(groups.map(({ lane, items }) => [lane.id, items] as const))).to.deep.equal(
            held(lanes.lanes.map(({ id, items, undated }) => [id, [...items, ...undated]] as const)),
          );
        }),
      );
    });

    it(`are each in the order that the reader asks for: ${name}`, () => {
      fc.assert(
        fc.property(scene, ({ projection, view }) => {
          const sorted = { ...view, sortBy: view.sortBy ?? ['title' as const] };
          const order = itemOrder(sorted.sortBy, sorted.descending);
          const arranged = arrange(projection, sorted);
          for (const { items } of groupsOf(projection, arranged, sorted)) {
            const dated = new Set(arranged.lanes.flatMap((lane) => lane.items));
            // what has no date stands behind what has one, where the order is that of time
            const parts = [items.filter((item) => dated.has(item)), items.filter((item) => !dated.has(item))];
            for (const part of sorted.sortBy[0] === 'timeframe' ? parts : [items])
              expect(part.map(({ id }) => id)).to.deep.equal([...part].sort(order).map(({ id }) => id));
          }
        }),
      );
    });
  }

  it('go down the rows of the timeline, and from the first day on along each', () => {
    fc.assert(
      fc.property(scene, ({ projection, lanes }) => {
        const layout = layoutTimeline(projection, lanes, { wide: true, inOrder: false });
        const groups = timelineGroups(layout, {}).filter(({ part }) => !part);
        layout.lanes.forEach(({ lane, rows }, at) => {
          const places = new Map(
            Array.from(rows.entry, (entry, place) => [
              lane.items[entry],
              { row: rows.first.findLastIndex((first) => first <= place), from: rows.from[place]! },
            ]),
          );
          const boxes = groups[at]!.items.map((item) => places.get(item)!);
          expect(boxes).to.deep.equal([...boxes].sort((a, b) => a.row - b.row || a.from - b.from));
        });
      }),
    );
  });

  it('come block of rows by block of rows in the release plan', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      id: `i${index}`,
      title: `I${index}`,
      timeframe: { text: '', start: '2026-01-01', end: '2026-12-31' },
    }));
    const lane = { id: '', items, undated: [], tally: {} };
    const projection = {
      items,
      today: '2026-09-14',
      fiscalYearStart: 1,
      releases: [],
      milestones: [],
      dependencies: [],
      lens: { sortBy: [] },
    } as unknown as Projection;
    const layout = planOf(projection, { groupBy: 'none', lanes: [lane], counts: projection.counts });
    const tops = new Map(layout.lanes[0]!.bars.map(({ item, y }) => [item, y]));
    const blocks = planGroups(layout, projection, {})[0]!.items.map((item) => Math.floor((tops.get(item)! - 10) / (20 * ROW)));
    expect(blocks).to.deep.equal([...blocks].sort((a, b) => a - b));
    expect(new Set(blocks)).to.deep.equal(new Set([0, 1, 2]));
  });
});
