import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/components/i18n/languages/index.js';
import { MESSAGES } from '../../../src/components/i18n/messages.js';
import { BOARD_MESSAGES } from '../../../src/components/layouts/board/board-messages.js';
import { TIMELINE_MESSAGES } from '../../../src/components/layouts/timeline/timeline-messages.js';
import { CHANGES_MESSAGES } from '../../../src/components/roadmap-view/changes/changes-messages.js';
import { INPUT_MESSAGES } from '../../../src/components/roadmap-view/input/input-messages.js';
import { TOOLBAR_MESSAGES } from '../../../src/components/roadmap-view/toolbar/toolbar-messages.js';
import { createWords } from '../../../src/components/i18n/words.js';

/** A million is "1 million of items" in some languages: no roadmap counts so far. */
const formsOf = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return new Set([...Array(200).keys(), 1000, 5000].map((n) => rules.select(n)));
};
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  board: BOARD_MESSAGES,
  changes: CHANGES_MESSAGES,
  input: INPUT_MESSAGES,
  timeline: TIMELINE_MESSAGES,
  toolbar: TOOLBAR_MESSAGES,
};
const IN_PARTS = Object.fromEntries(
  Object.entries(PARTS).flatMap(([part, messages]) => Object.entries(messages).map(([key, text]) => [`${part}.${key}`, text] as const)),
);
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
    expect(await told('ar-u-nu-latn')).to.deep.equal(['الربع 2 FY27', '3 عناصر']);
  });

  it('gives way to what the host says, and that to the lens', async () => {
    const { messages: german } = await LANGUAGES['de']!();
    const words = createWords('de', 1, false, german, { 'lens.label': 'Für', 'field.team': 'Gruppe' }, { 'field.team': 'Trupp' });
    expect([words.word('lens.label'), words.word('field.team'), words.word('field.owner')]).to.deep.equal(['Für', 'Trupp', 'Zuständig']);
  });
});
