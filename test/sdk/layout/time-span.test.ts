import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
import { parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { monthsIn } from '../../../src/sdk/model/period.js';
import { firstSpan, shiftSpan, sideOf, spanAround, spanFrom, spanOfAll } from '../../../src/sdk/layout/time-span.js';

const when = (text: string) => parseTimeframe(text) as Timeframe;
const anyDay = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2060-12-31') }).map(dayText);

describe('the span to begin with', () => {
  it('begins with a quarter, the one that puts today nearer a fifth in', () => {
    expect(spanAround('2026-09-14', 12, 1)).to.deep.equal({ start: '2026-07-01', end: '2027-06-30' });
    expect(spanAround('2026-07-03', 12, 1)).to.deep.equal({ start: '2026-04-01', end: '2027-03-31' });
  });

  it('counts quarters from the start of the fiscal year', () => {
    expect(spanAround('2026-09-14', 6, 2)).to.deep.equal({ start: '2026-08-01', end: '2027-01-31' });
  });

  it('has today in its first half, on any day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(6, 9, 12, 24), fc.integer({ min: 1, max: 12 }), (today, months, fiscalYearStart) => {
        const { start, end } = spanAround(today, months, fiscalYearStart);
        const at = (dayNumber(today) - dayNumber(start)) / (dayNumber(end) - dayNumber(start));
        expect(at).to.be.within(0, 0.52);
      }),
    );
  });

  it('moves to where the data is when none lies around today', () => {
    expect(firstSpan([when('2029-05')], '2026-09-14', 12, 1).start).to.equal('2029-04-01');
    expect(firstSpan([when('2020'), when('2021-02')], '2026-09-14', 12, 1)).to.deep.equal({ start: '2020-04-01', end: '2021-03-31' });
    expect(firstSpan([undefined, when('now')], '2026-09-14', 12, 1).start).to.equal('2026-07-01');
  });
});

describe('a span', () => {
  it('stays within the calendar where data reaches for its ends', () => {
    for (const first of [1, 2, 4]) {
      const everything = spanOfAll([when('1000'), when('9999')], '2026-09-14', first);
      const far = [firstSpan([when('9999')], '2026-09-14', 12, first), firstSpan([when('1000')], '2026-09-14', 12, first), everything];
      const moved = [...far.map((span) => shiftSpan(span, 3)), ...far.map((span) => shiftSpan(span, -3))];
      for (const { start, end } of [...far, ...moved])
        expect(start >= '1000' && start < end && end <= '9999-12-31', `${start} ${end}`).to.equal(true);
    }
  });

  it('keeps its length when it is moved by a quarter, there and back', () => {
    const span = spanFrom('2026-07-01', 9);
    expect(span.end).to.equal('2027-03-31');
    expect(shiftSpan(span, 3)).to.deep.equal({ start: '2026-10-01', end: '2027-06-30' });
    expect(shiftSpan(shiftSpan(span, 3), -3)).to.deep.equal(span);
    expect(monthsIn(shiftSpan(span, 3))).to.equal(9);
  });

  it('of everything has every date and today in it', () => {
    expect(spanOfAll([when('2016-09-26'), when('../2026-11'), undefined], '2026-09-14', 1)).to.deep.equal({
      start: '2016-07-01',
      end: '2026-12-31',
    });
    expect(spanOfAll([], '2026-09-14', 4)).to.deep.equal({ start: '2026-07-01', end: '2026-09-30' });
  });

  it('tells what lies before, in and after it; an open interval goes on, and what has no date is in it', () => {
    const span = spanFrom('2026-07-01', 6);
    const sides = ['2026-06-30', '2026-06/2026-07-01', '2027', '2020/..', '../2030', '../2020', '2030/..'].map((text) =>
      sideOf(when(text), span),
    );
    expect(sides).to.deep.equal(['earlier', 'inside', 'later', 'inside', 'inside', 'earlier', 'later']);
    expect(sideOf(undefined, span)).to.equal('inside');
  });
});
