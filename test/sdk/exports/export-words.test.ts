import { expect } from '@open-wc/testing';
import { exportCsv } from '../../../src/sdk/exports/export-csv.js';
import { exportHtml } from '../../../src/sdk/exports/export-html.js';
import { exportMarkdown } from '../../../src/sdk/exports/export-markdown.js';
import { exportSvg } from '../../../src/sdk/exports/export-svg.js';
import { EXPORT_LANGUAGES, loadExportWords } from '../../../src/sdk/exports/load-export-words.js';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { projectionOf } from './scene.js';

const COMMAS: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '、', 'zh-hant': '、' };
const PLAN = {
  title: 'Plan',
  themes: ['Trust', 'Speed'].map((title, index) => ({ id: `t${index}`, title })),
  teams: [{ id: 'core', title: 'Core', wayOfWorking: { kind: 'sprints', days: 14 } }],
  risks: [{ id: 'k', title: 'Staff', kind: 'risk', ask: { text: 'Hire', to: ['exec', 'sales'], by: '2026-11-01' } }],
  decisions: [{ id: 'd', title: 'Buy', status: 'needed', by: 'Ada', ask: { text: 'Which', to: ['exec', 'sales'] } }],
  items: [
    {
      id: 'a',
      title: 'One',
      timeframe: '2026-Q4',
      status: 'in-progress',
      team: 'core',
      themes: ['t0', 't1'],
      health: { value: 'at-risk', why: 'Late', by: 'Ada', on: '2026-09-01' },
    },
    { id: 'b', title: 'Two', status: 'planned', team: 'core' },
  ],
};

describe('the words of an export', () => {
  const projection = projectionOf(PLAN);

  it('stand in a row with the comma of the language', async () => {
    for (const language of EXPORT_LANGUAGES) {
      const words = (await loadExportWords(language))!;
      const text = exportMarkdown(projection, { locale: language, words });
      expect(text.replace(/[\u2068\u2069]/g, ''), language).to.include(`Trust${COMMAS[language] ?? ', '}Speed`);
    }
  });

  for (const language of Object.keys(COMMAS))
    it(`have no comma of English between them: ${language}`, async () => {
      const options = { locale: language, words: (await loadExportWords(language))! };
      const drawn = LAYOUTS.map((layout) => exportSvg(projection, { ...options, layout }));
      const page = exportHtml(projection, options).replace(/<style[^]*?<\/style>|<meta[^>]*>/g, '');
      for (const text of [page, exportMarkdown(projection, options), ...drawn.map((svg) => svg.replace(/ [a-z-]+="[^"]*"/g, ''))])
        expect(text.match(/.{0,30}, .{0,30}/g), language).to.equal(null);
    });

  // engines write a minus in Arabic with or without a sign that runs from right to left, and the unit must not go along
  it('keep a unit that runs the other way by itself', async () => {
    const keyResults = [{ title: 'هامش', baseline: -14, target: 5, unit: 'EUR!' }];
    const figures = projectionOf({
      objectives: [{ id: 'o', title: 'هدف', keyResults }],
      items: [{ id: 'a', title: 'أ', objectives: ['o'] }],
    });
    for (const [locale, unit] of [
      ['ar', '\u2068EUR!\u2069'],
      ['de', 'EUR!'],
    ] as const) {
      const text = exportMarkdown(figures, { locale, words: (await loadExportWords(locale))! }).replaceAll('\\', '');
      const numbers = new Intl.NumberFormat(locale);
      for (const value of [-14, 5]) expect(text, locale).to.include(`${numbers.format(value)} ${unit}`);
    }
  });

  it('tell a share as its language writes it', async () => {
    const keyResults = [{ title: 'Fewer calls', baseline: 10, target: 5, unit: '%' }];
    const shares = projectionOf({
      objectives: [{ id: 'o', title: 'Calm', keyResults, confidence: { band: 'high', percent: 80 } }],
      items: [{ id: 'a', title: 'A', objectives: ['o'], progress: 42.5, confidence: 70 }],
    });
    for (const locale of ['en', 'de', 'tr', 'ja', 'ar']) {
      const options = { locale, words: (await loadExportWords(locale)) ?? {} };
      const text = exportMarkdown(shares, options).replaceAll('\\', '').replace(/\s/g, ' ');
      for (const value of [0.1, 0.05, 0.8, 0.425, 0.7]) {
        const told = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
        expect(text, locale).to.include(told.replace(/\s/g, ' '));
      }
    }
    for (const text of [
      exportHtml(shares, { locale: 'tr' }).replace(/<style[^]*?<\/style>/g, ''),
      exportMarkdown(shares, { locale: 'tr' }),
    ])
      expect(text.match(/\d\s*%/g)).to.equal(null);
  });

  it('keep the comma of English in a table for programs', async () => {
    const words = (await loadExportWords('ja'))!;
    expect(exportCsv(projection, { locale: 'ja', words })).to.include('"Trust, Speed"');
  });

  it('say off track in a briefing as they do at an item', async () => {
    for (const language of EXPORT_LANGUAGES) {
      const words = (await loadExportWords(language))!;
      const inside = words['brief.off-track']!.split(/\s?[:：]/)[0]!;
      expect(inside.toLowerCase(), language).to.equal(words['health.off-track']!.toLowerCase());
    }
  });

  it('tell the day a picture is of from the last day a sentence may be said', async () => {
    for (const language of EXPORT_LANGUAGES) {
      const words = (await loadExportWords(language))!;
      expect(words['date.asOf'], language).to.not.equal(words['say.until']!.replace(/[()（）]/g, ''));
    }
  });
});
