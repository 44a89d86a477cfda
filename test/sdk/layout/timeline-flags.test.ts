import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MORE } from '../../../src/sdk/layout/more-signs.js';
import { timelineFlags, type TimelineFlags } from '../../../src/sdk/layout/timeline-flags.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';

const FROM = dayNumber('2026-01-01');
const canvas = (zoom: number, width = 800) => ({ from: FROM, zoom, width });
const on = (id: string, day: string, title = id) => ({
  id,
  title,
  timeframe: { text: day, start: day, end: day, startPrecision: 'day' as const, endPrecision: 'day' as const },
});
const flagsOf = (list: ReturnType<typeof on>[], { zoom = 2, width = 800, most = 3 } = {}): TimelineFlags =>
  timelineFlags([], list, canvas(zoom, width), FROM, 0, most);

describe('the flags of a timeline', () => {
  it('have their names behind their lines, and before them where the canvas ends', () => {
    const { flags } = flagsOf([on('Alpha', '2026-01-10'), on('Beta', '2026-12-31', 'Late and long')], { zoom: 2, width: 740 });
    expect(flags.map(({ before, row }) => [before, row])).to.deep.equal([
      [undefined, 0],
      [true, 0],
    ]);
  });

  it('are told by a sign in a row of its own where there is no room for their names', () => {
    const { flags, more, rows } = flagsOf(['a', 'b', 'c', 'd', 'e'].map((id) => on(id, '2026-03-01')));
    expect(flags.map(({ row }) => row)).to.deep.equal([0, 1, 2, undefined, undefined]);
    expect(more.map((sign) => sign.flags.map(({ of }) => of.id))).to.deep.equal([['d', 'e']]);
    expect(rows).to.equal(4);
  });

  it('have today among them, which is named whatever else is there', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e'].map((id) => on(id, '2026-03-01'));
    const { flags } = timelineFlags([], crowd, canvas(2), dayNumber('2026-03-02'), 0, 3, 'Today');
    const now = flags.find(({ kind }) => kind === 'today')!;
    expect([now.of.title, now.of.timeframe!.start, now.x]).to.deep.equal(['Today', '2026-03-02', 120]);
    expect(now.row).to.equal(3);
    expect(timelineFlags([], crowd, canvas(2), dayNumber('2030-03-02'), 0, 3, 'Today').flags.length, 'out of the canvas').to.equal(5);
  });

  it('take one row more where all are named then', () => {
    const { more, rows } = flagsOf(['a', 'b', 'c', 'd'].map((id) => on(id, '2026-03-01')));
    expect([more, rows]).to.deep.equal([[], 4]);
  });

  it('have the name of one that is alone without room in the row of the signs', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e'].map((id) => on(id, '2026-03-01'));
    const { flags, more, rows } = flagsOf([...crowd, ...['f', 'g', 'h', 'i'].map((id) => on(id, '2026-06-01'))]);
    expect(flags.at(-1)!.row).to.equal(3);
    expect([more.length, rows]).to.deep.equal([1, 4]);
  });

  it('lie nowhere over another, leave the canvas nowhere, and are named or told by one sign, whatever there is', () => {
    const any = fc.record({ day: fc.integer({ min: 0, max: 360 }), title: fc.string({ maxLength: 40 }) });
    const zooms = fc.constantFrom(0.5, 1, 2, 5);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), zooms, fc.integer({ min: 1, max: 4 }), (list, zoom, most) => {
        const all = list.map(({ day, title }, index) => on(`m${index}`, dayText(FROM + day), title));
        const width = 365 * zoom;
        const { flags, more, rows } = flagsOf(all, { zoom, width, most });
        expect(flags.length).to.equal(all.length);
        const named = flags.filter(({ row }) => row !== undefined);
        expect([...named, ...more.flatMap((sign) => sign.flags)].map(({ of }) => of.id).sort()).to.deep.equal(
          all.map(({ id }) => id).sort(),
        );
        expect(rows).to.be.at.most(most + 1);
        const boxes = named.map(({ x, room, before, row }) => ({ row, left: before ? x - room : x, right: before ? x : x + room }));
        boxes.push(...more.map(({ x }) => ({ row: rows - 1, left: x, right: x + MORE })));
        boxes.forEach((a, index) => {
          expect(a.left >= 0 && a.right <= width).to.equal(true);
          for (const b of boxes.slice(index + 1)) expect(a.row === b.row && a.left < b.right && b.left < a.right).to.equal(false);
        });
      }),
    );
  });
});
