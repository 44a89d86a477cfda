import { expect } from '@open-wc/testing';

describe('the test setup', () => {
  it('runs far from UTC, so that a day read in local time shows', () => {
    expect(Math.abs(new Date(2026, 8, 14).getTimezoneOffset())).to.be.at.least(7 * 60);
  });
});
