import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { axisBar, axisEnd } from '../../../src/sdk/layout/axis-bar.js';
import { quarterAxis } from '../../../src/sdk/layout/quarter-axis.js';
import { isDated, parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { timeframe } from '../roadmap-arbitrary.js';

/** July 2026 to June 2027. */
const axis = quarterAxis([], '2026-09-14', 1);
const during = (text: string) => parseTimeframe(text) as Timeframe;
const barOf = (text: string) => axisBar(axis, during(text), 1);

describe('a bar on the quarter axis', () => {
  it('reaches from the first day to the end of the last', () => {
    expect(barOf('2026-10-01/2026-12-31')).to.deep.equal({
      at: 0.2521,
      size: 0.252,
      softStart: 0,
      softEnd: 0,
      before: false,
      after: false,
    });
    expect(barOf('2026-07-01/2027-06-30')).to.include({ at: 0, size: 1, before: false, after: false });
  });

  it('is missing for what has no date', () => {
    expect(axisBar(axis, undefined, 1)).to.equal(undefined);
    expect(barOf('later')).to.equal(undefined);
  });

  it('ends softer the coarser its end is, and hard on a day', () => {
    expect(barOf('2026-07-01/2027-Q2')?.softEnd).to.equal(0.126);
    expect(barOf('2026-07-01/2027-H1')?.softEnd).to.equal(0.2493);
    expect(barOf('2026-07-01/2027-04-10')?.softEnd).to.equal(0);
  });

  it('has hard edges in the past: what has been is certain', () => {
    const later = quarterAxis([during('2026-05')], '2026-09-14', 1);
    expect(axisBar(later, during('2026-Q2'), 1)).to.include({ softStart: 0, softEnd: 0 });
    expect(axisBar(later, during('2026-Q2/2026-Q4'), 1)).to.include({ softStart: 0 });
  });

  it('is cut at the edge of the axis and says so', () => {
    expect(barOf('2025-07/2026-08-31')).to.include({ at: 0, before: true, after: false, softStart: 0 });
    expect(barOf('2027-04/2029')).to.include({ after: true, softEnd: 0 });
  });

  it('has no length when all of it lies outside', () => {
    expect(barOf('2024')).to.include({ at: 0, size: 0, before: true, after: false });
    expect(barOf('2029')).to.include({ at: 1, size: 0, before: false, after: true });
  });

  it('fades towards the side that an open interval leaves open', () => {
    expect(barOf('2026-10-01/..')).to.include({ at: 0.2521, size: 0.7479, softEnd: 0.6, after: false });
    expect(barOf('/2026-11')).to.include({ softStart: 0.6 });
  });

  it('never leaves the axis, for any timeframe', () => {
    fc.assert(
      fc.property(timeframe(4), (any) => {
        const bar = axisBar(axis, any, 4);
        expect(bar !== undefined).to.equal(isDated(any));
        if (!bar) return;
        expect(bar.at).to.be.within(0, 1);
        expect(bar.size).to.be.at.least(0);
        expect(bar.at + bar.size).to.be.at.most(1.0001);
        expect(bar.softStart).to.be.within(0, 0.6);
        expect(bar.softEnd).to.be.within(0, 0.6);
        expect(bar.size > 0 || bar.before || bar.after).to.equal(true);
      }),
    );
  });

  it('says where an earlier end lay, unless that is not on the axis', () => {
    expect(axisEnd(axis, during('2026-Q3'))).to.equal(0.2521);
    expect(axisEnd(axis, during('2026-Q1'))).to.equal(undefined);
    expect(axisEnd(axis, during('2029'))).to.equal(undefined);
    expect(axisEnd(axis, during('later'))).to.equal(undefined);
  });
});
