import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layoutTimeline, packInSlices, type TimelineLayout } from '../../../src/sdk/layout/layout-timeline.js';
import { timelineWindow, type TimelineView, type WindowedLane } from '../../../src/sdk/layout/timeline-window.js';
import { timelineCanvas } from '../../../src/sdk/layout/timeline-zoom.js';
import { arrange, type View } from '../../../src/sdk/lenses/arrange.js';
import { team } from '../../../src/sdk/lenses/presets/team.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { isDated } from '../../../src/sdk/model/timeframe.js';
import { roadmap as anyRoadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const TODAY = '2026-09-14';
const WIDE = { wide: true, inOrder: false };

const projectionOf = (input: object) => project(roadmapOf(input), team, { today: TODAY });

function layoutOf(input: object, view: View = {}): TimelineLayout {
  const projection = projectionOf(input);
  return layoutTimeline(projection, arrange(projection, view), WIDE);
}

const idsOf = ({ lanes }: TimelineLayout) =>
  lanes.map(({ lane, rows }) => [...rows.entry].map((entry) => lane.items[entry]?.id ?? `milestone ${entry - lane.items.length}`));

/** A window, as shares of what there is. */
const anyView = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) });
const key = ({ index, bars }: WindowedLane) => bars.map(({ place, x, y, width, room }) => `${index} ${place} ${x} ${y} ${width} ${room}`);

describe('the layout of the timeline', () => {
  const items = [
    { id: 'a', title: 'A', team: 't', timeframe: '2026-08' },
    { id: 'b', title: 'B', team: 't', timeframe: '2026-08' },
    { id: 'c', title: 'C', team: 't', timeframe: '2027-01' },
    { id: 'later', title: 'Later', team: 't' },
  ];
  const teams = [
    { id: 't', title: 'T' },
    { id: 'none', title: 'None' },
  ];

  it('packs the items of a lane into rows, and tells lanes that have none', () => {
    const layout = layoutOf({ items, teams }, { groupBy: 'team' });
    expect(idsOf(layout)).to.deep.equal([['a', 'c', 'b']]);
    expect(layout.lanes[0]!.rows.count).to.equal(2);
    expect(layout.empty.map(({ id }) => id)).to.deep.equal(['none']);
  });

  it('puts milestones into the lane of their team or of their items, and the others on the axis', () => {
    const milestones = [
      { id: 'm', title: 'M', team: 't', timeframe: '2026-12-01' },
      { id: 'n', title: 'N', items: ['a'], timeframe: '2026-12-02' },
      { id: 'o', title: 'O', timeframe: '2026-12-03' },
    ];
    const layout = layoutOf({ items, teams, milestones }, { groupBy: 'team' });
    expect(layout.lanes[0]!.milestones.map(({ id }) => id)).to.deep.equal(['m', 'n']);
    expect(layout.milestones.map(({ id }) => id)).to.deep.equal(['o']);
  });

  it('takes lanes in which nothing has changed from the layout before', () => {
    const projection = projectionOf({ items, teams });
    const first = layoutTimeline(projection, arrange(projection, { groupBy: 'team' }), WIDE);
    const folded = layoutTimeline(projection, arrange(projection, { groupBy: 'team', collapsed: ['t'] }), WIDE, first);
    expect(folded.lanes[0]!.rows).to.equal(first.lanes[0]!.rows);
    expect(folded.height).to.be.below(first.height);
    const sorted = layoutTimeline(projection, arrange(projection, { groupBy: 'team' }), { ...WIDE, inOrder: true }, first);
    expect(sorted.lanes[0]!.rows).not.to.equal(first.lanes[0]!.rows);
  });

  it('uses what was packed beforehand, with pauses, and packs anew what was packed by something else', () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({
      id: `i${n}`,
      title: `Item ${n}`,
      team: 't',
      timeframe: `20${20 + (n % 9)}-0${1 + (n % 7)}`,
    }));
    const projection = projectionOf({ teams, items: many });
    const lanes = arrange(projection);
    const pauses = [...packInSlices(projection, lanes, WIDE)].length;
    expect(pauses).to.be.greaterThan(5);
    const [, again] = [layoutTimeline(projection, lanes, WIDE), [...packInSlices(projection, lanes, WIDE)]];
    expect(again).to.be.empty;
    for (const options of [WIDE, { ...WIDE, inOrder: true }, { ...WIDE, spread: 2 }, { ...WIDE, zoom: 4 }, WIDE]) {
      const copies = { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, items: [...lane.items] })) };
      const packed = ({ lanes: [first] }: TimelineLayout) => first!.rows;
      expect(packed(layoutTimeline(projection, lanes, options))).to.deep.equal(packed(layoutTimeline(projection, copies, options)));
    }
    const tomorrow = { ...projection, today: '2027-01-01' };
    const open = arrange(projectionOf({ teams, items: [{ id: 'o', title: 'O', team: 't', timeframe: { start: '2026-01-01' } }] }));
    const reaches = [projection, tomorrow].map((one) => layoutTimeline(one, open, WIDE).lanes[0]!.reach);
    expect(reaches[1]).not.to.deep.equal(reaches[0]);
  });

  it('has its rows closer where it is dense, each still as high as can be pressed', () => {
    const projection = projectionOf({ items, teams });
    const rowsOf = (dense: boolean) => {
      const layout = layoutTimeline(projection, arrange(projection, { groupBy: 'team' }), { ...WIDE, dense });
      const canvas = timelineCanvas(layout.reach, 2, 900, layout.today);
      const [lane] = timelineWindow(layout, canvas, { x: 0, y: 0, width: canvas.width, height: layout.height });
      return [...new Set(lane!.bars.map(({ y }) => y))];
    };
    expect(rowsOf(false)).to.deep.equal([11, 41]);
    expect(rowsOf(true)).to.deep.equal([8, 32]);
  });

  it('has every dated item in each of its lanes once, lane below lane, and its days within reach', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.constantFrom('team' as const, 'theme' as const, 'none' as const), (roadmap, groupBy) => {
        const projection = project(roadmap, team, { today: TODAY });
        const lanes = arrange(projection, { groupBy });
        const layout = layoutTimeline(projection, lanes, WIDE);
        let top = 0;
        for (const { lane, rows, milestones, top: own, height, step } of layout.lanes) {
          expect(own).to.equal(top);
          top += height;
          expect(rows.count * step).to.be.at.most(height);
          const places = [...rows.entry].sort((a, b) => a - b);
          expect(places).to.deep.equal([...lane.items, ...milestones].map((_, index) => index));
          for (const [at, from] of rows.from.entries()) expect(from >= layout.reach.from && rows.to[at]! <= layout.reach.to).to.equal(true);
        }
        expect(top).to.equal(layout.height);
        const drawn = new Set(layout.lanes.flatMap(({ lane }) => lane.items));
        expect(drawn.size).to.equal(projection.items.filter(({ timeframe }) => isDated(timeframe)).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the window of the timeline', () => {
  it('has what looking at everything would find there, at the same places, at every zoom', () => {
    fc.assert(
      fc.property(anyRoadmap, anyView, fc.double({ min: 0.05, max: 40, noNaN: true }), fc.boolean(), (roadmap, share, zoom, dense) => {
        const projection = project(roadmap, team, { today: TODAY });
        const layout = layoutTimeline(projection, arrange(projection, { groupBy: 'team' }), { ...WIDE, dense });
        const canvas = timelineCanvas(layout.reach, zoom, 600, layout.today);
        const view: TimelineView = { x: share.x * canvas.width, y: share.y * layout.height, width: 600, height: 300 };
        const all = timelineWindow(layout, canvas, { x: 0, y: 0, width: canvas.width, height: layout.height });
        const touches = (lane: WindowedLane) =>
          lane.bars.filter(({ x, y, room }) => {
            const top = lane.lane.top + y;
            return x < view.x + view.width && x + room > view.x && top < view.y + view.height && top + 24 > view.y;
          });
        const wanted = all.flatMap((lane) => key({ ...lane, bars: touches(lane) }));
        const found = timelineWindow(layout, canvas, view).flatMap(key);
        expect(wanted.filter((one) => !found.includes(one))).to.deep.equal([]);
        expect(found.filter((one) => !all.flatMap(key).includes(one))).to.deep.equal([]);
        expect(found.length).to.be.at.most(all.flatMap(key).length);
      }),
      { numRuns: 60 },
    );
  });

  it('lets no two bars or names of a row overlap, at any zoom', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.double({ min: 0.001, max: 60, noNaN: true }), (roadmap, zoom) => {
        const projection = project(roadmap, team, { today: TODAY });
        const layout = layoutTimeline(projection, arrange(projection), WIDE);
        const canvas = timelineCanvas(layout.reach, zoom, 600, layout.today);
        for (const { bars } of timelineWindow(layout, canvas, { x: 0, y: 0, width: canvas.width, height: layout.height }))
          bars.slice(1).forEach((bar, index) => {
            const { x, y, room, width } = bars[index]!;
            expect(width).to.be.at.least(1);
            // closer than a pixel two can only stand one beside the other
            if (bar.y === y && bar.x - x >= 4) expect(x + room).to.be.at.most(bar.x);
          });
      }),
      { numRuns: 60 },
    );
  });

  it('costs what is seen: in a lane of 20,000 items no more than a windowful is looked at', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      id: `i${index}`,
      title: `Item ${index}`,
      timeframe: `${2000 + (index % 50)}-0${1 + (index % 9)}`,
    }));
    const layout = layoutOf({ items }, { groupBy: 'none' });
    const canvas = timelineCanvas(layout.reach, 2, 1000, layout.today);
    let reads = 0;
    const { rows } = layout.lanes[0]!;
    const watched = (list: Int32Array) =>
      new Proxy(list, {
        get: (target, name) => {
          reads++;
          return target[name as unknown as number];
        },
      });
    layout.lanes[0]!.rows = { ...rows, from: watched(rows.from), to: watched(rows.to) };
    const [shown] = timelineWindow(layout, canvas, { x: 9000, y: 600, width: 1000, height: 600 });
    expect(shown!.bars.length).to.be.greaterThan(10);
    expect(reads).to.be.below(2000);
  });
});
