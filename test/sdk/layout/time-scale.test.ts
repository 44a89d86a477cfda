import { expect } from '@open-wc/testing';
import { scaleUtc } from 'd3-scale';
import * as fc from 'fast-check';
import { dayText } from '../../../src/sdk/model/day.js';
import { timeScale } from '../../../src/sdk/layout/time-scale.js';

describe('the time scale', () => {
  const scale = timeScale({ start: '2026-01-01', end: '2026-12-31' }, 730);

  it('gives every day the same room, wherever the clocks change', () => {
    const widths = ['2026-01-01', '2026-03-08', '2026-03-29', '2026-10-25', '2026-12-31'].map(
      (day) => scale.endOf(day) - scale.startOf(day),
    );
    expect(widths).to.deep.equal([2, 2, 2, 2, 2]);
  });

  it('begins with the first day and ends when the last one is over', () => {
    expect([scale.startOf('2026-01-01'), scale.endOf('2026-12-31')]).to.deep.equal([0, 730]);
  });

  it('goes on beyond its ends', () => {
    expect([scale.startOf('2025-12-31'), scale.endOf('2027-01-01')]).to.deep.equal([-2, 732]);
  });

  it('puts a day where the scale of d3 has it, to half a pixel', () => {
    const number = fc.integer({ min: -30_000, max: 100_000 });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 40_000 }), fc.nat(10_000), number, (first, days, width, day) => {
        const ours = timeScale({ start: dayText(first), end: dayText(first + days - 1) }, width).startOf(dayText(day));
        const theirs = scaleUtc<number>()
          .domain([first * 86_400_000, (first + days) * 86_400_000])
          .range([0, width])(day * 86_400_000);
        expect(ours).to.be.closeTo(theirs, 0.26);
      }),
    );
  });
});
