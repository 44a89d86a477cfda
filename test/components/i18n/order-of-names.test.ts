import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, within } from '../roadmap-view/view-of.js';

type Names = readonly string[];

const LATIN = ['Alpha', 'Beta', 'Gamma'];
const HEBREW = ['אבטחה', 'תיעוד', 'מהירות'];

/** The same of anything: teams, themes and objectives with these names, and who speaks of them. */
const roadmapOf = (names: Names) => ({
  title: names[0],
  asOf: '2026-09-14',
  teams: [{ id: 't', title: names[0] }],
  themes: names.slice(1).map((title, index) => ({ id: `h${index}`, title })),
  releases: names.slice(1).map((title, index) => ({ id: `r${index}`, title, timeframe: '2026-10-01' })),
  objectives: names.map((title, index) => ({
    id: `o${index}`,
    title,
    owner: names[(index + 1) % 3],
    parent: index === 0 ? 'o2' : undefined,
    health: { value: 'at-risk', by: names[(index + 2) % 3], at: '2026-09-01' },
  })),
  items: [
    {
      id: 'a',
      title: 'I',
      team: 't',
      themes: ['h0', 'h1'],
      releases: ['r0', 'r1'],
      objectives: ['o0', 'o1'],
      timeframe: '2026-Q4',
      status: 'planned',
    },
  ],
});

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Where each of some names begins, from left to right, in the element that holds them all on one line. */
function placesOf(names: Names, root: Element): number[] {
  const texts = textsIn(root);
  return names.map((name) => {
    const text = texts.find((one) => one.data.includes(name))!;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(name));
    range.setEnd(text, text.data.indexOf(name) + name.length);
    // an engine counts the sign that isolates as a box of its own, without width
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    expect(box, name).to.not.equal(undefined);
    return box!.left;
  });
}

const holds = (root: Element, names: Names): boolean => names.every((name) => root.textContent.includes(name));

/** The order of the names on their line is that of the view. */
function expectOrder(names: Names, root: Element, dir: 'ltr' | 'rtl'): void {
  const places = placesOf(names, root);
  const sorted = [...places].sort((a, b) => (dir === 'rtl' ? b - a : a - b));
  expect(places, `${dir} ${root.textContent}`).to.deep.equal(sorted);
  expect(new Set(places).size).to.equal(names.length);
}

const CASES = [
  ['ar', 'rtl', LATIN],
  ['he', 'rtl', LATIN],
  ['en', 'ltr', HEBREW],
] as const;

async function shown(locale: string, names: Names, settings: Partial<RoadmapViewElement>): Promise<RoadmapViewElement> {
  const view = await drawnView({ roadmap: roadmapOf(names), locale, ...settings });
  view.style.width = '1400px';
  await view.updateComplete;
  return view;
}

describe('names beside each other stand in the order of the view, whatever letters they have', () => {
  for (const [locale, dir, names] of CASES) {
    const [team, ...themes] = names as [string, string, string];

    it(`on a card and in its details: ${locale}`, async () => {
      const view = await shown(locale, names, { layout: 'board', lens: 'team', groupBy: 'none' });
      expectOrder([team, ...themes], within(view, '.board-card p.muted'), dir);
      within(view, '.board-card .item').click();
      const told = () => [...view.renderRoot.querySelectorAll('.details dd')].find((one) => holds(one, themes));
      await waitUntil(() => told()?.checkVisibility(), 'the details were never opened');
      expectOrder(themes, told()!, dir);
    });

    it(`in a cell: ${locale}`, async () => {
      const view = await shown(locale, names, { layout: 'list', lens: 'team' });
      const cells = [...view.renderRoot.querySelectorAll('[role=cell]')];
      const told = cells.filter((one) => holds(one, themes));
      expect(told.length).to.be.greaterThan(0);
      for (const one of told) expectOrder(themes, one, dir);
    });

    it(`in a briefing and at an objective: ${locale}`, async () => {
      const view = await shown(locale, names, { layout: 'outcomes', lens: 'exec' });
      expectOrder(names, within(view, '.standing'), dir);
      expectOrder([names[1]!, names[2]!], within(view, '.goal h4 .muted'), dir);
    });
  }
});
