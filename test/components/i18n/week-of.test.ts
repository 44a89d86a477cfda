import { expect } from '@open-wc/testing';
import { isWeekday, withWeekStart } from '../../../src/components/i18n/locale-for.js';
import { weekOf } from '../../../src/components/i18n/week-of.js';

describe('the week of a locale', () => {
  it('begins where the locale says, whatever the engine knows of it', () => {
    expect(weekOf('en-US-u-fw-mon').firstDay).to.equal(1);
    expect(weekOf('de-u-fw-sun').firstDay).to.equal(7);
    expect(weekOf('ar-u-fw-sat-nu-latn').firstDay).to.equal(6);
  });

  it('is one of seven days and rests on some of them, for every language of ours', () => {
    for (const locale of ['ar', 'ar-EG', 'de-AT', 'en-GB', 'en-US', 'es', 'fa-IR', 'fr', 'he', 'ja', 'pt-BR', 'pt-PT', 'zh', 'zh-TW']) {
      const { firstDay, weekend } = weekOf(locale);
      expect(firstDay, locale).to.be.within(1, 7);
      expect(weekend.length, locale).to.be.within(1, 3);
    }
  });

  it('is put into a locale beside what stands there', () => {
    expect(withWeekStart('de', 'sun')).to.equal('de-u-fw-sun');
    expect(withWeekStart('ar-u-nu-latn', 'sat')).to.equal('ar-u-nu-latn-fw-sat');
    expect([withWeekStart('de'), withWeekStart('de', 'so'), isWeekday('')]).to.deep.equal(['de', 'de', false]);
  });
});
