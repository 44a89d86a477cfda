import { expect } from '@open-wc/testing';
import { dayWords, rangeWords } from '../../../src/sdk/model/timeframe-words.js';

const LOCALES = [
  ...['en', 'en-GB', 'en-US', 'de', 'de-AT', 'de-CH', 'fr', 'fr-CA', 'es', 'es-MX', 'pt', 'pt-PT', 'pt-AO'],
  ...['ja', 'zh', 'zh-TW', 'zh-HK', 'ar', 'ar-EG', 'he', 'lt', 'sk', 'cs', 'fi', 'ko'],
];
/** 18/09, 2026-09, 7. 9. */
const NUMERIC = /\p{Nd}[/.-]\s?\p{Nd}/u;

describe('days and stretches of days', () => {
  it('have names for months in every language, so that one view tells days in one way', () => {
    for (const locale of LOCALES) {
      const told = [
        dayWords('2026-09-18', locale),
        rangeWords('2026-09-07', '2026-09-13', locale),
        rangeWords('2026-09-18', '2026-10-03', locale),
        rangeWords('2026-09-18', '2027-01-03', locale),
        rangeWords('2026-07-01', '2026-09-30', locale, 'month'),
        rangeWords('2026-11-01', '2027-02-28', locale, 'month'),
        rangeWords('2026-09-01', '2026-09-30', locale, 'month'),
      ];
      for (const one of told) expect(NUMERIC.test(one), `${locale}: ${one}`).to.equal(false);
    }
  });

  it('tell a year once where it is one', () => {
    expect(rangeWords('2026-09-07', '2026-09-13', 'ja')).to.match(/^2026年9月7日.9月13日$/);
    expect(rangeWords('2026-12-28', '2027-01-03', 'ja')).to.match(/^2026年12月28日.2027年1月3日$/);
    expect(rangeWords('2026-07-01', '2026-09-30', 'zh', 'month')).to.match(/^2026年7月\s?[–至-]\s?9月$/);
    expect(rangeWords('2026-09-01', '2026-09-30', 'zh', 'month')).to.equal('2026年9月');
    expect(rangeWords('2026-09-07', '2026-09-07', 'ja')).to.equal('2026年9月7日');
    expect(dayWords('2026-09-18', 'pt-PT')).to.equal('18 de setembro de 2026');
  });

  it('are those of our calendar, as the months of an axis and the quarters are', () => {
    for (const locale of ['fa-u-nu-latn', 'he-u-ca-hebrew', 'ar-u-ca-islamic-nu-latn', 'en-u-ca-persian'])
      expect(dayWords('2026-09-18', locale), locale).to.match(/18.*2026/);
    expect(dayWords('2026-09-18', 'th')).to.match(/18.*2569/);
  });
});
