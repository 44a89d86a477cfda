import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../../src/index.js';
import { createWords } from '../../../../src/components/i18n/words.js';
import { changeWords } from '../../../../src/components/roadmap-view/changes/change-words.js';
import { wantsChanges } from '../../../../src/components/roadmap-view/changes/wants-changes.js';
import type { Change } from '../../../../src/sdk/insights/changes/change.js';
import type { Projection } from '../../../../src/sdk/lenses/projection.js';
import { lenses, markOf, parseRoadmap, project } from '../../../../src/sdk/index.js';
import { textOf } from '../../drawn.js';
import { drawnView, SMALL, untilDrawn, within } from '../view-of.js';
import { waitUntil } from '../../../wait-until.js';

type Preset = 'exec' | 'team' | 'sales' | 'marketing';

const item = (id: string) => SMALL.items.find((one) => one.id === id)!;
/** What was told ten days before: no audit log yet, sign in a quarter sooner, and something that is gone. */
const BEFORE = {
  ...SMALL,
  items: [
    { ...item('sso'), timeframe: '2026-Q3' },
    { ...item('api'), title: 'Interfaces' },
    { id: 'gone', title: 'Gonebird' },
  ],
};
const formerly = (lens: Preset, roadmap: unknown = BEFORE): Projection =>
  project(parseRoadmap(roadmap).roadmap, lenses[lens], { today: '2026-09-04' });

const find = (element: RoadmapViewElement, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
const strip = (element: RoadmapViewElement) => find(element, '[part="changes"]');
const stripText = (element: RoadmapViewElement) => textOf(strip(element));
const told = (element: RoadmapViewElement, text: string | RegExp) =>
  waitUntil(() => stripText(element).match(text), `never told ${String(text)}, but ${stripText(element)}`);
const buttonSaying = (element: RoadmapViewElement, text: string) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('[part="changes"] button')].find((button) => textOf(button) === text);

async function changed(lens: Preset, settings: Partial<RoadmapViewElement> = {}): Promise<RoadmapViewElement> {
  const element = await drawnView({ lens, former: formerly(lens), ...settings });
  await waitUntil(() => strip(element), 'no change was ever told');
  return element;
}

async function open(element: RoadmapViewElement): Promise<void> {
  within<HTMLDetailsElement>(element, '[part="changes"] details').open = true;
  await waitUntil(() => find(element, '[part="changes"] dl'));
}

function storeOf(kept = new Map<string, unknown>()) {
  return { kept, get: (name: string) => kept.get(name), set: (name: string, mark: unknown) => void kept.set(name, structuredClone(mark)) };
}

describe('whether the reader’s marker is kept', () => {
  it('decides whether the code for it is loaded where nothing else asks for it', () => {
    const settings = { former: undefined, src: undefined, subject: undefined, getToken: undefined };
    const wants = (rememberSeen: boolean | string) => wantsChanges(formerly('sales', SMALL), { ...settings, rememberSeen });
    expect([wants(''), wants('false')]).to.deep.equal([true, false]);
  });
});

describe('what has changed since a former projection', () => {
  for (const lens of ['exec', 'team', 'sales'] as const)
    it(`is told above the picture, counted and since when, ${lens}`, async () => {
      const element = await changed(lens);
      expect(stripText(element)).to.match(/^3 changes since 4 Sept 2026 · 1 item is not shown any more/);
      expect(strip(element)!.compareDocumentPosition(within(element, '.body'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

  it('opens as a list by kind, with from and to, each item leading to its details; what is gone is not named', async () => {
    const element = await changed('exec');
    await open(element);
    expect(textOf(find(element, '[part="changes"] dl'))).to.equal(
      'New 1 Audit log Moved 1 Sign in Q3 2026 → Q4 2026 Reworded 1 Interface Title: “Interfaces” → “Interface”',
    );
    expect(element.shadowRoot!.innerHTML).not.to.contain('Gonebird');
    find(element, '[part="changes"] [data-item="sso"]')!.click();
    await waitUntil(() => within(element, '.details').matches(':popover-open'));
    expect(textOf(find(element, '#details-title'))).to.equal('Sign in');
  });

  it('tells the recorded reason of a move', async () => {
    const history = [{ on: '2026-09-10', timeframe: '2026-Q3', reason: 'The vendor is late.' }];
    const roadmap = { ...SMALL, items: [{ ...item('sso'), history }] };
    const element = await changed('exec', { roadmap });
    await open(element);
    expect(textOf(find(element, '[part="changes"] dl'))).to.contain('Sign in Q3 2026 → Q4 2026 The vendor is late.');
  });

  for (const layout of ['outcomes', 'release-plan', 'themes', 'board', 'list'])
    it(`marks the items that have changed, ${layout}`, async () => {
      const element = await changed('team', { layout });
      const marked = (id: string) => {
        const button = within(element, `.body [data-item="${id}"]`);
        return button.getAttribute('aria-label') ?? textOf(button);
      };
      await waitUntil(() => /moved/.test(marked('sso')));
      expect([marked('sso'), marked('log'), marked('api')].map((text) => /\b(moved|new|reworded)$/.exec(text)?.[1])).to.deep.equal([
        'moved',
        'new',
        'reworded',
      ]);
    });

  it('can be all that is shown, and what is left out is counted', async () => {
    const untouched = { id: 'calm', title: 'Untouched', team: 'blue' };
    const former = formerly('team', { ...BEFORE, items: [...BEFORE.items, untouched] });
    const element = await changed('team', { layout: 'list', former, roadmap: { ...SMALL, items: [...SMALL.items, untouched] } });
    const shown = () => [...element.renderRoot.querySelectorAll<HTMLElement>('.body [data-item]')].map(({ dataset }) => dataset['item']);
    expect(shown()).to.include('calm');
    buttonSaying(element, 'Show changed only')!.click();
    await waitUntil(() => !shown().includes('calm'));
    expect(shown().sort()).to.deep.equal(['api', 'log', 'sso']);
    expect(buttonSaying(element, 'Show changed only')!.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(find(element, '[part="counts"]'))).to.contain('1 filtered out');
    buttonSaying(element, 'Show changed only')!.click();
    await waitUntil(() => shown().includes('calm'));
  });

  it('names what an item is part of by its own name, not by another field’s, and a field without a name by none', () => {
    const words = createWords('en-GB');
    const change = (field: string, from: unknown, to: unknown, kind: Change['kind'] = 'rescoped') =>
      changeWords({ kind, id: 'sso', title: 'Sign in', fields: [{ field, from, to }] }, formerly('team', SMALL), words);
    expect(change('parent', 'log', 'api')).to.equal('Part of: Audit log → Interface');
    expect(change('parent', null, 'api')).to.equal('Part of: nothing → Interface');
    expect(change('summary', 'a', 'b', 'reworded')).to.equal('Summary');
    expect(change('newfield', 'a', 'b')).to.equal('a → b');
  });

  it('is not told where nothing has changed, where the lens does not tell, or against another lens', async () => {
    const same = await drawnView({ lens: 'exec', former: formerly('exec', SMALL) });
    const silent = await drawnView({ lens: 'marketing', lenses: 'marketing', former: formerly('marketing') });
    const other = await drawnView({ lens: 'exec', former: formerly('team') });
    await aTimeout(100);
    expect([same, silent, other].map((element) => strip(element))).to.deep.equal([null, null, null]);
  });

  it('is read from JSON, from a function of the lens, and from an address with the lens in it', async () => {
    const asked: string[] = [];
    const fetch = (address: string) => (asked.push(address), Promise.resolve(new Response(JSON.stringify(formerly('exec')))));
    for (const former of [
      JSON.stringify(formerly('exec')),
      (lens: string) => Promise.resolve(formerly(lens as Preset)),
      '/old/{lens}.json',
    ])
      expect(stripText(await changed('exec', { former, fetch: fetch }))).to.contain('3 changes since 4 Sept 2026');
    expect(asked).to.deep.equal(['/old/exec.json']);
  });

  it('follows the lens', async () => {
    const element = await changed('exec', { former: (lens: string) => formerly(lens as Preset, lens === 'team' ? SMALL : BEFORE) });
    element.lens = 'team';
    await untilDrawn(element);
    await waitUntil(() => !strip(element));
    element.lens = 'sales';
    await told(element, /3 changes/);
  });

  it('hinders nothing when it is no projection, cannot be had, or holds what is no date', async () => {
    const broken = formerly('exec');
    const odd = { ...broken, items: [{ id: 'sso', title: 'Sign in', timeframe: { start: 'x', end: {} }, history: 7 }] };
    const refuse = () => Promise.reject(new Error('no'));
    for (const former of [
      {},
      '{',
      '/gone.json',
      refuse,
      odd,
      { ...broken, items: [{ id: 'sso', title: { a: 1 }, health: 'x', themes: 3 }] },
    ]) {
      const element = await drawnView({ lens: 'exec', former, fetch: () => Promise.resolve(new Response('', { status: 404 })) });
      await aTimeout(50);
      if (strip(element)) await open(element);
      expect(find(element, '.body [data-item="sso"]')).not.to.equal(null);
    }
  });

  it('has no axe violation', async () => {
    const element = await changed('exec');
    await open(element);
    await expect(element).to.be.accessible();
  });
});

describe('what has changed since the reader last looked', () => {
  afterEach(() => localStorage.clear());

  it('is told from the marker that the page keeps for the view, its source, lens and reader', async () => {
    const name = JSON.stringify(['roadmap-view/seen', '', 'Plan', 'exec', 'ada']);
    const store = storeOf(new Map([[name, markOf(formerly('exec'))]]));
    const element = await changed('exec', { former: undefined, rememberSeen: store, subject: 'ada' });
    expect(stripText(element)).to.contain('3 changes since 4 Sept 2026 · 1 item is not shown any more');
  });

  it('begins with the first view of it, once that has been in sight', async () => {
    const store = storeOf();
    const element = await drawnView({ lens: 'exec', rememberSeen: store });
    await waitUntil(() => store.kept.size === 1, 'it was never marked');
    expect([...store.kept.values()][0]).to.deep.equal(markOf(element.projection!));
    expect(strip(element)).to.equal(null);
  });

  it('does not begin while the view is out of sight', async () => {
    const store = storeOf();
    const element = await drawnView({ lens: 'exec', rememberSeen: store, hidden: true });
    await aTimeout(150);
    expect(store.kept.size).to.equal(0);
    element.hidden = false;
    await waitUntil(() => store.kept.size === 1);
  });

  it('stays until the reader says that it is seen, and then begins anew', async () => {
    const store = storeOf();
    const settings = { former: undefined, rememberSeen: store };
    await drawnView({ lens: 'exec', roadmap: BEFORE, today: '2026-09-04', ...settings });
    await waitUntil(() => store.kept.size === 1);
    await changed('exec', settings);
    const element = await changed('exec', settings);
    buttonSaying(element, 'Mark as seen')!.click();
    await told(element, 'Marked as seen. From now on you are told what changes.');
    await waitUntil(() => element.shadowRoot!.activeElement === strip(element));
    expect(find(element, '.body .change')).to.equal(null);
    const next = await drawnView({ lens: 'exec', ...settings });
    await aTimeout(100);
    expect(strip(next)).to.equal(null);
  });

  it('counts from what the page says was shown before, where there is no marker yet', async () => {
    const element = await changed('exec', { rememberSeen: storeOf() });
    expect(stripText(element)).to.contain('3 changes since 4 Sept 2026');
  });

  it('is kept in the browser where the page says no more than that, apart for each name, and holds no word of the roadmap', async () => {
    for (const rememberSeen of ['', 'left', true]) (await drawnView({ lens: 'exec', rememberSeen })).scrollIntoView();
    await waitUntil(() => localStorage.length === 2, 'it was never kept');
    const kept = JSON.stringify({ ...localStorage });
    for (const word of ['Sign in', 'Audit', 'Calm', '2026-10']) expect(kept).not.to.contain(word);
  });

  it('is not kept in the browser for readers whom a token alone tells apart, or when the page says false', async () => {
    await drawnView({ lens: 'exec', rememberSeen: true, getToken: () => 't' });
    await drawnView({ lens: 'exec', rememberSeen: 'false' });
    await drawnView({ lens: 'exec', rememberSeen: false });
    const element = await drawnView({ lens: 'exec', rememberSeen: 'false' });
    element.setAttribute('remember-seen', 'false');
    await aTimeout(200);
    element.removeAttribute('remember-seen');
    await element.updateComplete;
    await aTimeout(100);
    expect(localStorage.length).to.equal(0);
  });

  it('hinders nothing when the store fails or holds something else, and is then marked for this visit', async () => {
    const no = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const element = await changed('exec', { rememberSeen: { get: no, set: () => Promise.reject(new Error('full')) } });
    buttonSaying(element, 'Mark as seen')!.click();
    await told(element, 'marked for this visit');
    for (const junk of [null, 7, 'x', [], { version: 1, lens: 'exec', today: '2026-09-01', items: { sso: 7, log: null } }]) {
      const other = await drawnView({ lens: 'exec', rememberSeen: { get: () => junk, set: () => undefined } });
      await aTimeout(30);
      expect(find(other, '.body [data-item="sso"]')).not.to.equal(null);
    }
  });
});

describe('what is asked of readers', () => {
  const roadmap = {
    ...SMALL,
    decisions: [
      { id: 'late', title: 'Which engine', status: 'needed', ask: { text: 'Choose one.', by: '2026-09-30' } },
      { id: 'made', title: 'Long made', status: 'made', on: '2026-01-01' },
    ],
    risks: [
      { id: 'mine', title: 'Night shift', owner: 'Ada', ask: { text: 'Name somebody.', to: ['team'], by: '2026-09-10' } },
      { id: 'theirs', title: 'Budget', ask: { text: 'Release it.', to: ['exec'] } },
      { id: 'over', title: 'Over', status: 'closed', ask: { text: 'Nothing.', to: ['team'] } },
    ],
  };

  it('stands above a picture that does not show it: decisions needed, and what is asked of this audience', async () => {
    const element = await drawnView({ lens: 'team', roadmap });
    await waitUntil(() => find(element, '[part="asked"]'), 'it was never told');
    expect(textOf(find(element, '[part="asked"] summary'))).to.equal('1 decision is needed. 1 thing is asked of you. 1 is overdue.');
    within<HTMLDetailsElement>(element, '[part="asked"]').open = true;
    await waitUntil(() => find(element, '[part="asked"] li'));
    expect([...element.renderRoot.querySelectorAll('[part="asked"] li b')].map((node) => textOf(node))).to.include.members([
      'Which engine',
      'Night shift',
      'overdue',
    ]);
    expect(textOf(find(element, '[part="asked"]'))).not.to.match(/Budget|Over\b|Long made/);
    await expect(element).to.be.accessible();
  });

  it('does not stand above outcomes, which tell it, or where the lens holds none of it', async () => {
    const views = [await drawnView({ lens: 'exec', roadmap, former: formerly('exec') }), await drawnView({ lens: 'sales', roadmap })];
    await waitUntil(() => strip(views[0]!));
    for (const element of views) expect(find(element, '[part="asked"]')).to.equal(null);
  });
});

describe('what was shipped', () => {
  const objectives = [
    {
      id: 'calm',
      title: 'Calm mornings',
      keyResults: [
        { title: 'Planned overnight', baseline: 10, current: 64, target: 80, unit: '%', measuredOn: '2026-09-10', source: 'Usage report' },
        { title: 'Calls', baseline: 90, target: 40 },
        { title: 'Old number', current: 5, measuredOn: '2026-01-01' },
        { title: 'Loose number', current: 6 },
      ],
    },
  ];
  const done = {
    id: 'done',
    title: 'Overnight plan',
    status: 'done',
    objectives: 'calm',
    history: [{ on: '2026-09-01', status: 'in-progress' }],
  };

  it('stays in sight of executives with what came of it, and what is not measured is said, not guessed', async () => {
    const element = await drawnView({
      lens: 'exec',
      roadmap: { objectives, items: [done, { id: 'lone', title: 'Lone', status: 'done' }] },
    });
    await waitUntil(() => find(element, '[part="shipped"]'), 'it was never shown');
    const texts = [...element.renderRoot.querySelectorAll('[part="shipped"] p, [part="shipped"] .small li')].map((node) => textOf(node));
    expect(texts).to.deep.equal([
      'Overnight plan shipped 1 Sept 2026',
      'Planned overnight measured 64% of 80% target (Usage report, 10 Sept 2026)',
      'Calls not measured yet',
      'Old number not measured since; 5 before it shipped (1 Jan 2026)',
      'Loose number 6, on no known day',
      'Lone',
      'nobody said what to expect',
    ]);
  });

  it('is not in sight in another layout, through another lens, or where nothing was', async () => {
    const roadmap = { objectives, items: [done] };
    const views = [
      await drawnView({ lens: 'exec', layout: 'list', roadmap }),
      await drawnView({ lens: 'sales', roadmap }),
      await drawnView({ lens: 'exec' }),
    ];
    await aTimeout(100);
    for (const element of views) expect(find(element, '[part="shipped"]')).to.equal(null);
  });
});
