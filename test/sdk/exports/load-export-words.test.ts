import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/components/i18n/languages/index.js';
import { MESSAGES } from '../../../src/components/i18n/messages.js';
import { BRIEF_WORDS } from '../../../src/sdk/insights/brief/brief-words.js';
import { exportHtml } from '../../../src/sdk/exports/export-html.js';
import { exportSvg } from '../../../src/sdk/exports/export-svg.js';
import { EXPORT_WORDS } from '../../../src/sdk/exports/export-words.js';
import { EXPORT_LANGUAGES, loadExportWords } from '../../../src/sdk/exports/load-export-words.js';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { projectionOf } from './scene.js';

const PLAN = {
  title: 'Plan',
  objectives: [
    {
      id: 'o',
      title: 'Trust',
      health: { value: 'at-risk', why: 'Late' },
      confidence: 40,
      keyResults: [{ title: 'NPS', baseline: 1, current: 2, target: 3 }],
    },
  ],
  teams: [{ id: 't', title: 'Core', wayOfWorking: { kind: 'sprints', days: 14 } }],
  releases: [{ id: 'r', title: 'R4', timeframe: '2026-12-01' }],
  risks: [{ id: 'k', title: 'Staff', likelihood: 'high', impact: 'high', status: 'open', ask: { text: 'Hire', by: '2026-11-01' } }],
  decisions: [{ id: 'd', title: 'Buy', status: 'needed', by: '2026-10-01' }],
  items: [
    { id: 'a', title: 'One', timeframe: '2026-Q4', status: 'in-progress', team: 't', objectives: ['o'] },
    { id: 'b', title: 'Two', status: 'planned', commitment: 'exploring', kind: 'feature' },
  ],
  dependencies: [{ from: 'a', to: 'b' }],
};

/** Whether a text says anything beside what is put into it. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** A language without forms for numbers needs no text for one. */
const keysOf = (words: object) =>
  Object.keys(words)
    .filter((key) => !key.endsWith('.one'))
    .sort();
const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The keys whose words the two catalogues share: in English they are the same. */
const SHARED = Object.keys(MESSAGES).filter(
  (key) =>
    !key.startsWith('brief.') && (EXPORT_WORDS[key] ?? MESSAGES[key as keyof typeof MESSAGES]) === MESSAGES[key as keyof typeof MESSAGES],
);

describe('the words of exports', () => {
  it('are there for every language that the view speaks, and none for English or others', async () => {
    expect([...EXPORT_LANGUAGES].sort()).to.deep.equal(Object.keys(LANGUAGES).sort());
    for (const locale of ['en', 'en-GB', 'nl', 'xx', '']) expect(await loadExportWords(locale), locale).to.equal(undefined);
    expect(await loadExportWords('zh-TW')).to.equal(await loadExportWords('zh-Hant'));
    expect(await loadExportWords('zh-CN')).to.not.equal(await loadExportWords('zh-TW'));
  });

  it('are complete, and have the places that English has', async () => {
    const english: Record<string, string> = { ...EXPORT_WORDS };
    for (const [key, text] of Object.entries(BRIEF_WORDS)) english[`brief.${key}`] = text;
    const all = keysOf((await loadExportWords('de'))!);
    expect(keysOf(english).filter((key) => !all.includes(key) && hasWords(english[key]!))).to.deep.equal([]);
    for (const language of EXPORT_LANGUAGES) {
      const words = (await loadExportWords(language))!;
      expect(keysOf(words), language).to.deep.equal(all);
      for (const [key, text] of Object.entries(words)) {
        const places = placesOf(english[key] ?? text);
        // a form for one may leave out the number
        const needed = key.endsWith('.one') ? places.filter((place) => place !== '{n}') : places;
        expect(placesOf(text), `${language} ${key}`).to.include.members(needed);
        expect(places, `${language} ${key}`).to.include.members(placesOf(text));
      }
    }
  });

  it('are those of the view, wherever both say the same', async () => {
    for (const language of EXPORT_LANGUAGES) {
      const words = (await loadExportWords(language))!;
      const { messages } = (await LANGUAGES[language]!()) as { messages: Record<string, string> };
      const both = SHARED.filter((key) => Object.hasOwn(words, key));
      expect(both.length).to.be.greaterThan(60);
      for (const key of both) expect(words[key], `${language} ${key}`).to.equal(messages[key]!.replace('\u200f', ''));
    }
  });

  it('are in every layout and every page, and no English is beside them', async () => {
    const projection = projectionOf(PLAN);
    for (const language of EXPORT_LANGUAGES) {
      const words = (await loadExportWords(language))!;
      const told = [
        exportHtml(projection, { locale: language, words }),
        ...LAYOUTS.map((layout) => exportSvg(projection, { layout, locale: language, words })),
      ];
      for (const text of told)
        for (const english of [
          'Shown for',
          'As of',
          'In progress',
          'Not scheduled',
          'Decisions needed',
          'with a timeframe',
          'objectives',
          'Nothing is planned',
          'Today',
        ])
          expect(text, language).to.not.include(english);
      expect(told[0]).to.include(words['status.in-progress']!);
    }
  });
});
