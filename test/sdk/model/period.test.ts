import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PRECISIONS, type Precision } from '../../../src/sdk/model/closed-lists.js';
import { dayNumber, dayText, type Day } from '../../../src/sdk/model/day.js';
import { formatPeriod } from '../../../src/sdk/model/format-period.js';
import { fiscalYear, nextPeriod, parsePeriod, periodOf, quarterOf } from '../../../src/sdk/model/period.js';

const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') }).map(dayText);
const precisions = fc.constantFrom<Precision>(...PRECISIONS);
const months = fc.integer({ min: 1, max: 12 });
const after = (day: Day, count = 1) => dayText(dayNumber(day) + count);
const span = (text: string, fiscalYearStart = 1) => {
  const period = parsePeriod(text, fiscalYearStart);
  return period && `${period.start} ${period.end} ${period.precision}`;
};

describe('periodOf', () => {
  it('holds the day it is asked for', () => {
    fc.assert(
      fc.property(days, precisions, months, (day, precision, start) => {
        const period = periodOf(day, precision, start);
        expect(period.start <= day && day <= period.end).to.equal(true);
      }),
    );
  });

  it('is the same for every day in it', () => {
    fc.assert(
      fc.property(days, precisions, months, (day, precision, start) => {
        const period = periodOf(day, precision, start);
        expect(periodOf(period.start, precision, start)).to.deep.equal(period);
        expect(periodOf(period.end, precision, start)).to.deep.equal(period);
      }),
    );
  });

  it('holds the periods of finer precision, weeks apart', () => {
    const coarser: Precision[] = ['day', 'month', 'quarter', 'half', 'year'];
    fc.assert(
      fc.property(days, months, fc.integer({ min: 0, max: 3 }), (day, start, index) => {
        const [inner, outer] = [periodOf(day, coarser[index]!, start), periodOf(day, coarser[index + 1]!, start)];
        expect(outer.start <= inner.start && inner.end <= outer.end).to.equal(true);
      }),
    );
  });

  it('starts weeks on Monday, years in the fiscal month', () => {
    expect(periodOf('2026-09-13', 'week')).to.include({ start: '2026-09-07', end: '2026-09-13' });
    expect(periodOf('2026-03-31', 'year', 4)).to.include({ start: '2025-04-01', end: '2026-03-31' });
    expect(periodOf('2026-01-31', 'quarter', 2)).to.include({ start: '2025-11-01', end: '2026-01-31' });
  });
});

describe('nextPeriod', () => {
  it('adjoins the period it follows', () => {
    fc.assert(
      fc.property(days, precisions, months, (day, precision, start) => {
        const period = periodOf(day, precision, start);
        const next = nextPeriod(period, start);
        expect(next.start).to.equal(after(period.end));
        expect(next.precision).to.equal(precision);
      }),
    );
  });

  it('leaves no day out in four quarters of a leap year', () => {
    let period = periodOf('2028-01-01', 'quarter');
    const lengths = [1, 2, 3, 4].map(() => {
      const length = dayNumber(period.end) - dayNumber(period.start) + 1;
      period = nextPeriod(period);
      return length;
    });
    expect(lengths).to.deep.equal([91, 91, 92, 92]);
  });
});

describe('parsePeriod', () => {
  it('reads what formatPeriod writes', () => {
    fc.assert(
      fc.property(days, precisions, months, (day, precision, start) => {
        const period = periodOf(day, precision, start);
        expect(parsePeriod(formatPeriod(period, start), start)).to.deep.equal(period);
      }),
    );
  });

  it('reads every precision', () => {
    expect(span('2026')).to.equal('2026-01-01 2026-12-31 year');
    expect(span('2026-H2')).to.equal('2026-07-01 2026-12-31 half');
    expect(span('2026-Q3')).to.equal('2026-07-01 2026-09-30 quarter');
    expect(span('2026-9')).to.equal('2026-09-01 2026-09-30 month');
    expect(span('2026-W37')).to.equal('2026-09-07 2026-09-13 week');
    expect(span('2026-09-14')).to.equal('2026-09-14 2026-09-14 day');
  });

  it('reads the ways people write quarters', () => {
    for (const text of ['2026-Q3', '2026 Q3', '2026q3', 'Q3 2026', 'q3-2026', ' 2026Q3 ', 'CY2026-Q3', 'CY26 Q3', 'Q3 CY26'])
      expect(span(text), text).to.equal('2026-07-01 2026-09-30 quarter');
  });

  it('names a fiscal year after the calendar year in which it ends', () => {
    expect(span('FY27', 4)).to.equal('2026-04-01 2027-03-31 year');
    expect(span('FY27-Q2', 4)).to.equal('2026-07-01 2026-09-30 quarter');
    expect(span('Q2 FY2027', 4)).to.equal('2026-07-01 2026-09-30 quarter');
    expect(span('FY27-H2', 10)).to.equal('2027-04-01 2027-09-30 half');
    expect(span('FY27-Q1', 1)).to.equal('2027-01-01 2027-03-31 quarter');
  });

  it('leaves plain years to the calendar whatever the fiscal year', () => {
    expect(span('2026-Q3', 4)).to.equal('2026-07-01 2026-09-30 quarter');
    expect(span('2026', 4)).to.equal('2026-01-01 2026-12-31 year');
  });

  it('knows week 53 only in years that have one', () => {
    expect(span('2026-W53')).to.equal('2026-12-28 2027-01-03 week');
    expect(span('2020-W53')).to.equal('2020-12-28 2021-01-03 week');
    expect(span('2027-W53')).to.equal(undefined);
    expect(span('2026-W00')).to.equal(undefined);
    expect(span('2026-W1')).to.equal('2025-12-29 2026-01-04 week');
  });

  it('counts 52 or 53 weeks in every year', () => {
    for (let year = 1950; year < 2150; year++) {
      const last = span(`${year}-W53`) ?? span(`${year}-W52`);
      expect(last?.slice(11, 21), String(year)).to.equal(after(parsePeriod(`${year + 1}-W01`)!.start, -1));
    }
  });

  it('knows leap days only in leap years', () => {
    expect(span('2028-02-29')).to.equal('2028-02-29 2028-02-29 day');
    expect(span('2028-02')).to.equal('2028-02-01 2028-02-29 month');
    expect(span('2027-02-29')).to.equal(undefined);
    expect(span('2100-02-29')).to.equal(undefined);
    expect(span('2000-02-29')).to.equal('2000-02-29 2000-02-29 day');
  });

  it('keeps the day of a date with a time as it is written', () => {
    expect(span('2026-09-14T23:30:00-08:00')).to.equal('2026-09-14 2026-09-14 day');
    expect(span('2026-09-14T00:30:00Z')).to.equal('2026-09-14 2026-09-14 day');
  });

  it('refuses what is no period', () => {
    for (const text of [
      '',
      'soon',
      '26',
      '26-Q3',
      '2026-Q5',
      '2026-Q0',
      '2026-H3',
      '2026-13',
      '2026-00',
      '2026-09-31',
      '2026-4-31',
      '20266',
      '0026',
      '2026/Q3',
      'Q3',
      'FY',
      '2026-09-14 10:00',
      '2026-Q3-1',
      '14.09.2026',
      '-2026',
      '+2026',
      'NaN',
      '２０２６',
    ])
      expect(span(text), text).to.equal(undefined);
  });

  it('stays within the years whose days compare as text', () => {
    expect(span('9999-12-31')).to.equal('9999-12-31 9999-12-31 day');
    expect(span('9999-W52')).to.equal(undefined);
    expect(span('FY1000', 4)).to.equal(undefined);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-WQHFYC T'), maxLength: 12 }), months, (text, start) => {
        const period = parsePeriod(text, start);
        if (period)
          expect(period.start <= period.end && /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/.test(`${period.start} ${period.end}`)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fiscalYear and quarterOf', () => {
  it('agree with the period that holds the day', () => {
    fc.assert(
      fc.property(days, months, (day, start) => {
        const [year, quarter] = [fiscalYear(day, start), quarterOf(day, start)];
        const named = parsePeriod(`FY${year}-Q${quarter}`, start)!;
        expect(named.start <= day && day <= named.end).to.equal(true);
      }),
    );
  });

  it('call the year that starts in January by its own number', () => {
    expect(fiscalYear('2026-12-31')).to.equal(2026);
    expect(fiscalYear('2026-04-01', 4)).to.equal(2027);
    expect(fiscalYear('2026-03-31', 4)).to.equal(2026);
    expect([1, 4, 7, 10].map((month) => quarterOf(`2026-${String(month).padStart(2, '0')}-01`, 4))).to.deep.equal([4, 1, 2, 3]);
  });
});
