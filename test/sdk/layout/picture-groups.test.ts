import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { layoutBoard } from '../../../src/sdk/layout/layout-board.js';
import { layoutOutcomes } from '../../../src/sdk/layout/layout-outcomes.js';
import { everythingIn, layoutReleasePlan } from '../../../src/sdk/layout/layout-release-plan.js';
import { layoutThemes } from '../../../src/sdk/layout/layout-themes.js';
import { layoutTimeline, type TimelineLane } from '../../../src/sdk/layout/layout-timeline.js';
import {
  boardGroups,
  isPoint,
  outcomesGroups,
  planGroups,
  themesGroups,
  timelineGroups,
  type PictureEntry,
  type PictureGroup,
} from '../../../src/sdk/layout/picture-groups.js';
import { ROW } from '../../../src/sdk/layout/place-lane.js';
import { timelineFlags } from '../../../src/sdk/layout/timeline-flags.js';
import { timelineWindow } from '../../../src/sdk/layout/timeline-window.js';
import { timelineCanvas } from '../../../src/sdk/layout/timeline-zoom.js';
import { arrange, BOARD_COLUMNS, type Lanes, type View } from '../../../src/sdk/lenses/arrange.js';
import { isSorted } from '../../../src/sdk/lenses/is-sorted.js';
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

const timelineOf = (projection: Projection, lanes: Lanes, view: View) =>
  layoutTimeline(projection, lanes, { wide: true, inOrder: isSorted(view) });

const PICTURES: Record<string, Picture> = {
  outcomes: (projection, lanes, view) => outcomesGroups(layoutOutcomes(projection, lanes, view)),
  themes: (projection, lanes, view) => themesGroups(layoutThemes(lanes, projection, 900, view)),
  board: (projection, lanes, view) => boardGroups(layoutBoard(lanes, projection, view, 900)),
  'release plan': (projection, lanes, view) => planGroups(planOf(projection, lanes), projection, view),
  timeline: (projection, lanes, view) => timelineGroups(timelineOf(projection, lanes, view), projection, view),
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

const itemsIn = (entries: readonly PictureEntry[]) => entries.filter((entry) => !isPoint(entry));

/** The ids of each lane's items, sorted; lanes without any are no matter. */
function held(lanes: Iterable<readonly [string, readonly { id: string }[]]>): Record<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [lane, items] of lanes) ids.set(lane, [...(ids.get(lane) ?? []), ...items.map(({ id }) => id)].sort());
  return Object.fromEntries([...ids].filter(([, all]) => all.length > 0).map(([lane, all]) => [`lane ${lane}`, all]));
}

const unfolded = (lanes: readonly TimelineLane[]) => lanes.map((one) => ({ ...one, lane: { ...one.lane, collapsed: undefined } }));

describe('the groups of a picture', () => {
  for (const [name, groupsOf] of Object.entries(PICTURES)) {
    it(`hold what its lanes hold, lane by lane, nothing twice and nothing less: ${name}`, () => {
      fc.assert(
        fc.property(scene, ({ projection, lanes, view }) => {
          const groups = groupsOf(projection, lanes, view);
          expect(held(groups.map(({ lane, items }) => [lane?.id ?? '', itemsIn(items)] as const))).to.deep.equal(
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
          for (const { items: entries } of groupsOf(projection, arranged, sorted)) {
            const items = itemsIn(entries);
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
        const groups = timelineGroups(layout, projection, {}).filter(({ part }) => !part);
        layout.lanes.forEach(({ lane, milestones, rows }, at) => {
          const entries = [...lane.items, ...milestones];
          const places = new Map(
            Array.from(rows.entry, (entry, place) => [
              `${entry < lane.items.length} ${entries[entry]!.id}`,
              { row: rows.first.findLastIndex((first) => first <= place), from: rows.from[place]! },
            ]),
          );
          const boxes = groups[at]!.items.map((entry) => places.get(`${!isPoint(entry)} ${entry.id}`)!);
          expect(boxes).to.deep.equal([...boxes].sort((a, b) => a.row - b.row || a.from - b.from));
        });
      }),
    );
  });

  const pointsIn = (groups: Groups): string[] =>
    groups.flatMap(({ items }) => items.flatMap((entry) => (isPoint(entry) ? `${entry.point} ${entry.id}` : [])));
  const allPoints = ({ releases, milestones }: Projection): string[] => [
    ...releases.map(({ id }) => `release ${id}`),
    ...milestones.map(({ id }) => `milestone ${id}`),
  ];

  for (const name of ['timeline', 'release plan'])
    it(`hold every release and milestone once: ${name}`, () => {
      fc.assert(
        fc.property(scene, ({ projection, lanes, view }) => {
          expect(new Set(pointsIn(PICTURES[name]!(projection, lanes, view)))).to.deep.equal(new Set(allPoints(projection)));
        }),
      );
    });

  it('hold what lies on the axis and in the lanes of the timeline in the order in which it is drawn', () => {
    fc.assert(
      fc.property(scene, ({ projection, lanes, view }) => {
        const layout = timelineOf(projection, lanes, view);
        const canvas = timelineCanvas(layout.reach, 2, 900, layout.today);
        const { flags } = timelineFlags(projection.releases, layout.milestones, canvas, layout.today);
        const whole = { x: 0, y: 0, width: canvas.width, height: layout.height };
        const drawn = timelineWindow({ ...layout, lanes: unfolded(layout.lanes) }, canvas, whole).flatMap(({ lane, bars }) =>
          bars.map(({ entry }) => {
            const { items } = lane.lane;
            return items[entry] ? `item ${items[entry].id}` : `milestone ${lane.milestones[entry - items.length]!.id}`;
          }),
        );
        const listed = timelineGroups(layout, projection, view).flatMap(({ part, items }) =>
          part === 'undated' ? [] : items.map((entry) => `${isPoint(entry) ? entry.point : 'item'} ${entry.id}`),
        );
        expect(listed).to.deep.equal([...flags.map(({ kind, of }) => `${kind} ${of.id}`), ...drawn]);
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
    const blocks = planGroups(layout, projection, {})[1]!.items.map((item) => Math.floor((tops.get(item)! - 10) / (20 * ROW)));
    expect(blocks).to.deep.equal([...blocks].sort((a, b) => a - b));
    expect(new Set(blocks)).to.deep.equal(new Set([0, 1, 2]));
  });
});
