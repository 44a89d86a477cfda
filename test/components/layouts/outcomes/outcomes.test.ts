import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html, render } from 'lit';
import { outcomes } from '../../../../src/components/layouts/outcomes/outcomes.js';
import type { Scene } from '../../../../src/components/layouts/layout-module.js';
import { base } from '../../../../src/components/styles/base.styles.js';
import { tokens } from '../../../../src/components/styles/tokens.styles.js';
import { arrange } from '../../../../src/sdk/lenses/arrange.js';
import { exec } from '../../../../src/sdk/lenses/presets/exec.js';
import { sceneOf } from '../../scene-of.js';
import { loadLanguage, translationFor } from '../../../../src/components/i18n/language-loader.js';
import { createWords } from '../../../../src/components/i18n/words.js';

/** Draws the layout in a shadow root of its own, with its styles, as the view does. */
async function rootFor(width: number): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.cssText = `inline-size: ${width}px; container: roadmap / inline-size; font: 14px sans-serif`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, base, outcomes.styles].map(({ styleSheet }) => styleSheet!);
  return root;
}

async function drawn(scene: Scene, width = 1220): Promise<ShadowRoot> {
  const root = await rootFor(width);
  render(outcomes.draw(scene), root);
  return root;
}

const draw = (roadmap: object, width?: number) => drawn(sceneOf(roadmap, exec), width);
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);

const OBJECTIVE = { id: 'o', title: 'Fewer visits' };
const keyResult = (fields: object) => ({ objectives: [{ ...OBJECTIVE, keyResults: [{ title: 'Visits', ...fields }] }] });
const work = (fields: object) => ({ objectives: [OBJECTIVE], items: [{ id: 'a', title: 'Spare parts', objectives: 'o', ...fields }] });
const many = (count: number) => ({
  objectives: [OBJECTIVE],
  items: Array.from({ length: count }, (_, i) => ({
    id: `i${i}`,
    title: `Item ${i}`,
    objectives: 'o',
    status: i < 3 ? 'done' : 'planned',
  })),
});

describe('the briefing', () => {
  const standing = async (roadmap: object) => textOf((await draw(roadmap)).querySelector('.standing'));

  it('opens with the vision, where there is one', async () => {
    expect(textsOf(await draw({ vision: 'One visit.', items: [{ title: 'A' }] }), '.vision')).to.deep.equal(['One visit.']);
    expect(textsOf(await draw({ items: [{ title: 'A' }] }), '.vision')).to.deep.equal([]);
  });

  it('says how many objectives are on track, and names the few that are not', async () => {
    const objectives = [
      { id: 'a', title: 'Calm winters', health: 'on-track' },
      { id: 'b', title: 'Fewer visits', health: 'off-track' },
      { id: 'c', title: 'Quick starts', health: 'at-risk' },
      { id: 'd', title: 'Fair prices', health: 'at-risk' },
    ];
    expect(await standing({ objectives })).to.equal(
      '1 of 4 objectives is on track. Fewer visits is off track. Quick starts and Fair prices are at risk.',
    );
  });

  it('counts them where they are too many to name', async () => {
    const objectives = ['A', 'B', 'C', 'D'].map((title) => ({ title, health: 'at-risk' }));
    expect(await standing({ objectives })).to.equal('0 of 4 objectives are on track. 4 are at risk.');
  });

  it('does not count a single objective', async () => {
    expect(await standing({ objectives: [{ ...OBJECTIVE, health: 'on-track' }] })).to.equal('Fewer visits is on track.');
  });

  it('tells of decisions and of moves', async () => {
    const decisions = [
      { title: 'A', status: 'needed', ask: { text: '?', by: '2026-09-01' } },
      { title: 'B', status: 'needed', ask: { text: '?', by: '2026-10-05' } },
    ];
    const items = [{ title: 'C', timeframe: '2027-Q1', history: [{ on: '2026-06-01', timeframe: '2026-Q4' }], objectives: 'o' }];
    expect(await standing({ objectives: [{ ...OBJECTIVE, health: 'on-track' }], items, decisions })).to.equal(
      'Fewer visits is on track. 2 decisions are needed, the first by 1 Sept 2026. 1 is overdue. 1 item is later than first said.',
    );
  });

  it('counts the work where there are no objectives, or nobody has judged them', async () => {
    expect(await standing({ objectives: [OBJECTIVE], items: [{ title: 'A', status: 'done' }] })).to.equal('1 item: 1 done.');
    expect(await standing({ items: [{ title: 'A', status: 'done' }, { title: 'B', status: 'planned' }, { title: 'C' }] })).to.equal(
      '3 items: 1 planned and 1 done.',
    );
    expect(await standing({ items: [{ title: 'A' }] })).to.equal('');
  });

  it('puts that sentence together as its language does', async () => {
    const roadmap = { items: [{ title: 'A', status: 'done' }] };
    for (const [locale, said] of [
      ['ja', /^1 件：.*。$/],
      ['zh', /^1 项：.*。$/],
      ['zh-Hant', /^1 項：.*。$/],
      ['fr', /^1 élément\s: .*\.$/],
      ['de', /^1 Vorhaben: .*\.$/],
    ] as const) {
      await loadLanguage(locale);
      const words = createWords(locale, 1, false, translationFor(locale));
      const root = await drawn(sceneOf(roadmap, exec, { words }));
      expect(textOf(root.querySelector('.standing')), locale).to.match(said);
    }
  });

  it('says what it does not know', async () => {
    const root = await draw({ ...keyResult({ target: 3 }), items: [{ title: 'A', confirmedOn: '2026-01-01' }] });
    expect(textOf(root.querySelector('.briefing .small'))).to.equal(
      'For 1 objective, nobody has said how it stands. 1 key result is not measured. 1 open item was last confirmed more than 90 days ago. 1 item has no date yet.',
    );
  });

  it('leads to an objective that it names', async () => {
    const root = await draw({ objectives: [{ ...OBJECTIVE, health: 'off-track' }] });
    root.querySelector<HTMLButtonElement>('.to-objective')!.click();
    expect(textOf(root.activeElement)).to.equal('Fewer visits');
  });

  it('names an objective as text where it has no section to lead to', async () => {
    const scene = sceneOf({ objectives: [{ ...OBJECTIVE, health: 'off-track' }], items: [{ title: 'A' }] }, exec);
    const root = await drawn({ ...scene, lanes: arrange(scene.projection, { groupBy: 'status' }) });
    expect(root.querySelector('.to-objective')).to.equal(null);
    expect(textOf(root.querySelector('.standing'))).to.contain('Fewer visits is off track.');
  });
});

describe('decisions and risks', () => {
  it('are not there when there are none', async () => {
    expect((await draw({ items: [{ title: 'A' }] })).querySelectorAll('.agenda')).to.have.length(0);
  });

  it('say what is needed, by when and from whom', async () => {
    const ask = { text: 'Choose one.', to: ['exec', 'Board'], by: '2026-09-01' };
    const root = await draw({ decisions: [{ title: 'A second antenna', status: 'needed', ask }] });
    expect(textsOf(root, '.entry')).to.deep.equal(['1 Sept 2026 overdue A second antenna Choose one. Board, Executives']);
  });

  it('tell what was decided, why, from what to what, and what stays', async () => {
    const pivot = { from: 'Predict', to: 'Report', keeps: 'The boxes' };
    const root = await draw({ decisions: [{ title: 'Six faults', status: 'made', on: '2026-05-18', why: 'Too often wrong.', pivot }] });
    expect(textsOf(root, '.entry h4, .entry p')).to.deep.equal(['18 May 2026', 'Six faults', 'Too often wrong.']);
    expect(textsOf(root, '.pivot > *')).to.deep.equal(['From', 'Predict', 'To', 'Report', 'Stays', 'The boxes']);
  });

  it('show the heaviest risks first, with their ask, and the others on demand', async () => {
    const risks = ['low', 'low', 'medium', 'low', 'high'].map((impact, i) => ({ title: `R${i}`, likelihood: 'high', impact }));
    const root = await draw({
      risks: [...risks, { title: 'Chance', kind: 'opportunity', likelihood: 'high', impact: 'high', ask: { text: 'Pay.', to: 'exec' } }],
    });
    expect(textsOf(root, '.entry h4')).to.deep.equal(['Chance', 'R4', 'R2', 'R0']);
    expect(textOf(root.querySelector('.entry'))).to.equal('Opportunity Chance Executives: Pay. likely · high impact');
    expect(textOf(root.querySelector('summary'))).to.equal('2 more');
  });
});

describe('an objective', () => {
  it('says how it stands, who said so and when, and why it matters', async () => {
    const health = { value: 'off-track', by: 'Ada Quill', on: '2026-09-09', why: 'No parts.' };
    const root = await draw({ objectives: [{ ...OBJECTIVE, health, why: 'Visits cost.', timeframe: '2026' }] });
    expect(textOf(root.querySelector('.aim'))).to.equal('Fewer visits 2026 Off track No parts. Ada Quill, 9 Sept 2026 Visits cost.');
    expect(textOf(root.querySelector('.work'))).to.equal('Nothing is planned for this yet.');
  });

  it('stands before the items that serve none', async () => {
    const root = await draw({ objectives: [OBJECTIVE], items: [{ title: 'A' }] });
    expect(textsOf(root, '.goal h4')).to.deep.equal(['Fewer visits', 'No objective']);
  });

  it('puts the figures of a key result in words, with their unit', async () => {
    const figures = async (fields: object) => textOf((await draw(keyResult(fields))).querySelector('.figures'));
    expect(await figures({ baseline: 38, current: 41, target: 55, unit: '%' })).to.equal('from 38% → now 41% → target 55%');
    expect(await figures({ baseline: 9, current: 5, target: 3, unit: 'firms' })).to.equal('from 9 → now 5 → target 3 firms');
    expect(await figures({ baseline: 11, target: 4, unit: 'alarms' })).to.equal('from 11 → not measured → target 4 alarms');
    expect(await figures({ current: 1850, unit: 'boxes' })).to.equal('now 1,850 boxes');
  });

  it('says in words that a target is reached, or that things are worse than before', async () => {
    const said = async (fields: object) => textOf((await draw(keyResult(fields))).querySelector('.source'));
    expect(await said({ baseline: 9, current: 3, target: 3, measuredOn: '2026-09-01' })).to.equal('Target reached · 1 Sept 2026');
    expect(await said({ baseline: 38, current: 39, target: 15 })).to.equal('Worse than at the start');
    expect(await said({ baseline: 38, current: 30, target: 15, source: 'Board' })).to.equal('Board');
  });

  it('draws no line where there is no target', async () => {
    expect((await draw(keyResult({ current: 3 }))).querySelector('.line')).to.equal(null);
    expect((await draw(keyResult({ current: 3, target: 4 }))).querySelector('.line .now')).to.not.equal(null);
  });
});

describe('the contributing items', () => {
  it('say their status, confidence, date and first date beside their title', async () => {
    const root = await draw(
      work({ status: 'in-progress', confidence: 'low', timeframe: '2027-Q1', history: [{ on: '2026-06-01', timeframe: '2026-Q4' }] }),
    );
    expect(textOf(root.querySelector('.bet'))).to.equal('In progress Spare parts Low confidence was Q4 2026 Q1 2027');
  });

  it('open their details, and the open one is marked', async () => {
    const root = await drawn({ ...sceneOf(work({}), exec), selected: 'a' });
    expect(root.querySelector('button[data-item="a"]')?.getAttribute('aria-current')).to.equal('true');
  });

  it('have a place without a date, a bar with one, an arrow outside of the axis', async () => {
    const undated = await draw(work({}));
    expect(textOf(undated.querySelector('.said'))).to.equal('No date yet');
    expect(undated.querySelectorAll('.track, .axis')).to.have.length(0);
    expect((await draw(work({ timeframe: '2026-Q4' }))).querySelectorAll('.track .span')).to.have.length(1);
    const past = await draw(work({ timeframe: '2024' }));
    expect(past.querySelectorAll('.track .span')).to.have.length(0);
    expect(past.querySelectorAll('.track .before')).to.have.length(1);
  });

  it('have the arrow of what is over where the axis begins, and of what comes after it where it ends, written either way', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      for (const [timeframe, side] of Object.entries({ 2024: 'start', 2031: 'end' })) {
        const root = await draw(work({ timeframe }));
        const [track, arrow] = ['.track', '.track .edge'].map((selector) => root.querySelector(selector)!.getBoundingClientRect());
        const isLeft = arrow!.left - track!.left < track!.right - arrow!.right;
        expect(isLeft, `${timeframe}, ${dir}`).to.equal((side === 'start') === (dir === 'ltr'));
      }
    }
    document.documentElement.removeAttribute('dir');
  });

  it('lie where the axis says', async () => {
    const root = await draw(work({ timeframe: '2026-Q4' }));
    const [bar, quarter] = ['.track .span', '.work .quarter:nth-child(2)'].map((selector) =>
      root.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(bar!.left).to.be.closeTo(quarter!.left, 1);
  });

  it('are few at first, with a count of all; the others are drawn when asked for', async () => {
    const root = await draw(many(351));
    expect(root.querySelectorAll('.bet')).to.have.length(6);
    expect(textsOf(root, '.roll-up li')).to.deep.equal(['Done 3', 'Planned 348']);
    const details = root.querySelector('details')!;
    details.open = true;
    await oneEvent(details, 'toggle');
    expect(root.querySelectorAll('.bet')).to.have.length(351);
    expect(new Set([...root.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item'])).size).to.equal(351);
  });

  it('stay open and follow the selection when the view is drawn anew', async () => {
    const scene = sceneOf(many(20), exec);
    const root = await drawn(scene);
    const details = root.querySelector('details')!;
    details.open = true;
    await oneEvent(details, 'toggle');
    const hidden = details.querySelector<HTMLElement>('[data-item]')!.dataset['item']!;
    render(outcomes.draw({ ...scene, selected: hidden }), root);
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(details.querySelector('[aria-current="true"]')?.getAttribute('data-item')).to.equal(hidden);
  });

  it('are grouped by theme, then by team, where there are no objectives', async () => {
    const theme = await draw({ themes: [{ id: 't', title: 'Calm', benefit: 'Coffee first.' }], items: [{ title: 'A', themes: 't' }] });
    expect(textsOf(theme, 'h3, h4')).to.deep.equal(['Themes', 'Calm']);
    expect(textOf(theme.querySelector('.aim p'))).to.equal('Coffee first.');
    const team = await draw({ teams: [{ id: 't', title: 'Red' }], items: [{ title: 'A', team: 't' }] });
    expect(textsOf(team, 'h3, h4')).to.deep.equal(['Teams', 'Red']);
  });
});

describe('the outcomes as a whole', () => {
  it('never need to be scrolled sideways', async () => {
    const long = 'Unbreakable'.repeat(12);
    const roadmap = {
      objectives: [
        {
          ...OBJECTIVE,
          title: long,
          health: { value: 'at-risk', by: long },
          keyResults: [{ title: long, baseline: 1, current: 2, target: 3, unit: long }],
        },
      ],
      items: [{ title: long, objectives: 'o', timeframe: '2026-Q4', confidence: 'low' }],
      risks: [{ title: long, ask: { text: long, to: long } }],
    };
    for (const width of [320, 390, 719, 820, 1220]) {
      const root = await draw(roadmap, width);
      expect(root.firstElementChild!.scrollWidth, `at ${width} px`).to.be.at.most(width);
    }
  });

  it('put nothing from the data into a style or into markup', async () => {
    const root = await draw(work({ title: '<img src=x onerror=alert(1)>', timeframe: '2026-Q4' }));
    expect(root.querySelector('img')).to.equal(null);
    expect(root.querySelector('.item')?.textContent).to.equal('<img src=x onerror=alert(1)>');
  });
});
