import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timeScale, type Span } from '../../../src/sdk/layout/time-scale.js';
import { spanFrom } from '../../../src/sdk/layout/time-span.js';
import { timeTicks } from '../../../src/sdk/layout/time-ticks.js';

const rowsOf = (span: Span, width: number, fiscalYearStart = 1) => timeTicks(span, timeScale(span, width), fiscalYearStart);
const kinds = (span: Span, width: number) => rowsOf(span, width).map(({ precision }) => precision);

describe('the rows of an axis', () => {
  it('are quarters over months, years over quarters, or years, as there is room', () => {
    expect(kinds(spanFrom('2026-07-01', 12), 980)).to.deep.equal(['quarter', 'month']);
    expect(kinds(spanFrom('2026-07-01', 6), 300)).to.deep.equal(['quarter', 'month']);
    expect(kinds(spanFrom('2026-01-01', 24), 360)).to.deep.equal(['year', 'quarter']);
    expect(kinds(spanFrom('2016-01-01', 132), 360)).to.deep.equal(['year']);
  });

  it('begin where fiscal quarters begin', () => {
    const [quarters] = rowsOf(spanFrom('2026-05-01', 12), 980, 2);
    expect(quarters!.ticks.map(({ start, x }) => [start, x])).to.deep.equal([
      ['2026-05-01', 0],
      ['2026-08-01', 247],
      ['2026-11-01', 494],
      ['2027-02-01', 741],
    ]);
  });

  it('do not name a period of which only a sliver is shown', () => {
    const [quarters, months] = rowsOf({ start: '2026-06-28', end: '2026-12-31' }, 600);
    expect([quarters!.ticks[0]!.named, months!.ticks[0]!.named]).to.deep.equal([false, false]);
    expect([quarters!.ticks[1]!.named, months!.ticks[1]!.named]).to.deep.equal([true, true]);
  });

  it('never have names that overlap, and stay few, for any span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 1, max: 12 }),
        (months, width, first) => {
          for (const { ticks } of rowsOf(spanFrom('1900-01-01', months), width, first)) {
            ticks.forEach((tick, i) => expect(tick.x + tick.width).to.be.at.most((ticks[i + 1]?.x ?? width) + 0.5));
            expect(ticks.filter(({ named }) => named).length).to.be.at.most(width / 30);
            expect(ticks.every(({ named, width: room }) => !named || room >= 30)).to.equal(true);
          }
        },
      ),
    );
  });
});
