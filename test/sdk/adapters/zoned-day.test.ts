import { expect } from '@open-wc/testing';
import { zonedDay } from '../../../src/sdk/adapters/zoned-day.js';

describe('the day of a moment in a zone', () => {
  it('is the day as it is written where no zone is given', () => {
    expect(zonedDay('2026-03-31T23:30:00.000-0800', undefined)).to.equal('2026-03-31');
    expect(zonedDay('2026-03-31T23:30:00Z', undefined)).to.equal('2026-03-31');
    expect(zonedDay(1789344000000, undefined)).to.equal('2026-09-14');
    expect(zonedDay('12/Jun/20 8:38 AM', undefined)).to.equal('2020-06-12');
  });

  it('is the day that it is there', () => {
    expect(zonedDay('2026-03-31T23:30:00Z', 'Asia/Tokyo')).to.equal('2026-04-01');
    expect(zonedDay('2026-03-31T23:30:00.000+0000', 'America/New_York')).to.equal('2026-03-31');
    expect(zonedDay('2026-03-31T23:30:00-08:00', 'UTC')).to.equal('2026-04-01');
    expect(zonedDay('2026-04-01T00:30:00+08:00', 'UTC')).to.equal('2026-03-31');
    expect(zonedDay(1789426800000, 'Europe/Berlin')).to.equal('2026-09-15');
  });

  it('is the same day everywhere for a plain day', () => {
    expect(zonedDay('2026-09-14', 'Pacific/Kiritimati')).to.equal('2026-09-14');
  });

  it('is none for what is no moment', () => {
    for (const value of [
      'soon',
      '',
      '2026-02-30',
      '2026-13-01T00:00:00Z',
      'constructor',
      {},
      { toString: 0 },
      [{ toString: 0 }],
      null,
      true,
      7,
    ])
      expect(zonedDay(value, 'UTC')).to.equal(undefined);
  });
});
