import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/components/i18n/languages/index.js';
import { MESSAGES } from '../../../src/components/i18n/messages.js';
import { createWords } from '../../../src/components/i18n/words.js';
import { foundWords } from '../../../src/components/roadmap-view/toolbar/filter-chips.js';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import { HEALTHS, STATUSES } from '../../../src/sdk/model/closed-lists.js';
import { LAYOUTS, LENSES, sampleText, sampleView, showAs } from '../../accessibility/scenes.js';
import { projectionOf } from '../../sdk/exports/scene.js';

const COMMAS: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '、', 'zh-hant': '、' };
const messagesOf = async (locale: string): Promise<Readonly<Record<string, string>>> =>
  locale === 'en' ? MESSAGES : (await LANGUAGES[locale]!()).messages;
const wordsOf = async (locale: string, ...more: Record<string, string>[]) =>
  createWords(locale, 1, false, await messagesOf(locale), ...more);
const ALL = ['en', ...Object.keys(LANGUAGES)];
const LABELS = [...STATUSES.map((one) => `status.${one}` as const), ...HEALTHS.map((one) => `health.${one}` as const)];
const ITEMS = Array.from({ length: 11 }, (_one, index) => ({ id: `i${index}`, title: `${index}`, timeframe: '2026-10' }));

/** Units stay. */
const withoutShares = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.replace(/(?<=.)%/g, '') : value);
const withoutCommas = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.replaceAll(', ', ' ') : value);

/** Texts and labels of what is drawn. */
const toldIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*:not(style)')].flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ''),
    ...['aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
  ]);

describe('words', () => {
  it('stand in a row with the comma of the language, and nothing before the last', async () => {
    for (const locale of ALL) {
      const words = await wordsOf(locale);
      const said = words.list(['1', undefined, '2', '', '3']).replace(/[\u200f\u2068\u2069]/g, '');
      expect(said, locale).to.equal(['1', '2', '3'].join(COMMAS[locale] ?? ', '));
      expect([words.list([]), words.list(['1'])], locale).to.deep.equal(['', '1']);
    }
  });

  it('of figures alone stand in the order of the language', async () => {
    for (const locale of ['ar', 'he'])
      expect((await wordsOf(locale)).list(['40', '42'], ' ← '), locale).to.equal('\u200f\u206840\u2069 ← \u206842\u2069');
    expect((await wordsOf('en')).list(['40', '42'], ' → ')).to.equal('40 → 42');
  });

  it('of two directions stand in a row each by itself', async () => {
    expect((await wordsOf('ar')).list(['Core', 'فريق'])).to.equal('\u200f\u2068Core\u2069، \u2068فريق\u2069');
  });

  for (const locale of Object.keys(COMMAS))
    it(`have no comma of English between them in any layout: ${locale}`, async () => {
      const sample = JSON.parse(await sampleText(), withoutCommas) as object;
      const view = await sampleView({ roadmap: sample, locale: `${locale}-u-nu-latn` });
      for (const layout of LAYOUTS)
        for (const lens of LENSES) {
          await showAs(view, { layout, lens });
          const found = toldIn(view.renderRoot).filter((text) => text.includes(', '));
          expect(found, `${layout} for ${lens}`).to.deep.equal([]);
        }
    });

  it('that are said of a label stand behind the colon of the language, in every layout', async () => {
    const colons: string[] = await Promise.all(
      ['en', 'de', 'fr', 'ja', 'zh', 'zh-hant'].map(async (locale) => (await wordsOf(locale)).colon),
    );
    expect(colons).to.deep.equal([': ', ': ', '\u00a0: ', '：', '：', '：']);
    const sample = JSON.parse(await sampleText(), (_key, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(': ', ' ') : value,
    ) as object;
    for (const locale of ['fr', 'ja', 'zh']) {
      const view = await sampleView({ roadmap: sample, locale });
      for (const layout of LAYOUTS)
        for (const lens of LENSES) {
          await showAs(view, { layout, lens });
          const found = toldIn(view.renderRoot).filter((text) => /\S: /.test(text));
          expect(found, `${layout} for ${lens} in ${locale}`).to.deep.equal([]);
        }
      view.remove();
    }
  });

  it('of a share are as its language writes them', () => {
    const told = (locale: string, value: number, unit?: string) => createWords(locale).number(value, unit);
    expect([told('en', 42.5, '%'), told('de', 42.5, '%'), told('tr', 42.5, '%')]).to.deep.equal(['42.5%', '42,5\u00a0%', '%42,5']);
    expect([told('de', 1.5, 'Punkte'), told('de', 1.5)]).to.deep.equal(['1,5 Punkte', '1,5']);
  });

  it('have no share that is put together by hand, in any layout: Turkish has the sign first', async () => {
    const sample = JSON.parse(await sampleText(), withoutShares) as object;
    const view = await sampleView({ roadmap: sample, locale: 'tr' });
    const all: string[] = [];
    for (const layout of LAYOUTS)
      for (const lens of LENSES) {
        await showAs(view, { layout, lens });
        all.push(...toldIn(view.renderRoot).filter((text) => text.includes('%')));
      }
    expect(all).to.not.be.empty;
    expect(all.filter((text) => /\d\s*%/.test(text))).to.deep.equal([]);
  }).timeout(60_000);

  it('leave the sign of a share to the number, in every language', async () => {
    for (const locale of ALL)
      expect(
        Object.values(await messagesOf(locale)).filter((text) => /[%٪]/.test(text)),
        locale,
      ).to.deep.equal([]);
  });

  it('inside a sentence are those of the language, and as they are written where a host or a lens has its own', async () => {
    const german = await wordsOf('de');
    expect(LABELS.map((label) => german.within(label))).to.include.members(['in Arbeit', 'fertig', 'nicht im Plan']);
    const own = await wordsOf('de', { 'status.blocked': 'QA wartet' }, { 'health.off-track': 'Rot' });
    expect([own.within('status.blocked'), own.within('health.off-track'), own.within('status.done')]).to.deep.equal([
      'QA wartet',
      'Rot',
      'fertig',
    ]);
  });

  it('are ours where a host leaves one out, or gives what is no text', () => {
    const given = { 'layout.table': undefined, 'date.today': null, more: 5, 'counts.items.one': undefined, list: {} } as never;
    for (const host of [given, undefined, null, 'x', 5] as never[]) {
      const words = createWords('en', 1, false, host);
      expect(words.word('layout.table')).to.equal(MESSAGES['layout.table']);
      expect(words.word('date.today')).to.equal('Today');
      expect(words.word('more', { n: 3 })).to.equal('3 more');
      expect(words.plural('counts.items', 1)).to.equal('1 item');
      expect(words.list(['a', 'b'])).to.equal('a, b');
      for (const key of ['constructor', 'toString', '__proto__', 'nothing']) expect(words.known(key), key).to.equal(undefined);
    }
    expect(createWords('en', 1, false, { more: '' }).word('more')).to.equal('');
  });

  it('inside a sentence are the same words as the label', async () => {
    for (const locale of ALL) {
      const words = await wordsOf(locale);
      for (const key of LABELS) expect(words.within(key).toLowerCase(), `${locale} ${key}`).to.equal(words.word(key).toLowerCase());
    }
  });

  it('tell the day a picture is of from the last day a sentence may be said', async () => {
    for (const locale of ALL) {
      const words = await wordsOf(locale);
      expect(words.word('date.asOf', { date: '1' }), locale).to.not.equal(words.word('say.until', { date: '1' }));
    }
  });

  it('count how many items are found by the grammar of the language', async () => {
    const found = async (locale: string, all: number) => {
      const projection = projectionOf({ title: 'Plan', items: ITEMS.slice(0, all) });
      return foundWords(arrange(projection, {}), projection, await wordsOf(`${locale}`));
    };
    expect([await found('en', 1), await found('en', 3)]).to.deep.equal(['1 of 1 item', '3 of 3 items']);
    const arabic = await Promise.all([2, 3, 11].map((all) => found('ar', all)));
    expect(arabic.map((text) => text.split(' ').at(-1))).to.deep.equal(['عنصرين', 'عناصر', 'عنصرًا']);
  });
});
