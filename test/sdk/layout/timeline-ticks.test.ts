import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timelineTicks, type TimelineTickRow } from '../../../src/sdk/layout/timeline-ticks.js';
import { clampZoom, timelineCanvas, zoomNamed, zoomOf, zoomStep, ZOOM_PIXELS } from '../../../src/sdk/layout/timeline-zoom.js';
import { dayNumber } from '../../../src/sdk/model/day.js';

const TODAY = dayNumber('2026-09-14');
const REACH = { from: dayNumber('2025-03-10'), to: dayNumber('2028-02-01') };

function rowsAt(zoom: number, fiscalYearStart = 1, start?: number, width = 1200): TimelineTickRow[] {
  const canvas = timelineCanvas(REACH, zoom, width, TODAY);
  const x = start ?? (TODAY - canvas.from) * zoom;
  return timelineTicks(canvas, x, x + width, fiscalYearStart);
}
const kinds = (rows: TimelineTickRow[]) => rows.map(({ precision }) => precision);

describe('the axis of the timeline', () => {
  it('has two levels: days, weeks, months, quarters or years, as names fit', () => {
    expect(kinds(rowsAt(30))).to.deep.equal(['month', 'day']);
    expect(kinds(rowsAt(ZOOM_PIXELS.week))).to.deep.equal(['month', 'week']);
    expect(kinds(rowsAt(ZOOM_PIXELS.month))).to.deep.equal(['quarter', 'month']);
    expect(kinds(rowsAt(ZOOM_PIXELS.quarter))).to.deep.equal(['quarter', 'month']);
    expect(kinds(rowsAt(ZOOM_PIXELS.half))).to.deep.equal(['year', 'quarter']);
    expect(kinds(rowsAt(ZOOM_PIXELS.year))).to.deep.equal(['year', 'quarter']);
    expect(kinds(rowsAt(0.05))).to.deep.equal(['year']);
  });

  it('tells the fiscal year and the calendar’s at once, where they differ', () => {
    const [calendar, fiscal, near] = rowsAt(ZOOM_PIXELS.half, 4);
    expect([calendar!.calendar, fiscal!.calendar, near!.precision]).to.deep.equal([true, false, 'quarter']);
    expect(calendar!.ticks[1]!.start).to.equal('2027-01-01');
    expect(fiscal!.ticks[1]!.start).to.equal('2027-04-01');
    expect(kinds(rowsAt(ZOOM_PIXELS.week, 4))).to.deep.equal(['quarter', 'month', 'week']);
  });

  it('counts weeks from Monday', () => {
    const { ticks } = rowsAt(ZOOM_PIXELS.week)[1]!;
    expect(ticks.slice(0, 2).map(({ start, end }) => `${start} ${end}`)).to.deep.equal(['2026-09-14 2026-09-20', '2026-09-21 2026-09-27']);
  });

  it('counts weeks from any other day', () => {
    const canvas = timelineCanvas(REACH, ZOOM_PIXELS.week, 1200, TODAY);
    for (const [day, start] of [
      [7, '2026-09-13'],
      [6, '2026-09-12'],
      [2, '2026-09-08'],
    ] as const) {
      const x = (TODAY - canvas.from) * canvas.zoom;
      expect(timelineTicks(canvas, x, x + 1200, 1, day)[1]!.ticks[0]!.start).to.equal(start);
    }
  });

  it('has names that never overlap and periods that follow one another without a gap, at any zoom, width and place', () => {
    const zooms = fc.double({ min: 0.0005, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        zooms,
        fc.integer({ min: 100, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (zoom, width, share, month) => {
          const canvas = timelineCanvas(REACH, zoom, width, TODAY);
          const start = share * (canvas.width - width);
          for (const { ticks } of timelineTicks(canvas, start, start + width, month)) {
            expect(ticks[0]!.x).to.be.at.most(Math.max(0.5, start));
            const last = ticks.at(-1)!;
            expect(last.x + last.width).to.be.at.least(Math.min(canvas.width, start + width) - 1);
            ticks.slice(1).forEach((tick, index) => expect(tick.x).to.be.closeTo(ticks[index]!.x + ticks[index]!.width, 0.01));
            ticks.filter(({ named }) => named).forEach(({ width: room }) => expect(room).to.be.at.least(18));
          }
        },
      ),
    );
  });
});

describe('the zoom of the timeline', () => {
  it('knows its names, what lies between them, and everything', () => {
    expect(zoomOf('month', REACH, 1000)).to.equal(5);
    expect(zoomOf(undefined, REACH, 1000)).to.equal(ZOOM_PIXELS.quarter);
    expect(zoomOf(3.3, REACH, 1000)).to.equal(3.3);
    expect(zoomOf('fit', REACH, 1000) * (REACH.to - REACH.from)).to.be.within(900, 1000);
    for (const bad of [NaN, Infinity, 'near' as 'fit', 1e9, -1]) expect(zoomOf(bad, REACH, 1000)).to.be.within(0.0001, 60);
    expect([zoomNamed(5), zoomNamed(5.3)]).to.deep.equal(['month', undefined]);
  });

  it('steps from name to name, and beyond them by halves', () => {
    expect([zoomStep(5, 1), zoomStep(5, -1), zoomStep(3, 1), zoomStep(0.5, -1), zoomStep(20, 1)]).to.deep.equal([20, 2, 5, 0.25, 40]);
    expect(zoomStep(60, 1)).to.equal(60);
  });

  it('keeps the canvas narrow enough for an engine, whatever the dates, with the wanted day in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -354_000, max: 2_900_000 }),
        fc.nat(3_000_000),
        fc.double({ min: 0.0002, max: 60, noNaN: true }),
        (from, days, zoom) => {
          const reach = { from, to: Math.min(2_932_897, from + days + 1) };
          const around = Math.floor((reach.from + reach.to) / 2);
          const canvas = timelineCanvas(reach, clampZoom(zoom), 1000, around);
          expect(canvas.width).to.be.within(999, 8_100_000);
          expect((around - canvas.from) * canvas.zoom).to.be.within(0, canvas.width);
        },
      ),
    );
  });
});
