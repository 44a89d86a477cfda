import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/components/i18n/languages/index.js';
import { drawnView, SMALL, untilDrawn, within } from './view-of.js';

const textOf = (element: HTMLElement) => element.shadowRoot!.textContent;

describe('the language of a view', () => {
  for (const locale of Object.keys(LANGUAGES))
    it(`is drawn without a word of English of ours: ${locale}`, async () => {
      const element = await drawnView({ locale, lenses: 'team exec sales', lens: 'team' });
      const { messages } = await LANGUAGES[locale]!();
      expect(textOf(element)).to.contain(messages['lens.label']);
      expect(textOf(element)).to.not.contain('Show as table');
      expect(textOf(element)).to.not.match(/\{\w+\}|undefined/);
    });

  it('is written from right to left where its readers do, and leaves the page as it is', async () => {
    const element = await drawnView({ locale: 'he' });
    expect(getComputedStyle(within(element, '.bar')).direction).to.equal('rtl');
    expect(getComputedStyle(element.parentElement!).direction).to.equal('ltr');
  });

  it('can change while it is shown', async () => {
    const element = await drawnView({ locale: 'de' });
    element.locale = 'fr';
    await element.updateComplete;
    expect(within(element, '.bar .button').textContent.trim()).to.equal('Afficher en tableau');
    element.locale = 'en';
    await element.updateComplete;
    expect(within(element, '.bar .button').textContent.trim()).to.equal('Show as table');
  });

  it('is the host’s own where the host says so', async () => {
    const element = await drawnView({ locale: 'nl', messages: { 'layout.table': 'Als tabel' } });
    expect(within(element, '.bar .button').textContent.trim()).to.equal('Als tabel');
  });

  for (const [written, read] of [
    ['de_AT', 'de-AT'],
    ['zh_TW', 'zh-TW'],
    ['pt_PT', 'pt-PT'],
    ['deu', 'de'],
    ['iw', 'he'],
  ] as const)
    it(`is known by how other systems write it, too: ${written}`, async () => {
      const [element, same] = [await drawnView({ locale: written }), await drawnView({ locale: read })];
      expect(within(element, '.bar .button').textContent).to.equal(within(same, '.bar .button').textContent);
      expect(within(element, '.view').lang).to.equal(read);
    });

  it('is told as that of our words, English where we have no others', async () => {
    const element = await drawnView({ locale: 'nl' });
    expect(within(element, '.view').lang).to.equal('en');
    element.messages = { 'layout.table': 'Als tabel' };
    await element.updateComplete;
    expect(within(element, '.view').lang).to.equal('nl');
  });

  it('isolates a title that is written the other way', async () => {
    const items = [{ id: 'a', title: 'אבטחה 2FA (SSO)', timeframe: '2026-Q4' }];
    const element = await drawnView({ roadmap: { ...SMALL, items }, layout: 'list', lens: 'team' });
    await untilDrawn(element);
    expect(getComputedStyle(within(element, '.body [data-item]')).unicodeBidi).to.equal('plaintext');
  });
});
