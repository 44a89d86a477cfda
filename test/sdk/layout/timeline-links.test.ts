import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BAR, layoutTimeline, type TimelineLayout } from '../../../src/sdk/layout/layout-timeline.js';
import { textWidth } from '../../../src/sdk/layout/text-width.js';
import { linkPath, linkTimeline, type TimelineEnd } from '../../../src/sdk/layout/timeline-links.js';
import { timelineWindow } from '../../../src/sdk/layout/timeline-window.js';
import { timelineCanvas, type TimelineCanvas } from '../../../src/sdk/layout/timeline-zoom.js';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import { team } from '../../../src/sdk/lenses/presets/team.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { dayText } from '../../../src/sdk/model/day.js';
import { roadmapOf } from '../roadmap-builder.js';

const TODAY = '2026-09-14';
interface Drawn {
  layout: TimelineLayout;
  canvas: TimelineCanvas;
  ends: Map<string, TimelineEnd & { top: number; name: number }>;
}

/** A timeline at two pixels a day with everything on it in the order given, each bar where it is drawn, and where its name ends. */
function drawn(items: object[]): Drawn {
  const projection = project(roadmapOf({ items }), team, { today: TODAY });
  const layout = layoutTimeline(projection, arrange(projection, { groupBy: 'none' }), { wide: true, inOrder: true });
  const canvas = timelineCanvas(layout.reach, 2, 1000, layout.today);
  const ends: Drawn['ends'] = new Map();
  for (const { lane, bars, index } of timelineWindow(layout, canvas, { x: 0, y: 0, width: canvas.width, height: layout.height }))
    for (const bar of bars) {
      const { id, title } = lane.lane.items[bar.entry]!;
      const need = textWidth(title, 12);
      const name = 28 + need + 6 <= bar.width ? bar.x + bar.width : bar.x + Math.max(28, bar.width + 6) + need;
      ends.set(id, { lane: index, bar, top: lane.top + bar.y, name });
    }
  return { layout, canvas, ends };
}

const link = ({ layout, canvas, ends }: Drawn, from: string, to: string) =>
  linkTimeline({ from, to, order: 'kept' } as Parameters<typeof linkTimeline>[0], ends.get(from)!, ends.get(to)!, layout, canvas);

/** Whose bar, or name, the pieces of a link go over from above to below. */
function crossedBy(corners: [number, number][], { ends }: Drawn, until: 'bar' | 'name'): string[] {
  return [...ends].flatMap(([id, { bar, top, name }]) => {
    const end = until === 'bar' ? bar.x + bar.width : name;
    const isCrossed = corners.slice(1).some(([x, y], index) => {
      const [fromX, fromY] = corners[index]!;
      return x === fromX && x > bar.x && x < end && Math.min(y, fromY) < top + BAR && Math.max(y, fromY) > top;
    });
    return isCrossed ? [id] : [];
  });
}

const FIRST = { id: 'a', title: 'First', timeframe: '2026-01-01/2026-02-28' };
const LAST = { id: 'z', title: 'Last', timeframe: '2026-09-01/2026-09-30' };

describe('a dependency on the timeline', () => {
  it('goes from the end of one bar to the start of the other, along the gap beside each', () => {
    const picture = drawn([FIRST, LAST]);
    const { corners } = link(picture, 'a', 'z');
    const [from, to] = [picture.ends.get('a')!, picture.ends.get('z')!];
    expect(corners[0]).to.deep.equal([from.bar.x + from.bar.width - 6, from.top + BAR]);
    expect(corners.at(-1)).to.deep.equal([to.bar.x + 6, to.top]);
    for (const [index, [x, y]] of corners.slice(1).entries()) expect(x === corners[index]![0] || y === corners[index]![1]).to.equal(true);
    expect(linkPath(link(picture, 'a', 'z'))).not.to.contain('NaN');
  });

  it('goes round names as round bars where there is a place between', () => {
    const between = [
      { id: 'b', title: 'A name that goes on far beyond its bar', timeframe: '2026-02-01/2026-02-20' },
      { id: 'c', title: 'Another that does', timeframe: '2026-02-10/2026-02-20' },
      { id: 'd', title: 'Short', timeframe: '2026-08-15/2026-09-20' },
    ];
    const picture = drawn([FIRST, ...between, LAST]);
    const { corners } = link(picture, 'a', 'z');
    expect(crossedBy(corners, picture, 'bar'), 'bars').to.deep.equal([]);
    expect(crossedBy(corners, picture, 'name'), 'names').to.deep.equal([]);
  });

  it('goes over a name before it goes over a bar', () => {
    const between = Array.from({ length: 6 }, (_, index) => ({
      id: `b${index}`,
      title: 'A name that goes on so far beyond its bar that nothing is left',
      timeframe: '2024-01-01/2026-05-31',
    }));
    const picture = drawn([FIRST, ...between, LAST]);
    expect(crossedBy(link(picture, 'a', 'z').corners, picture, 'bar')).to.deep.equal([]);
  });

  it('ends where it should, and goes over no more bars than straight down from either end, whatever lies between', () => {
    const day = fc.integer({ min: 20_400, max: 20_800 });
    const any = fc.record({
      start: day,
      days: fc.integer({ min: 0, max: 200 }),
      title: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `T${text}`),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 25 }), fc.nat(), fc.nat(), (list, one, step) => {
        const picture = drawn(
          list.map(({ start, days, title }, index) => ({
            ...{ id: `i${index}`, title, timeframe: { start: dayText(start), end: dayText(start + days) } },
          })),
        );
        const ids = [...picture.ends.keys()];
        const at = one % ids.length;
        const [from, to] = [ids[at]!, ids[(at + 1 + (step % (ids.length - 1))) % ids.length]!];
        const { corners } = link(picture, from, to);
        expect(corners.flat().every(Number.isFinite)).to.equal(true);
        const [a, z] = [picture.ends.get(from)!, picture.ends.get(to)!];
        expect(corners[0]![0]).to.be.within(a.bar.x, a.bar.x + a.bar.width);
        expect(corners.at(-1)![0]).to.be.within(z.bar.x, z.bar.x + z.bar.width);
        const [leave, arrive] = [corners[0]![0], corners.at(-1)![0]];
        const [outY, inY] = [corners[1]![1], corners.at(-2)![1]];
        const straight = [leave, arrive].map(
          (x) =>
            crossedBy(
              [
                [x, outY],
                [x, inY],
              ],
              picture,
              'bar',
            ).length,
        );
        const own = crossedBy(corners.slice(1, -1), picture, 'bar').length;
        expect(own).to.be.at.most(Math.min(...straight));
      }),
    );
  });
});
