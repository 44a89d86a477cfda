import { expect } from '@open-wc/testing';
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
});
