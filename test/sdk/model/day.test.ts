import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addMonths, dayInZone, dayNumber, dayNumberOf, dayParts, dayText, isRealDay, weekday } from '../../../src/sdk/model/day.js';

const numbers = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') });

describe('days', () => {
  it('are numbers and back', () => {
    fc.assert(fc.property(numbers, (number) => dayNumber(dayText(number)) === number));
  });

  it('have the parts that the calendar of the engine has, out of our years too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 20_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(dayParts(number)).to.deep.equal({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() });
        expect(dayText(number)).to.equal(date.toISOString().slice(0, 10));
      }),
    );
    expect(() => dayText(NaN)).to.throw(RangeError);
  });

  it('roll over, as their parts do, where a month has not so many', () => {
    const parts = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(parts, ([year, month, date]) => dayNumber(`${year}-${two(month)}-${two(date)}`) === dayNumberOf(year, month, date)),
    );
    for (const text of ['2026x09-14', '2026-09/14', '2026-0a-14', '20 6-09-14']) expect(dayNumber(text), text).to.be.NaN;
  });

  it('compare as text as they do as numbers', () => {
    fc.assert(fc.property(numbers, numbers, (a, b) => dayText(a) < dayText(b) === a < b));
  });

  it('are apart by one through every change of daylight saving', () => {
    for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']) expect(dayText(dayNumber(day) + 1) > day).to.equal(true);
    expect(dayNumber('2027-01-01') - dayNumber('2026-01-01')).to.equal(365);
    expect(dayNumber('2029-01-01') - dayNumber('2028-01-01')).to.equal(366);
  });

  it('count from 1970, before it too', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('1969-12-31')).to.equal(-1);
    expect(dayParts(-1)).to.deep.equal({ year: 1969, month: 12, date: 31 });
  });

  it('are no numbers when they are no days', () => {
    for (const text of ['', 'soon', '2026-09', '2026-09-14T10:00']) expect(dayNumber(text), text).to.be.NaN;
  });

  it('know the days of the week, before 1970 too', () => {
    expect(weekday(dayNumber('2026-09-14'))).to.equal(1);
    expect(weekday(dayNumber('2026-09-20'))).to.equal(7);
    expect(weekday(dayNumber('1969-12-31'))).to.equal(3);
    fc.assert(fc.property(numbers, (number) => weekday(number + 1) === (weekday(number) % 7) + 1));
  });

  it('exist or not', () => {
    expect(isRealDay(2028, 2, 29)).to.equal(true);
    for (const [year, month, date] of [
      [2027, 2, 29],
      [2026, 4, 31],
      [2026, 13, 1],
      [2026, 0, 1],
      [2026, 1, 0],
      [999, 1, 1],
      [10000, 1, 1],
      [NaN, 1, 1],
    ] as const)
      expect(isRealDay(year, month, date), `${year}-${month}-${date}`).to.equal(false);
  });
});

describe('addMonths', () => {
  it('stays inside the month it lands in', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addMonths('2026-11-15', 14)).to.equal('2028-01-15');
  });

  it('goes as many months as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: -500, max: 500 }), (number, count) => {
        const [from, to] = [dayParts(number), dayParts(dayNumber(addMonths(dayText(number), count)))];
        expect((to.year - from.year) * 12 + to.month - from.month).to.equal(count);
      }),
      { examples: [[dayNumberOf(2026, 1, 31), 1]] },
    );
  });
});

describe('dayInZone', () => {
  it('is the calendar day there, not here', () => {
    const instant = new Date(Date.UTC(2026, 8, 14, 23, 30));
    expect(dayInZone(instant, 'UTC')).to.equal('2026-09-14');
    expect(dayInZone(instant, 'Asia/Kathmandu')).to.equal('2026-09-15');
    expect(dayInZone(instant, 'Pacific/Pago_Pago')).to.equal('2026-09-14');
    expect(dayInZone(new Date(Date.UTC(2026, 0, 1, 5)), 'America/New_York')).to.equal('2026-01-01');
    expect(dayInZone(new Date(Date.UTC(2026, 0, 1, 4, 59)), 'America/New_York')).to.equal('2025-12-31');
  });
});
