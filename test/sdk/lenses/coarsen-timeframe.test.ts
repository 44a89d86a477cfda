import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { coarsenTimeframe, type CoarseningRules } from '../../../src/sdk/lenses/coarsen-timeframe.js';
import { LENS_PRECISIONS, type LensPrecision } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { PRECISIONS, type Precision } from '../../../src/sdk/model/closed-lists.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
import { periodOf } from '../../../src/sdk/model/period.js';
import { isDated, parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { lensOf } from '../lens-arbitrary.js';
import { day, timeframe } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const horizons = { now: 1, next: 2 };

const rulesOf = (near: LensPrecision, far = near, nearMonths = 6, fiscalYearStart = 1): CoarseningRules => ({
  precision: { near, far, nearMonths },
  horizons,
  fiscalYearStart,
  today,
});
const read = (text: string, fiscalYearStart = 1): Timeframe => {
  const result = parseTimeframe(text, fiscalYearStart);
  if ('problem' in result) throw new Error(text);
  return result;
};
const coarse = (text: string, rules: CoarseningRules) => coarsenTimeframe(read(text, rules.fiscalYearStart), rules).text;
const single = (on: string): Timeframe => ({ text: on, start: on, end: on, startPrecision: 'day', endPrecision: 'day' });
const rank = (precision: Precision) => PRECISIONS.indexOf(precision);

const fiscalYearStart = fc.constantFrom(1, 2, 3, 4, 5, 7, 10, 12);
const rules = fc
  .tuple(fc.constantFrom(...LENS_PRECISIONS), fc.constantFrom(...LENS_PRECISIONS), fc.integer({ min: 0, max: 18 }), fiscalYearStart, day)
  .chain((parts) => fc.constantFrom(undefined, 'late' as const).map((round) => [...parts, round] as const))
  .map(([near, far, nearMonths, start, on, round]): CoarseningRules => {
    const precision = { near, far, nearMonths, ...(round && { round }) };
    return { ...rulesOf(near, far, nearMonths, start), precision, today: on };
  });
const written = fiscalYearStart.chain(timeframe);

describe('coarsening', () => {
  it('tells days, weeks and months as the quarter they lie in', () => {
    for (const text of ['2026-08-17', '2026-W34', '2026-08', '2026-Q3']) expect(coarse(text, rulesOf('quarter')), text).to.equal('2026-Q3');
  });

  it('leaves what is written more coarsely', () => {
    expect(coarse('2026', rulesOf('month'))).to.equal('2026');
    expect(coarse('2026-H2/2027-03', rulesOf('quarter'))).to.equal('2026-H2/2027-Q1');
  });

  it('judges near and far by what is told, where the calendars do not meet', () => {
    const near = { ...rulesOf('day', 'horizon', 8, 5), today: '2025-03-01' };
    expect(coarse('2025', near)).to.equal('now');
    expect(coarse('2024', near)).to.equal('FY2024/FY2025');
  });

  it('keeps open intervals open', () => {
    expect(coarse('2026-08-17/', rulesOf('quarter'))).to.equal('2026-Q3/');
    expect(coarse('/2026-08-17', rulesOf('quarter'))).to.equal('/2026-Q3');
  });

  it('counts quarters from the start of the fiscal year', () => {
    expect(coarse('2026-08-17', rulesOf('quarter', 'quarter', 6, 2))).to.equal('FY2027-Q3');
    expect(coarse('2026-07-31', rulesOf('quarter', 'quarter', 6, 2))).to.equal('FY2027-Q2');
    expect(coarse('2026-02-01', rulesOf('year', 'year', 6, 3))).to.equal('FY2026');
  });

  it('covers a calendar quarter with the fiscal ones it lies in, where the two do not meet', () => {
    expect(coarse('2026-Q3', rulesOf('quarter', 'quarter', 6, 5))).to.equal('FY2027-Q1/FY2027-Q2');
  });

  it('never tells half a year as quarters, which would say when in it the work begins', () => {
    for (const near of ['month', 'half'] as const) expect(coarse('2026-H2', rulesOf(near, near, 6, 4))).to.equal('FY2027-H1/FY2027-H2');
    expect(coarse('2026', rulesOf('month', 'month', 6, 4))).to.equal('FY2026/FY2027');
    expect(coarsenTimeframe(read('FY27-H2', 4), rulesOf('quarter'))).to.include({ start: '2026-07-01', end: '2027-06-30' });
  });

  it('rounded late, tells when it is done alone, and an open end as it is', () => {
    const late = (near: LensPrecision, far = near) => ({
      ...rulesOf(near),
      precision: { near, far, nearMonths: 6, round: 'late' as const },
    });
    expect(coarse('2026-05-04/2026-10-20', late('quarter'))).to.equal('2026-Q4');
    expect(coarse('2026-08-20/2027-09-20', late('month', 'half'))).to.equal('2027-H2');
    expect(coarse('2026-W36', late('month'))).to.equal('2026-09');
    expect(coarse('2026-05-04/', late('quarter'))).to.equal('2026-Q2/');
    expect(coarse('/2026-11', late('quarter'))).to.equal('2026-Q4');
    expect(coarse('2026-08/2027-05', late('horizon'))).to.equal('later');
    expect(coarse('2026-08/2027-05', rulesOf('horizon'))).to.equal('now');
  });

  it('tells a week that crosses two months as both', () => {
    expect(coarse('2026-W36', rulesOf('month'))).to.equal('2026-08/2026-09');
  });

  it('tells the near more exactly than the far, edge by edge', () => {
    expect(coarse('2026-10-05/2027-11-20', rulesOf('month', 'half'))).to.equal('2026-10/2027-H2');
  });

  it('judges near and far by whole far periods, so that the day six months ahead divides none', () => {
    expect(coarse('2027-03-15', rulesOf('month', 'quarter'))).to.equal('2027-03');
    expect(coarse('2027-04-01', rulesOf('month', 'quarter'))).to.equal('2027-Q2');
    expect(coarse('2027-06-30', rulesOf('month', 'half'))).to.equal('2027-06');
  });

  it('never tells one day by a week that is cut off where the near ends', () => {
    const near = { ...rulesOf('week', 'month', 0), today: '2026-08-10' };
    for (const on of ['2026-08-31', '2026-09-01', '2026-09-06']) expect(coarse(on, near), on).to.equal('2026-W36');
    expect(coarse('2026-09-07', near)).to.equal('2026-09');
  });

  it('tells the horizon by quarters from today', () => {
    const words = ['2026-09-30', '2026-10-01', '2027-03-31', '2027-04-01'].map((text) => coarse(text, rulesOf('horizon')));
    expect(words).to.deep.equal(['now', 'next', 'next', 'later']);
  });

  it('withstands the first and the last days there are', () => {
    for (const on of ['1000-01-01', '9999-12-31']) {
      for (const near of LENS_PRECISIONS) {
        const { start = '', end = '' } = coarsenTimeframe(single(on), rulesOf(near, near, 6, 4));
        expect(start <= on && (end === '' || end >= on), `${on} by ${near}: ${start} to ${end}`).to.equal(true);
      }
    }
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(written, rules, (frame, how) => {
        const once = coarsenTimeframe(frame, how);
        expect(coarsenTimeframe(once, how)).to.deep.equal(once);
      }),
    );
  });

  it('is never finer than written, never finer than the finer of near and far, and leaves no day out', () => {
    fc.assert(
      fc.property(written, rules, (frame, how) => {
        const told = coarsenTimeframe(frame, how);
        const finest = Math.min(...[how.precision.near, how.precision.far].map((wanted) => (wanted === 'horizon' ? 99 : rank(wanted))));
        for (const edge of ['start', 'end'] as const) {
          const precision = told[`${edge}Precision`];
          if (!precision) continue;
          const written = frame[`${how.precision.round && frame.end ? 'end' : edge}Precision`]!;
          expect(rank(precision)).to.be.at.least(Math.max(finest, rank(written)));
        }
        if (told.start && !how.precision.round) expect(told.start <= frame.start!).to.equal(true);
        if (told.end) expect(told.end >= frame.end!).to.equal(true);
        if (how.precision.round && frame.end)
          expect(told.horizon ? 'horizon' : periodOf(told.end!, told.endPrecision!, how.fiscalYearStart).start).to.equal(
            told.start ?? 'horizon',
          );
        else expect(told.start === undefined).to.equal(frame.start === undefined || told.horizon !== undefined);
      }),
    );
  });

  it('writes a text that reads as what it stands for', () => {
    fc.assert(
      fc.property(written, rules, (frame, how) => {
        const { source: _source, ...told } = coarsenTimeframe(frame, how);
        expect(parseTimeframe(told.text, how.fiscalYearStart)).to.deep.equal(told);
      }),
    );
  });

  it('tells all days of a period alike', () => {
    fc.assert(
      fc.property(day, rules, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (on, how, where) => {
        fc.pre(how.precision.near !== 'week');
        const told = coarsenTimeframe(single(on), how);
        fc.pre(isDated(told));
        const [first, last] = [dayNumber(told.start!), dayNumber(told.end!)];
        const other = dayText(first + Math.floor(where * (last - first + 1)));
        expect(coarsenTimeframe(single(other), how)).to.deep.equal(told);
      }),
    );
  });

  it('tells all days of a quarter alike where a lens speaks of now, next and later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 88 }), rules, (on, days, how) => {
        const horizon = { ...how, precision: { ...how.precision, near: 'horizon' as const, far: 'horizon' as const } };
        const { start } = periodOf(on, 'quarter', how.fiscalYearStart);
        const other = dayText(dayNumber(start) + days);
        expect(coarsenTimeframe(single(other), horizon)).to.deep.equal(coarsenTimeframe(single(on), horizon));
      }),
    );
  });

  it('leaves at least a whole week for each thing it can say in weeks and months', () => {
    fc.assert(
      fc.property(day, rules, fc.constantFrom<LensPrecision>('month', 'quarter', 'half', 'year'), (on, how, far) => {
        const weeks = { ...how, precision: { ...how.precision, near: 'week' as const, far } };
        const told = coarsenTimeframe(single(on), weeks).text;
        const days = Array.from({ length: 800 }, (_, i) => dayText(dayNumber(on) - 400 + i));
        const alike = days.filter((other) => coarsenTimeframe(single(other), weeks).text === told);
        expect(alike.length).to.be.at.least(7);
      }),
      { numRuns: 20 },
    );
  });
});

describe('two items a month apart inside one quarter', () => {
  const quarters = lensOf({ precision: { near: 'quarter', far: 'quarter' }, sortBy: ['timeframe'] });
  const items = (first: string, second: string) =>
    project(
      roadmapOf({
        items: [
          { id: 'b', title: 'Search', timeframe: first },
          { id: 'a', title: 'Billing', timeframe: second },
        ],
      }),
      quarters,
      { today },
    ).items;

  it('have the same timeframe and an order that does not know their days', () => {
    const [early, late] = [items('2026-07-05', '2026-08-05'), items('2026-08-05', '2026-07-05')];
    expect(early).to.deep.equal(late);
    expect(early.map(({ title }) => title)).to.deep.equal(['Billing', 'Search']);
    expect(early[0]!.timeframe).to.deep.equal(early[1]!.timeframe);
  });

  it('are the same but for their ids, in an order that does not know their days, whatever the day and the quarter', () => {
    const inQuarter = fc.integer({ min: 0, max: 89 });
    fc.assert(
      fc.property(day, day, inQuarter, inQuarter, fc.constantFrom('quarter' as const, 'horizon' as const), (on, in_, a, b, near) => {
        const first = dayNumber(periodOf(in_, 'quarter').start);
        const told = (days: number[]) => {
          const items = days.map((at, i) => ({ id: `${i}`, title: 'Same', timeframe: dayText(first + at) }));
          return project(roadmapOf({ items }), lensOf({ precision: { near, far: near } }), { today: on }).items;
        };
        const [one, other] = told([a, b]);
        expect({ ...one, id: '' }).to.deep.equal({ ...other, id: '' });
        expect(told([b, a])).to.deep.equal([one, other]);
      }),
    );
  });
});
