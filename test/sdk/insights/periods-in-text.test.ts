import { expect } from '@open-wc/testing';
import { periodsInText } from '../../../src/sdk/insights/periods-in-text.js';

const read = (text: string, locale?: string) => periodsInText(text, 4, locale).map(({ start, end }) => `${start} ${end}`);

describe('periodsInText', () => {
  const cases: [text: string, ...periods: string[]][] = [
    ['Arrives in Q4 2026.', '2026-10-01 2026-12-31'],
    ['Arrives in 2026-Q4.', '2026-10-01 2026-12-31'],
    ['First half: H1 2027', '2027-01-01 2027-06-30'],
    ['FY27-Q3, or Q3 FY27', '2026-10-01 2026-12-31', '2026-10-01 2026-12-31'],
    ['On 5 November 2026, or November 2026', '2026-11-05 2026-11-05', '2026-11-01 2026-11-30'],
    ['On 2026-11-05', '2026-11-05 2026-11-05'],
    ['In 2027', '2027-01-01 2027-12-31'],
    ['Up to 600 technicians, 24 hours a day, version 2.6'],
    ['Q5 2026 is no quarter', '2026-01-01 2026-12-31'],
    ['Some day'],
  ];
  for (const [text, ...periods] of cases)
    it(`"${text}": ${periods.join(', ') || 'none'}`, () => {
      expect(read(text)).to.have.members(periods);
    });

  it('reads months in the language it is told', () => {
    expect(read('Ab 3. Dezember 2026', 'de')).to.deep.equal(['2026-12-03 2026-12-03']);
  });

  it('takes no time over a long text', () => {
    expect(read('Q'.repeat(1_000_000))).to.deep.equal([]);
  });
});
