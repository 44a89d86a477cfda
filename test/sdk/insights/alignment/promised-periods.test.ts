import { expect } from '@open-wc/testing';
import { promisedPeriods } from '../../../../src/sdk/insights/alignment/promised-periods.js';

const ends = (sayable: string) => promisedPeriods({ id: 'a', title: 'A', sayable }, '2026-09-14', 1).map(({ end }) => end);

describe('promisedPeriods', () => {
  const promises: [sentence: string, ...ends: string[]][] = [
    ['It ships in Q4 2026.', '2026-12-31'],
    ['It ships on November 5, 2026.', '2026-11-05'],
    ['Ships in 4Q26.', '2026-12-31'],
    ["Ships Q4'26, and customers won't wait.", '2026-12-31'],
    ['Ships in the fourth quarter of 2026.', '2026-12-31'],
    ['After the pilot it ships in Q4 2026.', '2026-12-31'],
    ['It leaves beta in November 2026.', '2026-11-30'],
    ['Shipping starts in Q4 2026.', '2026-12-31'],
    ['Available starting in Q4 2026.', '2026-12-31'],
    ['We have decided to ship it in Q4 2026.', '2026-12-31'],
    ['Version 3 ships in Q4 2026.', '2026-12-31'],
    ['The next edition arrives in Q4 2026.', '2026-12-31'],
    ['No later than Q4 2026.', '2026-12-31'],
    ['It ships by the end of 2026.', '2026-12-31'],
    ['Ships end of November 2026.', '2026-11-30'],
    ['Planned for 2027.', '2027-12-31'],
    ['From early 2027 the plan knows what is on each van.', '2027-12-31'],
    ['Signatures work without signal from Q4 2026.', '2026-12-31'],
    ['We support the 2026 tax tables from Q1 2027.', '2027-03-31'],
    ['Moved from Q4 2026 to the first half of 2027.', '2027-06-30'],
    ['Shipped. More comes in Q4 2026.', '2026-12-31'],
    ['In beta today and generally available in Q4 2026.', '2026-12-31'],
    ['It was delayed and now ships in Q4 2026.', '2026-12-31'],
    ['Customers can start using it in Q4 2026.', '2026-12-31'],
    ['Not only iOS but also Android ships in Q4 2026.', '2026-12-31'],
    ['Available to all customers in Q4 2026.', '2026-12-31'],
    ['Register lifts on the phone from Q4 2026.', '2026-12-31'],
    ['It shipped in Q2 2026.'],
  ];
  for (const [sentence, ...wanted] of promises)
    it(`"${sentence}" promises ${wanted.join(', ') || 'nothing any more'}`, () => {
      expect(ends(sentence)).to.have.members(wanted);
    });

  for (const sentence of [
    'Work starts in October 2026.',
    'We expect to start work in Q4 2026.',
    'We begin in Q4 2026.',
    'In beta from November 2026.',
    'A pilot runs in Q4 2026.',
    'The preview opens in Q4 2026.',
    'Decision in November 2026; no date for delivery yet.',
    'We decide in November 2026.',
    'Q4 2026 at the earliest.',
    'In Q4 2026, at the earliest.',
    'Q4 2026 or later.',
    'No sooner than Q4 2026.',
    'No earlier than November 5, 2026.',
    'Later than Q4 2026.',
    'It will miss Q4 2026.',
    'Was planned for Q4 2026, now later.',
    'Originally Q4 2026.',
    'Moved from Q4 2026 to next spring.',
    'Next spring instead of Q4 2026.',
    'Replaces the 2026 edition.',
    'Replaces the Q4 2026 edition.',
    'We support the tax tables of 2026.',
    'Made for 2026 lifts.',
    'After the pilot in Q4 2026 it ships.',
    'After the audit in Q4 2026 it ships.',
    'We cannot do it in Q4 2026.',
    'No release in Q4 2026.',
    'Not before Q4 2026.',
    'Planned for Q4 2026 but now later.',
    'No longer planned for Q4 2026.',
    'Nothing ships in Q4 2026.',
    'We hope to know more in Q4 2026.',
    'The date will be set in Q4 2026.',
    'Field tests in Q4 2026.',
    'Discovery in Q4 2026.',
    'Work on it is planned for Q4 2026.',
    'The old one is supported through Q4 2026.',
    'Sign up by November 5, 2026.',
    'Depends on the audit in Q4 2026.',
  ])
    it(`"${sentence}" promises nothing`, () => {
      expect(ends(sentence)).to.deep.equal([]);
    });

  it('reads a long sentence in no time', () => {
    const begun = performance.now();
    ends(`${'after the end of '.repeat(20_000)}${'Q4 2026 '.repeat(20_000)}`);
    expect(performance.now() - begun).to.be.below(1000);
  });
});
