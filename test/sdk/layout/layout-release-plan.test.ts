import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layoutReleasePlan, type ReleasePlanLayout } from '../../../src/sdk/layout/layout-release-plan.js';
import type { Span } from '../../../src/sdk/layout/time-scale.js';
import { arrange, type View } from '../../../src/sdk/lenses/arrange.js';
import { isUndated } from '../../../src/sdk/lenses/is-undated.js';
import { team } from '../../../src/sdk/lenses/presets/team.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { isDated } from '../../../src/sdk/model/timeframe.js';
import { roadmap as anyRoadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const NO_VIEW: View = {};
const TODAY = '2026-09-14';
const YEAR: Span = { start: '2026-07-01', end: '2027-06-30' };
const words = { todayWord: 'Today', wasWords: () => 'was 14 Aug 2026' };

function layoutOf(input: object, { width = 1300, span = YEAR, view = NO_VIEW } = {}): ReleasePlanLayout {
  const projection = project(roadmapOf(input), team, { today: TODAY });
  const lanes = arrange(projection, { ...view, range: span });
  return layoutReleasePlan(projection, lanes, arrange(projection, view), { span, width, ...words });
}

const teams = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
];
const names = (bars: ReleasePlanLayout['lanes'][number]['bars']) => bars.map(({ item }) => item.id);

describe('the layout of the release plan', () => {
  it('has the headings beside the rows where there is room, above them where there is not', () => {
    const heads = [1300, 1000, 899, 390].map((width) => layoutOf({ items: [{ title: 'A', timeframe: '2026-08' }] }, { width }).head);
    expect(heads).to.deep.equal([248, 208, 0, 0]);
  });

  it('has its rows closer where it is dense, each still as high as can be pressed', () => {
    const projection = project(roadmapOf({ items: ['A', 'B'].map((title) => ({ title, timeframe: '2026-08' })) }), team, { today: TODAY });
    const rowsOf = (dense: boolean) => {
      const options = { span: YEAR, width: 1300, dense, ...words };
      const { lanes } = layoutReleasePlan(projection, arrange(projection, { range: YEAR }), arrange(projection), options);
      return lanes[0]!.bars.map(({ y }) => y);
    };
    expect(rowsOf(false)).to.deep.equal([10, 38]);
    expect(rowsOf(true)).to.deep.equal([10, 34]);
  });

  it('counts what lies outside of the span, in its lane and in all', () => {
    const items = [
      { id: 'past', title: 'Past', team: 'a', timeframe: '2025' },
      { id: 'now', title: 'Now', team: 'a', timeframe: '2026-08' },
      { id: 'future', title: 'Future', team: 'b', timeframe: '2028' },
    ];
    const { lanes, earlier, later } = layoutOf({ teams, items });
    expect(lanes.map((lane) => [names(lane.bars), lane.earlier, lane.later])).to.deep.equal([
      [['now'], 1, 0],
      [[], 0, 1],
    ]);
    expect([earlier, later]).to.deep.equal([1, 1]);
  });

  it('counts an item once that stands in two lanes', () => {
    const themes = [
      { id: 't', title: 'T' },
      { id: 'u', title: 'U' },
    ];
    const { lanes, later } = layoutOf({ themes, items: [{ title: 'A', themes: ['t', 'u'], timeframe: '2030' }] });
    expect(lanes.map((lane) => lane.later)).to.deep.equal([1, 1]);
    expect(later).to.equal(1);
  });

  it('names lanes without anything apart', () => {
    const { lanes, empty } = layoutOf({ teams, items: [{ title: 'X', team: 'b' }] });
    expect(lanes.map(({ lane }) => lane.id)).to.deep.equal(['b']);
    expect(empty.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('puts a parent as a bracket above its children', () => {
    const items = [
      { id: 'child', title: 'Child', parent: 'parent', timeframe: '2026-08' },
      { id: 'parent', title: 'Parent', timeframe: '2026-07/2026-12' },
      { id: 'single', title: 'Single', timeframe: '2026-11' },
    ];
    const [lane] = layoutOf({ items }).lanes;
    expect(lane!.bars.map(({ item, bracket, y }) => [item.id, bracket, y])).to.deep.equal([
      ['single', false, 10],
      ['parent', true, 38],
      ['child', false, 66],
    ]);
    expect(lane!.height).to.equal(94);
  });

  it('puts the milestone of one item on its bar, of several in their lane, and of none on the axis', () => {
    const items = [
      { id: 'i', title: 'I', team: 'a', timeframe: '2026-08/2026-10' },
      { id: 'j', title: 'J', team: 'a', timeframe: '2026-08/2026-10' },
    ];
    const milestones = [
      { id: 'on', title: 'On', items: 'i', timeframe: '2026-09-01' },
      { id: 'after', title: 'After', items: 'i', timeframe: '2027-01-01' },
      { id: 'both', title: 'Both', items: ['i', 'j'], timeframe: '2026-09-01' },
      { id: 'b', title: 'B', team: 'b', timeframe: '2026-09-01' },
      { id: 'none', title: 'None', timeframe: '2026-09-01' },
      { id: 'outside', title: 'Outside', timeframe: '2030' },
    ];
    const { lanes, flags } = layoutOf({ teams, items, milestones });
    const points = lanes.map((lane) => lane.points.map(({ milestone }) => milestone.id));
    expect(lanes[0]!.bars.map(({ marks }) => marks.map(({ of }) => of.id))).to.deep.equal([['on'], []]);
    expect(points).to.deep.equal([['both', 'after'], ['b']]);
    expect(flags.map(({ of }) => (of.kind === 'milestone' ? of.milestone.id : of.kind))).to.deep.equal(['none', 'today']);
  });

  it('flags releases at the end of their period, and today only while it is in sight', () => {
    const releases = [{ id: 'r', title: 'R', timeframe: '2026-12' }];
    const { flags } = layoutOf({ releases, items: [{ title: 'A' }] }, { width: 613 });
    expect(flags.map(({ of, x }) => [of.kind, Math.round((x * 365) / 613)])).to.deep.equal([
      ['today', 75],
      ['release', 184],
    ]);
    expect(layoutOf({ items: [{ title: 'A' }] }, { span: { start: '2027-01-01', end: '2027-12-31' } }).flags).to.deep.equal([]);
  });

  it('names a release to come rather than one that is over', () => {
    const releases = Array.from({ length: 12 }, (_, i) => ({
      id: `r${i}`,
      title: `A release with a long name ${i}`,
      timeframe: `2026-09-${10 + i}`,
    }));
    const { flags } = layoutOf({ releases, items: [{ title: 'A' }] }, { width: 390 });
    const named = flags.flatMap(({ of, row }) => (of.kind === 'release' && row !== undefined ? [of.release.timeframe!.end!] : []));
    expect(named.length).to.be.at.least(1);
    expect(named.every((day) => day >= TODAY)).to.equal(true);
  });

  it('marks where an item was first said to end', () => {
    const history = [{ on: '2026-08-01', timeframe: '2026-08' }];
    const [bar] = layoutOf({ items: [{ title: 'A', timeframe: '2026-10', history }] }).lanes[0]!.bars;
    expect(bar!.was).to.deep.equal({ x: 178.5, text: 'was 14 Aug 2026' });
    expect(bar!.note).to.be.a('number');
  });

  it('links what has a bar at both ends, a violated order from end to end', () => {
    const items = [
      { id: 'x', title: 'X', team: 'a', timeframe: '2026-10-01/2026-10-31' },
      { id: 'y', title: 'Y', team: 'b', timeframe: '2026-08-01/2026-08-31' },
      { id: 'z', title: 'Z', team: 'b' },
    ];
    const dependencies = [
      { from: 'x', to: 'y' },
      { from: 'x', to: 'z' },
    ];
    const { links } = layoutOf({ teams, items, dependencies });
    expect(links.map(({ dependency, box }) => [dependency.order, box.upper, box.lower, box.drop])).to.deep.equal([
      ['violated', 0, 1, 'start'],
    ]);
  });

  it('keeps dates far from any axis from making it endless', () => {
    const items = [{ title: 'A', timeframe: '1000-01-01/9999-12-31' }];
    const { ticks, lanes } = layoutOf({ items }, { span: { start: '1000-01-01', end: '9999-12-31' } });
    expect(ticks[0]!.ticks.length).to.be.at.most(30);
    expect(lanes[0]!.bars).to.have.length(1);
  });

  it('draws every dated item in sight once in each of its lanes, on the axis, and nothing over anything else', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.constantFrom(360, 800, 1224), (roadmap, width) => {
        const projection = project(
          roadmap,
          { ...team, where: { visibility: ['public', 'internal', 'confidential', 'team'] } },
          { today: TODAY },
        );
        const lanes = arrange(projection, { range: YEAR });
        const layout = layoutReleasePlan(projection, lanes, arrange(projection), { span: YEAR, width, ...words });
        for (const { lane, bars, points, height } of layout.lanes) {
          expect(names(bars).sort()).to.deep.equal(lane.items.map(({ id }) => id).sort());
          for (const { left, right, y } of bars) expect(left >= 0 && right <= width - layout.head && y + 24 <= height).to.equal(true);
          const clash = (a: (typeof bars)[0], b: (typeof bars)[0]) => a.y === b.y && a.left < b.right && b.left < a.right;
          expect(bars.filter((a, i) => bars.some((b, j) => i < j && clash(a, b))).map(({ item }) => item.id)).to.deep.equal([]);
          for (const point of points) expect(bars.every(({ y }) => y !== point.y)).to.equal(true);
        }
        const timed = projection.items.filter((item) => isDated(item.timeframe) || !isUndated(item)).length;
        expect(timed).to.equal(lanes.counts.shown + layout.earlier + layout.later);
      }),
      { numRuns: 60 },
    );
  });
});
