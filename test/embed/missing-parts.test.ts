import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../src/index.js';
import { lenses, parseRoadmap, project } from '../../src/sdk/index.js';
import { waitUntil } from '../wait-until.js';

const SEEN_BY_ALL = { kind: 'feature', visibility: 'public', commitment: 'planned', status: 'planned' };
const PLAN = {
  title: 'Plan',
  items: [
    { id: 'a', title: 'Single sign-on', timeframe: '2026-11', ...SEEN_BY_ALL },
    { id: 'b', title: 'Export', timeframe: '2026-12', ...SEEN_BY_ALL },
  ],
};
const FORMER = project(parseRoadmap({ ...PLAN, items: [] }).roadmap, lenses.team, { today: '2026-09-14' });
const BOARD = { name: 'Plan', lists: [{ id: 'l', name: 'Doing' }], cards: [{ id: 'c', name: 'Single sign-on', idList: 'l' }] };
const SOURCES = [
  { id: 'a', roadmap: PLAN },
  { id: 'b', roadmap: { items: ['Import'] } },
];

type Settings = Partial<RoadmapViewElement>;

/** A page for the main file, where some of the parts cannot be had, and what its console is told. */
async function pageWithout(...parts: string[]): Promise<{ page: Document; warned: string[] }> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  document.body.append(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow! as unknown as typeof globalThis;
  const warned: string[] = [];
  view.console.warn = (text: string) => void warned.push(text);
  const missing = Object.fromEntries(parts.map((part) => [part, new Missing(`no ${part} here`)]));
  Reflect.set(view, Symbol.for('roadmap-view/parts'), missing);
  page.head.append(Object.assign(page.createElement('script'), { type: 'module', src: '/dist/embed/roadmap-view.js' }));
  await waitUntil(() => view.customElements.get('roadmap-view'), 'the element was never defined');
  return { page, warned };
}

/** As an import that fails: when it is waited for. */
class Missing {
  constructor(private readonly why: string) {}

  then(_resolve: unknown, reject: (error: Error) => void): void {
    reject(new Error(this.why));
  }
}

interface Told {
  view: RoadmapViewElement;
  issues: string[];
  errors: string[];
}

function viewIn(page: Document, settings: Settings): Told {
  const view = page.createElement('roadmap-view');
  const told: Told = { view, issues: [], errors: [] };
  view.addEventListener('roadmap-issues', ({ issues }) => told.issues.push(issues.map(({ hint }) => hint).join()));
  view.addEventListener('roadmap-error', ({ code, message }) => told.errors.push(`${code}: ${message}`));
  Object.assign(view, { lens: 'team', today: '2026-09-14', locale: 'en-GB', ...settings });
  page.body.append(view);
  return told;
}

const isDrawn = (view: RoadmapViewElement) => view.shadowRoot!.querySelector('[data-state=ready] .body [data-item]');
const textIn = (view: RoadmapViewElement, selector: string) =>
  view.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';

describe('a part of the embed that is missing', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  const SPARED: Record<string, Settings> = {
    toolbar: { toolbar: '' },
    changes: { former: FORMER },
    input: { input: true },
    'lang-de': { locale: 'de' },
    'release-plan': {},
    timeline: { layout: 'timeline' },
    board: { layout: 'board' },
    themes: { lens: 'sales' },
    outcomes: { lens: 'exec' },
  };
  for (const [part, settings] of Object.entries(SPARED))
    it(`is named once, with why and what to do, and the roadmap is drawn without it: ${part}`, async () => {
      const { page, warned } = await pageWithout(part);
      const { view, ...told } = viewIn(page, { roadmap: PLAN, ...settings });
      await waitUntil(() => isDrawn(view), 'it was never drawn');
      await aTimeout(50);
      const hint = `roadmap-view.${part}.js is missing beside the main file, or is not what its hash says`;
      const message = `roadmap-view.${part}.js cannot be loaded: no ${part} here`;
      expect(told).to.deep.equal({ issues: [hint], errors: [] });
      expect(view.issues.map((issue) => [issue.code, issue.value, issue.message, issue.hint])).to.deep.equal([
        ['missing', part, message, hint],
      ]);
      expect(view.status).to.equal('ready');
      expect(textIn(view, '.issues')).to.contain(message).and.to.contain(hint);
      // it is no fault of the data
      const kept = 'Part of this view could not be loaded. The rest is shown.';
      expect(textIn(view, '.issues summary')).to.contain(kept).and.not.to.contain('data');
      expect(warned).to.deep.equal([`${message}. It is missing beside the main file, or is not what its hash says.`]);
    });

  const NEEDED: Record<string, Settings> = {
    reading: { roadmap: PLAN },
    adapters: { roadmap: BOARD, adapter: 'trello' },
    'field-map': { roadmap: { rows: [{ name: 'A' }] }, fieldMap: { items: { records: 'rows', fields: { title: 'name' } } } },
    join: { sources: SOURCES },
  };
  for (const [part, settings] of Object.entries(NEEDED))
    it(`is named once in the place of the roadmap, where nothing can be read without it: ${part}`, async () => {
      const { page } = await pageWithout(part);
      const { view, ...told } = viewIn(page, settings);
      await waitUntil(() => view.shadowRoot!.querySelector('[role=alert]'), 'nothing was ever told');
      await aTimeout(50);
      const sentence = `roadmap-view.${part}.js could not be loaded. Put it beside the main file.`;
      expect(textIn(view, '[role=alert]').split(sentence).length).to.equal(2);
      expect(told).to.deep.equal({ issues: [], errors: [`adapter: ${sentence}`] });
      expect([view.status, view.issues]).to.deep.equal(['error', []]);
    });

  it('of one source leaves the others drawn, and is named beside them', async () => {
    const { page } = await pageWithout('adapters');
    const sources = [
      { id: 'a', title: 'Plan', roadmap: PLAN },
      { id: 'b', title: 'Tracker', roadmap: BOARD, adapter: 'trello' },
    ];
    const { view, ...told } = viewIn(page, { sources });
    await waitUntil(() => isDrawn(view), 'it was never drawn');
    await aTimeout(50);
    const sentence = 'roadmap-view.adapters.js could not be loaded. Put it beside the main file.';
    expect(textIn(view, '.notices')).to.contain(`Tracker: Not shown. ${sentence}`);
    expect(told).to.deep.equal({ issues: [], errors: [`adapter: ${sentence}`] });
  });

  it('is named with the others that are missed at the time, and told anew only with another list of them', async () => {
    const { page } = await pageWithout('toolbar', 'themes', 'list');
    const { view, ...told } = viewIn(page, { roadmap: PLAN, toolbar: '' });
    await waitUntil(() => isDrawn(view), 'it was never drawn');
    view.lens = 'sales';
    await waitUntil(() => isDrawn(view) && view.status === 'ready' && view.projection?.lens.id === 'sales', 'it was never drawn anew');
    view.lens = 'team';
    await waitUntil(() => isDrawn(view) && view.status === 'ready' && view.projection?.lens.id === 'team', 'the first never came back');
    const names = told.issues.map((hints) => [...hints.matchAll(/view\.(\w+)\.js/g)].map(([, name]) => name).join(' '));
    // what stands in for a layout may be missed a moment later
    expect(names.filter((told) => told !== 'themes toolbar')).to.deep.equal(['toolbar', 'themes list toolbar', 'toolbar']);
  });

  const QUIET: Record<string, Settings> = {
    events: { roadmap: undefined, src: '/plan.json', events: '/events', fetch: () => Promise.resolve(new Response(JSON.stringify(PLAN))) },
    changed: {
      roadmap: { items: Array.from({ length: 300 }, (_, index) => ({ id: `${index}`, title: `Item ${index}`, timeframe: '2026-11' })) },
    },
  };
  for (const [part, settings] of Object.entries(QUIET))
    it(`that nothing is lost by is told to the console alone: ${part}`, async () => {
      const { page, warned } = await pageWithout(part);
      const { view, ...told } = viewIn(page, { roadmap: PLAN, ...settings });
      await waitUntil(() => isDrawn(view) && warned.length > 0, 'it was never drawn, or told');
      expect(warned).to.deep.equal([
        `roadmap-view.${part}.js cannot be loaded: no ${part} here. It is missing beside the main file, or is not what its hash says.`,
      ]);
      expect(told).to.deep.equal({ issues: [], errors: [] });
    });
});
