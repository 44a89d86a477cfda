import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fractionAt, quarterAxis } from '../../../src/sdk/layout/quarter-axis.js';
import { dayNumber } from '../../../src/sdk/model/day.js';
import { parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { day, timeframe } from '../roadmap-arbitrary.js';

const TODAY = '2026-09-14';
const frames = (...texts: string[]) => texts.map((text) => parseTimeframe(text) as Timeframe);
const startsOf = (timeframes: (Timeframe | undefined)[], fiscalYearStart = 1) =>
  quarterAxis(timeframes, TODAY, fiscalYearStart).quarters.map(({ start }) => start);

describe('the quarter axis', () => {
  it('shows the current quarter and three more when nothing else is there', () => {
    expect(startsOf([])).to.deep.equal(['2026-07-01', '2026-10-01', '2027-01-01', '2027-04-01']);
    expect(startsOf([undefined, ...frames('later')])).to.have.length(4);
  });

  it('begins a quarter earlier when something lies in it', () => {
    expect(startsOf(frames('2026-05/2026-10'))[0]).to.equal('2026-04-01');
    expect(startsOf(frames('2026-01/2026-03'))[0]).to.equal('2026-07-01');
  });

  it('reaches to the end of what is planned, but over six quarters at most', () => {
    expect(startsOf(frames('2027-07-01')).at(-1)).to.equal('2027-07-01');
    expect(startsOf(frames('2031'))).to.have.length(6);
  });

  it('counts quarters from the start of the fiscal year', () => {
    expect(startsOf([], 2)[0]).to.equal('2026-08-01');
  });

  it('places each quarter by its days and today among them', () => {
    const axis = quarterAxis([], TODAY, 1);
    expect(axis.quarters.map(({ at }) => at)).to.deep.equal([0, 0.2521, 0.5041, 0.7507]);
    expect(axis.today).to.equal(fractionAt(axis, TODAY));
    expect(fractionAt(axis, axis.start)).to.equal(0);
  });

  it('has today on it, four to six quarters, and no gap between them, for any timeframes', () => {
    fc.assert(
      fc.property(fc.array(timeframe(4), { maxLength: 5 }), day, fc.integer({ min: 1, max: 12 }), (timeframes, today, fiscalYearStart) => {
        const { quarters, start, end, ...axis } = quarterAxis(timeframes, today, fiscalYearStart);
        expect(quarters.length).to.be.within(4, 6);
        expect(axis.today).to.be.at.least(0).and.below(1);
        expect([start, end]).to.deep.equal([quarters[0]!.start, quarters.at(-1)!.end]);
        for (const [i, quarter] of quarters.slice(1).entries()) expect(dayNumber(quarter.start) - dayNumber(quarters[i]!.end)).to.equal(1);
      }),
    );
  });
});
