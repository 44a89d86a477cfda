import { expect } from '@open-wc/testing';
import { dayOfMoment } from '../../../src/sdk/adapters/source-day.js';

describe('the day of a moment', () => {
  it('is that of the zone in which it is written', () => {
    expect(dayOfMoment('2026-03-31T22:00:00Z')).to.equal('2026-03-31');
    expect(dayOfMoment('2026-03-31T22:00:00.5-08:00')).to.equal('2026-03-31');
    expect(dayOfMoment('2026-04-01T05:00:00+0800')).to.equal('2026-04-01');
    expect(dayOfMoment('2026-03-31 22:00:00')).to.equal('2026-03-31');
    expect(dayOfMoment('2026-03-31')).to.equal('2026-03-31');
  });

  it('is that of UTC for milliseconds', () => {
    expect(dayOfMoment(1789430399999)).to.equal('2026-09-14');
    expect(dayOfMoment('1789430400000')).to.equal('2026-09-15');
  });

  it('is none for anything else', () => {
    const evil = { toString: () => '2026-03-31' };
    for (const value of ['soon', '2026-02-30', '2026', 2026, null, {}, evil, [1789430400000]])
      expect(dayOfMoment(value)).to.equal(undefined);
  });
});
