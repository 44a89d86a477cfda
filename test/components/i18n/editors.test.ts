import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/compare-lenses.js';
import type { RoadmapCompareLensesElement } from '../../../src/compare-lenses.js';
import { EDITOR_LANGUAGES } from '../../../src/components/i18n/editors/index.js';
import { LANGUAGES } from '../../../src/components/i18n/languages/index.js';
import { COMPARE_MESSAGES, COMPARED_FIELDS } from '../../../src/components/roadmap-compare-lenses/compare-messages.js';
import { FINDINGS_MESSAGES } from '../../../src/components/roadmap-findings/findings-messages.js';
import { SETUP_MESSAGES } from '../../../src/components/roadmap-setup/setup-messages.js';
import '../../../src/findings.js';
import type { RoadmapFindingsElement } from '../../../src/findings.js';
import { lenses } from '../../../src/sdk/index.js';
import '../../../src/setup.js';
import type { RoadmapSetupElement } from '../../../src/setup.js';

const ELSEWHERE = COMPARED_FIELDS.map((name) => `compare.field.${name}`);
const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ findings: FINDINGS_MESSAGES, compare: COMPARE_MESSAGES, setup: SETUP_MESSAGES }).flatMap(([part, messages]) =>
    Object.entries(messages).map(([key, text]) => [`${part}.${key}`, text]),
  ),
);
const placesIn = (text = '') => [...(text.match(/\{\w+\}/g) ?? [])].sort();
const today = '2026-09-14';
// titles that hold no Latin letter, so that whatever does is ours
const roadmap = {
  teams: [{ id: 't', title: '核' }],
  items: [
    { id: 'a', title: '甲', team: 't', timeframe: '2026-11', visibility: 'public', health: 'off-track', status: 'cancelled' },
    { id: 'b', title: '乙', team: 't', timeframe: '2026-Q3', dependsOn: 'a', visibility: 'team', status: 'blocked' },
    { id: 'c', title: '丙', confirmedOn: '2026-01-01' },
  ],
};
const textOf = (element: Element) => (element.shadowRoot!.querySelector('[lang]')?.textContent ?? '').replace(/\s+/g, ' ');

describe('what the elements for editors say', () => {
  for (const [locale, load] of Object.entries(EDITOR_LANGUAGES)) {
    it(`is there in whole, and fills in what English fills in: ${locale}`, async () => {
      const messages: Readonly<Record<string, string>> = (await load()).messages;
      const keys = Object.keys(messages).filter((key) => !key.startsWith('findings.said.') && !ELSEWHERE.includes(key));
      expect(ELSEWHERE.filter((key) => !messages[key])).to.deep.equal([]);
      expect(keys.sort()).to.deep.equal(Object.keys(ENGLISH).sort());
      expect(keys.filter((key) => placesIn(messages[key]).join() !== placesIn(ENGLISH[key]).join())).to.deep.equal([]);
      expect(Object.entries(messages).filter(([, text]) => /^\s|\s$|^$/.test(text))).to.deep.equal([]);
    });
  }

  it('is in the same languages as what the view says', () => {
    expect(Object.keys(EDITOR_LANGUAGES)).to.deep.equal(Object.keys(LANGUAGES));
  });

  it('names our presets as they name themselves', async () => {
    const named = Object.values(lenses).flatMap(({ id, label, description }) => [`preset.${id}.${label}`, `preset.${id}.${description}`]);
    for (const load of Object.values(LANGUAGES)) {
      const given = Object.keys((await load()).messages).filter((key) => key.startsWith('preset.'));
      expect(given.sort()).to.deep.equal(named.sort());
    }
  });

  it('is the reader’s language from the first: findings', async () => {
    const element = await fixture<RoadmapFindingsElement>(
      html`<roadmap-findings locale="ar" .roadmap=${roadmap} .today=${today}></roadmap-findings>`,
    );
    expect(textOf(element)).to.contain('تعارضات').and.to.contain('\u2068乙\u2069');
    expect(textOf(element).replace('Markdown', '')).to.not.match(/[A-Za-z]{3,}/);
  });

  it('says of two that wait which one does', async () => {
    const element = await fixture<RoadmapFindingsElement>(
      html`<roadmap-findings locale="de" .roadmap=${roadmap} .today=${today}></roadmap-findings>`,
    );
    expect(textOf(element)).to.contain('\u2068乙\u2069 wartet auf \u2068甲\u2069; das ist abgesagt');
  });

  it('keeps the sentence of a check of your own', async () => {
    const findings = [{ check: 'house-rule', message: '甲 breaks it', ids: ['a'], severity: 'gap' }] as const;
    const element = await fixture<RoadmapFindingsElement>(
      html`<roadmap-findings locale="de" .roadmap=${roadmap} .today=${today} .findings=${findings}></roadmap-findings>`,
    );
    expect(textOf(element)).to.contain('甲 breaks it').and.to.contain('Lücken');
  });

  it('is the reader’s language from the first: two lenses beside each other', async () => {
    const element = await fixture<RoadmapCompareLensesElement>(
      html`<roadmap-compare-lenses locale="he" lenses="exec customer" .roadmap=${roadmap} .today=${today}></roadmap-compare-lenses>`,
    );
    expect(textOf(element)).to.contain('הנהלה').and.to.contain('לקוחות').and.to.contain('מוסתר');
    expect(textOf(element)).to.not.match(/[A-Za-z]{3,}/);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.bar')!).direction).to.equal('rtl');
  });

  it('is the reader’s language from the first: setting up', async () => {
    const sample = JSON.stringify([{ 甲: '乙', 丙: '2026-09-14' }]);
    const element = await fixture<RoadmapSetupElement>(html`<roadmap-setup locale="ja" .sample=${sample} .today=${today}></roadmap-setup>`);
    const headings = [...element.shadowRoot!.querySelectorAll('h3, th, summary')].map((heading) => heading.textContent);
    expect(headings).to.contain('データ').and.to.contain('項目の場所');
    expect(headings.filter((text) => /[A-Za-z]{3,}/.test(text.replace('JSON', '')))).to.deep.equal([]);
  });

  it('is the host’s own where the host says so, or the language is none of ours', async () => {
    const element = await fixture<RoadmapFindingsElement>(
      html`<roadmap-findings
        locale="nl"
        .roadmap=${roadmap}
        .today=${today}
        .messages=${{ 'findings.conflict': 'Conflicten' }}
      ></roadmap-findings>`,
    );
    expect(textOf(element)).to.contain('Conflicten').and.to.contain('Gaps');
  });
});
