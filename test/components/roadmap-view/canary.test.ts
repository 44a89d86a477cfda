import { expect } from '@open-wc/testing';
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { checkLeaks, lenses, loadRoadmap, project, type LayoutName, type Lens, type Roadmap } from '../../../src/sdk/index.js';
import type { RoadmapViewElement } from '../../../src/index.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import { ENTITIES } from '../../../src/sdk/model/entities.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { roadmapOfCanaries, withheldBy } from '../../canaries.js';
import { browserTree } from './browser-tree.js';
import { SAMPLE, untilDrawn, viewOf } from './view-of.js';

const today = '2026-09-14';
const LAYOUTS = ['outcomes', 'release-plan', 'themes', 'list', 'board', 'timeline'] as const;
const canaries = roadmapOfCanaries({ parseRoadmap, COLLECTIONS, ENTITIES });
const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

async function sample(): Promise<Roadmap> {
  return loadRoadmap(await (await fetch(SAMPLE)).text(), { today }).roadmap;
}

/** What is said to the console while something runs. */
async function consoleDuring(run: () => Promise<void>): Promise<string> {
  const said: unknown[] = [];
  const before = { ...console };
  for (const level of LEVELS) console[level] = (...words: unknown[]) => void said.push(...words.map(String));
  try {
    await run();
  } finally {
    Object.assign(console, before);
  }
  return said.join('\n');
}

/** The markup of the whole picture, with what waits below the window. */
function marksOf(element: RoadmapViewElement): string {
  dispatchEvent(new Event('roadmap-all'));
  return element.outerHTML + element.shadowRoot!.innerHTML;
}

/** What assistive technology is told: each element's name and description by the rules, and the browser's own tree where it can be asked. */
async function toldBy(element: RoadmapViewElement): Promise<string> {
  const nodes = [...element.shadowRoot!.querySelectorAll('*')].filter((node) => !node.closest('svg'));
  const names = nodes.map((node) => `${computeAccessibleName(node)}\n${computeAccessibleDescription(node)}`);
  return [...names, await browserTree()].join('\n');
}

/** Each item's details, opened one after the other. */
async function detailsOf(element: RoadmapViewElement): Promise<string[]> {
  const seen: string[] = [];
  for (const { id } of element.projection!.items) {
    await element.showDetails(id);
    seen.push(element.shadowRoot!.querySelector('.details')!.outerHTML);
  }
  return seen;
}

/** Everything that drawing a lens leaves where a reader of the page can find it: marks that nothing shows are in the markup too. */
async function leftBy(roadmap: Roadmap, lens: Lens, layouts: readonly LayoutName[] = []): Promise<string> {
  const drawn: string[] = [];
  const answer = () => Promise.resolve(new Response(JSON.stringify(project(roadmap, lens, { today }))));
  const said = await consoleDuring(async () => {
    const element = await viewOf({ src: '/roadmap/{lens}.json', lenses: [lens.id], lens: lens.id, fetch: answer });
    await untilDrawn(element);
    drawn.push(marksOf(element));
    for (const layout of layouts) {
      element.layout = layout;
      await untilDrawn(element);
      drawn.push(marksOf(element), await toldBy(element), ...(await detailsOf(element)));
    }
    // a lens that nobody may ask for is told in an error of its own
    element.lens = 'none';
    await element.updateComplete;
    drawn.push(element.outerHTML + element.shadowRoot!.innerHTML);
  });
  const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
  return [...drawn, said, ...stored, location.href, document.title].join('\n');
}

describe('what a page shows of a projection', () => {
  for (const lens of Object.values(lenses))
    it(`has no canary in any layout, in what assistive technology is told, or elsewhere, that ${lens.id} withholds`, async () => {
      const left = await leftBy(canaries.roadmap, lens, LAYOUTS);
      const withheld = withheldBy(lens, canaries.values);
      expect(withheld.filter((value) => left.includes(value))).to.deep.equal([]);
      expect(
        canaries.values.some(({ value }) => left.includes(value)),
        'something is told',
      ).to.equal(true);
    });

  for (const lens of Object.values(lenses))
    it(`has nothing in markup, console, storage or address that ${lens.id} withholds`, async () => {
      const roadmap = await sample();
      const left = await leftBy(roadmap, lens);
      expect(left).to.contain(project(roadmap, lens, { today }).items[0]!.title.slice(0, 12));
      expect(checkLeaks(roadmap, lens, left, { today }).map(({ paths, excerpt }) => `${paths[0]!}: ${excerpt}`)).to.deep.equal([]);
    });

  it('is asked for where the browser hands out its accessibility tree', async () => {
    const element = await viewOf({ roadmap: canaries.roadmap, lenses: ['team'], lens: 'team', layout: 'list' });
    await untilDrawn(element);
    const { title } = element.projection!.items[0]!;
    expect(await toldBy(element)).to.contain(title);
    const tree = await browserTree();
    if (navigator.userAgent.includes('Chrome/')) expect(tree).to.contain(title);
    else expect(tree).to.equal('');
  });

  it('would be found if it had', async () => {
    const roadmap = await sample();
    const left = await leftBy(roadmap, lenses.team);
    expect(checkLeaks(roadmap, lenses.customer, left, { today })).to.not.be.empty;
  });
});

describe('two items a month apart within one quarter', () => {
  const item = { visibility: 'public', status: 'planned', commitment: 'planned' };
  const plan = (first: string, second: string) => ({
    items: [
      { ...item, id: 'a', title: 'First', timeframe: first },
      { ...item, id: 'b', title: 'Second', timeframe: second },
    ],
  });
  /** What is drawn, and where: the box of every element, from the corner of the picture. */
  async function picture(lens: string, layout: LayoutName, first: string, second: string): Promise<string> {
    const element = await viewOf({ roadmap: plan(first, second), lenses: [lens], lens, layout });
    await untilDrawn(element);
    const body = element.shadowRoot!.querySelector('.body')!;
    const from = body.getBoundingClientRect();
    const boxes = [...body.querySelectorAll('*')].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [x - from.x, y - from.y, width, height].map(Math.round).join(' ');
    });
    const drawn = body.textContent + boxes.join('\n');
    element.parentElement!.remove();
    return drawn;
  }

  for (const lens of ['sales', 'exec', 'customer'])
    for (const layout of LAYOUTS)
      it(`are drawn at the same pixels in the same order whichever comes first: ${layout} of ${lens}`, async () => {
        const drawn = await picture(lens, layout, '2026-10-05', '2026-11-20');
        expect([drawn.includes('First'), drawn.includes('Second')]).to.deep.equal([true, true]);
        expect((await picture(lens, layout, '2026-11-20', '2026-10-05')) === drawn, 'the same').to.equal(true);
        expect((await picture(lens, layout, '2026-10-05', '2027-11-20')) === drawn, 'a year apart').to.equal(false);
      });
});
