import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/components/i18n/languages/index.js';
import { waitUntil } from '../../wait-until.js';
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

  for (const asked of ['nl', 'xx', 5, ['de', 'fr'], 'not a tag'] as const)
    it(`is told where we cannot speak it, with what to do, and once: ${String(asked)}`, async () => {
      let told = 0;
      const count = () => void (told += 1);
      document.addEventListener('roadmap-issues', count);
      const element = await drawnView({ locale: asked as string });
      element.density = 'compact';
      await element.updateComplete;
      document.removeEventListener('roadmap-issues', count);
      const found = element.issues.filter(({ path }) => path === 'locale');
      expect(found.map(({ code, value, hint }) => [code, value, hint])).to.deep.equal([
        ['invalid', String(asked), 'use ar, de, es, fr, he, ja, pt, pt-pt, zh, zh-hant, en or set messages'],
      ]);
      expect(told).to.equal(1);
    });

  it('is no problem where we speak it, however it is written, or the page has words for it', async () => {
    for (const settings of [
      { locale: 'de_AT' },
      { locale: 'iw' },
      { locale: 'en-AU' },
      { locale: '' },
      { locale: 'nl', messages: { more: 'Meer' } },
    ])
      expect((await drawnView(settings)).issues, settings.locale).to.deep.equal([]);
  });

  it('follows the page and what is around it at once', async () => {
    const element = await drawnView({ locale: undefined });
    const around = element.parentElement!;
    const button = () => within(element, '.bar .button').textContent.trim();
    const untilSaid = (text: string) => waitUntil(() => button() === text, `it never said ${text}`);
    const { lang } = document.documentElement;
    document.documentElement.lang = 'fr';
    await untilSaid('Afficher en tableau');
    around.lang = 'he';
    await waitUntil(() => within(element, '.view').dir === 'rtl', 'it was never turned');
    around.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await untilSaid('Show as table');
    document.documentElement.lang = lang;
  });

  it('isolates a title that is written the other way', async () => {
    const items = [{ id: 'a', title: 'אבטחה 2FA (SSO)', timeframe: '2026-Q4' }];
    const element = await drawnView({ roadmap: { ...SMALL, items }, layout: 'list', lens: 'team' });
    await untilDrawn(element);
    expect(getComputedStyle(within(element, '.body [data-item]')).unicodeBidi).to.equal('plaintext');
  });
});
