import { expect } from '@open-wc/testing';
import { EDITOR_LANGUAGES } from '../../../src/components/i18n/editors/index.js';
import { catalogueOf } from '../../../src/components/i18n/language-loader.js';
import { LANGUAGES } from '../../../src/components/i18n/languages/index.js';
import { MESSAGES } from '../../../src/components/i18n/messages.js';
import { loadExportWords } from '../../../src/sdk/exports/load-export-words.js';
import { createWords } from '../../../src/components/i18n/words.js';
import { byKey, PARTS_MESSAGES } from './parts-messages.js';

/** A million is "1 million of items" in some languages: no roadmap counts so far. */
const formsOf = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return new Set([...Array(200).keys(), 1000, 5000].map((n) => rules.select(n)));
};
const IN_PARTS = byKey(PARTS_MESSAGES);
const ENGLISH: Readonly<Record<string, string>> = { ...MESSAGES, ...IN_PARTS };
const counted = Object.keys(ENGLISH).flatMap((key) => (key.endsWith('.one') ? [key.slice(0, -4)] : []));
const english = (key: string) => ENGLISH[key] ?? ENGLISH[key.replace(/\.\w+$/, '.other')] ?? '';
const placesIn = (text: string) => new Set(text.match(/\{\w+\}/g));

describe('a language', () => {
  for (const [locale, load] of Object.entries(LANGUAGES)) {
    it(`has each form that its grammar counts in: ${locale}`, async () => {
      const messages: Record<string, string> = (await load()).messages;
      const missing = counted.flatMap((key) => [...formsOf(locale)].map((form) => `${key}.${form}`)).filter((key) => !messages[key]);
      expect(missing).to.deep.equal([]);
    });

    it(`has what the parts say that are loaded on demand: ${locale}`, async () => {
      const { messages } = await load();
      expect(Object.keys(IN_PARTS).filter((key) => !key.endsWith('.one') && !Object.hasOwn(messages, key))).to.deep.equal([]);
    });

    it(`fills in what English fills in, and says nothing twice: ${locale}`, async () => {
      const messages: Record<string, string> = (await load()).messages;
      const wrong = Object.entries(messages).filter(([key, text]) => {
        const wanted = placesIn(english(key));
        const given = placesIn(text);
        // "two items" may say the number in words
        return [...wanted].some((place) => !given.has(place) && place !== '{n}') || /^\s|\s$|^$/.test(text);
      });
      expect(wrong).to.deep.equal([]);
      const strange = Object.entries(messages).filter(([key, text]) =>
        [...placesIn(text)].some((place) => !placesIn(english(key)).has(place)),
      );
      expect(strange).to.deep.equal([]);
    });
  }

  it('holds no word of English where it has letters of its own', async () => {
    const NAMES =
      /\{\w+\}|https?|adapter="|roadmap-view validate|[\w]*(roadmap|suppressions)|\b(src|JSON|CSV|SVG|ICS|ADF|PDF|PNG|CORS|FY|Q|H|Markdown|Confluence|PowerPoint|Home|End|Page Up|Page Down)\b/g;
    for (const locale of ['ar', 'he', 'ja', 'zh', 'zh-hant']) {
      const all = { ...(await LANGUAGES[locale]!()).messages, ...(await EDITOR_LANGUAGES[locale]!()).messages };
      const latin = Object.entries(all).filter(([, text]) => /[a-z]{2}/i.test(text.replace(NAMES, '')));
      expect(latin, locale).to.deep.equal([]);
    }
  });

  it('has no sentence that was left in English', async () => {
    for (const locale of ['de', 'es', 'fr', 'pt']) {
      const messages: Readonly<Record<string, string>> = (await LANGUAGES[locale]!()).messages;
      const same = Object.entries(messages).filter(
        ([key, text]) => text === ENGLISH[key] && /[a-z]{2,} [a-z]{2,}/i.test(text.replace(/\{\w+\}/g, '')),
      );
      expect(same, locale).to.deep.equal([]);
    }
  });

  it('is in Portugal without words that are Brazil’s alone', async () => {
    const said = {
      ...(await LANGUAGES['pt-pt']!()).messages,
      ...(await EDITOR_LANGUAGES['pt-pt']!()).messages,
      ...(await loadExportWords('pt-PT')),
    };
    const BRAZILIAN =
      /\b(você|equipes?|time|planej\w+|arquivos?|salvar|salve|usuários?|status|registros?|compartilhar|tel[ao]s?|mouse|planilha|buscar?|conexão|slides)\b|\b(?!quando)\w+[aei]ndo\b|não (é|está) mais/i;
    const rests = Object.entries(said).filter(([, text]) => BRAZILIAN.test(text));
    expect(rests).to.deep.equal([]);
  });

  it('is the one of the place, in the characters of the place', () => {
    const told = (...locales: string[]) => locales.map(catalogueOf);
    expect(told('zh', 'zh-CN', 'zh-SG', 'zh-Hans-TW')).to.deep.equal(['zh', 'zh', 'zh', 'zh']);
    expect(told('zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'zh-tw-u-fw-mon')).to.deep.equal(Array(6).fill('zh-hant'));
    expect(told('de-AT', 'pt', 'pt-BR', 'pt-Latn', 'pt-PT', 'pt-AO-u-nu-latn', 'ar-EG-u-nu-latn', 'en-GB', 'nl', 'zhx', '')).to.deep.equal([
      'de',
      'pt',
      'pt',
      'pt',
      'pt-pt',
      'pt-pt',
      'ar',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells a fiscal year from the calendar’s, and unfolds it', async () => {
    const year = { text: '', start: '2026-07-01', end: '2027-06-30', startPrecision: 'year', endPrecision: 'year' } as const;
    const quarter = { ...year, end: '2026-09-30', startPrecision: 'quarter', endPrecision: 'quarter' } as const;
    for (const [locale, load] of [...Object.entries(LANGUAGES), ['en', undefined] as const]) {
      const messages = (await load?.())?.messages;
      const [fiscal, calendar] = [7, 1].map((month) => createWords(`${locale}-u-nu-latn`, month, false, messages));
      expect(fiscal!.timeframe(year), locale).to.match(/^\u200f?[A-Z]{2}27$/);
      expect(fiscal!.timeframe(quarter), locale).to.match(/[A-Z]{2}27/);
      expect(calendar!.timeframe(quarter), locale)
        .to.match(/2026/)
        .and.to.not.match(/[A-Z]{2}\d\d/);
      expect(fiscal!.timeframeLong(quarter), locale).to.match(/ \(.*2026.*\)$/);
    }
  });

  it('counts in each form of its grammar, with the number in the reader’s digits or in words', async () => {
    for (const [locale, load] of Object.entries(LANGUAGES)) {
      const words = createWords(`${locale}-u-nu-latn`, 1, false, (await load()).messages);
      const examples = new Map([...Array(200).keys()].map((n) => [new Intl.PluralRules(locale).select(n), n]));
      for (const [form, n] of examples) {
        const said = words.plural('counts.items', n);
        expect(said, `${locale} ${form}`).to.not.match(/[{}]/);
        if (n > 2) expect(said, `${locale} ${form}`).to.contain(String(n));
      }
    }
  });

  it('tells numbers, quarters and days as its readers do', async () => {
    const quarter = { text: '', start: '2026-10-01', end: '2026-12-31', startPrecision: 'quarter', endPrecision: 'quarter' } as const;
    const told = async (locale: string) => {
      const words = createWords(locale, 7, false, (await LANGUAGES[locale.slice(0, 2)]!()).messages);
      return [words.timeframe(quarter), words.plural('counts.items', 3)];
    };
    expect(await told('de-AT')).to.deep.equal(['Q2 GJ27', '3 Vorhaben']);
    expect(await told('fr')).to.deep.equal(['T2 EX27', '3 éléments']);
    expect(await told('ja')).to.deep.equal(['FY27 Q2', '3 件']);
    // engines differ in the digits they write Arabic with
    expect(await told('ar-u-nu-latn')).to.deep.equal(['الربع 2 \u200fFY27', '3 عناصر']);
  });

  it('gives way to what the host says, and that to the lens', async () => {
    const { messages: german } = await LANGUAGES['de']!();
    const words = createWords('de', 1, false, german, { 'lens.label': 'Für', 'field.team': 'Gruppe' }, { 'field.team': 'Trupp' });
    expect([words.word('lens.label'), words.word('field.team'), words.word('field.owner')]).to.deep.equal(['Für', 'Trupp', 'Zuständig']);
  });
});
