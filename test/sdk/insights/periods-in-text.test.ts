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
    ['Q5 2026 is no quarter'],
    ['On November 5, 2026, or Dec. 1st 2026', '2026-11-05 2026-11-05', '2026-12-01 2026-12-01'],
    ['On the 5th of November 2026', '2026-11-05 2026-11-05'],
    ["4Q26, Q4'26, Q4/26", '2026-10-01 2026-12-31', '2026-10-01 2026-12-31', '2026-10-01 2026-12-31'],
    ['Q4 of 2026 or 4Q 2026', '2026-10-01 2026-12-31', '2026-10-01 2026-12-31'],
    ['The fourth quarter of 2026, the 2nd half of 2026', '2026-10-01 2026-12-31', '2026-07-01 2026-12-31'],
    ['The third half of 2026'],
    ['The 2026 edition, 2030 lifts, tables of 2026'],
    ['By the end of 2026, in spring 2027, late 2028', '2026-01-01 2026-12-31', '2027-01-01 2027-12-31', '2028-01-01 2028-12-31'],
    ['On 5.11.2026 or in 11/2026', '2026-11-05 2026-11-05', '2026-11-01 2026-11-30'],
    ['On 5/11/2026', '2026-01-01 2026-12-31'],
    ['On 31.11.2026, in 13/2026'],
    ['In 1h30, in Q4 24 depots'],
    ['Some day'],
  ];
  for (const [text, ...periods] of cases)
    it(`"${text}": ${periods.join(', ') || 'none'}`, () => {
      expect(read(text)).to.have.members(periods);
    });

  it('reads months in the language it is told', () => {
    expect(read('Ab 3. Dezember 2026', 'de')).to.deep.equal(['2026-12-03 2026-12-03']);
  });

  it('gives the words around them', () => {
    const around = periodsInText('Not before Q4 2026, we fear').map(({ before, after }) => [before, after]);
    expect(around).to.deep.equal([['Not before ', ', we fear']]);
  });

  it('takes no time over a long text', () => {
    expect(read('Q'.repeat(1_000_000))).to.deep.equal([]);
  });
});
