import { expect } from '@open-wc/testing';
import { numberOf } from '../../../src/sdk/adapters/number-of.js';

describe('a number', () => {
  it('is read as it is written here and there', () => {
    const written = {
      '12': 12,
      '-1.5': -1.5,
      '1,234.5': 1234.5,
      '1.234,5': 1234.5,
      '1 234': 1234,
      "1'234": 1234,
      '2,5': 2.5,
      '1,234': 1234,
    };
    for (const [text, number] of Object.entries(written)) expect(numberOf(text), text).to.equal(number);
  });

  it('may have a unit or a currency about it', () => {
    const written = { '75 %': 75, '€ 12': 12, '8 pts': 8, '−3': -3, '1.200.000 EUR': 1_200_000, '0.125': 0.125, '5.000': 5 };
    for (const [text, number] of Object.entries(written)) expect(numberOf(text), text).to.equal(number);
  });

  it('is nothing that only has digits in it', () => {
    for (const text of ['', 'v1.30', '2026-09-14', 'Q3 2026', '12 or 13', '1.2.x', 'TBD', '14.09.2026 10:00'])
      expect(numberOf(text), text).to.equal(text);
  });
});
