import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { drawnView } from '../roadmap-view/view-of.js';

const LONG = 'Everything that holds the lights on overnight, in all regions and for all firms that have signed before the summer';
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabteilung';
const ARABIC = 'التخطيط والجدولة';
const GROUPS = [LONG, WORD, ARABIC].map((title, n) => ({ id: `g${n}`, title, benefit: title }));
const ROADMAP = {
  ...{ title: WORD, teams: GROUPS, themes: GROUPS, objectives: GROUPS },
  items: GROUPS.flatMap(({ id, title }) =>
    ['2026-10', undefined].map((timeframe, n) => ({
      ...{ id: `${id}${n}`, title, team: id, themes: [id], objectives: [id], visibility: 'public' },
      ...{ status: 'planned', commitment: 'planned', benefit: title, timeframe },
    })),
  ),
};

async function viewAt(layout: RoadmapViewElement['layout'], width: number): Promise<RoadmapViewElement> {
  const view = await drawnView({ roadmap: ROADMAP, layout, lens: layout === 'themes' ? 'sales' : layout === 'outcomes' ? 'exec' : 'team' });
  view.style.setProperty('width', `${width}px`);
  await aTimeout(120);
  return view;
}

const namesOf = ({ renderRoot }: RoadmapViewElement): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>('h2, h3, h4, .lane th, .index button, .benefit, .time-tray b'),
];

/** Those that reach out of the view, or of their own place. */
function cutNames(view: RoadmapViewElement): string[] {
  const place = view.getBoundingClientRect();
  const isCut = (name: HTMLElement): boolean => {
    const { left, right } = name.getBoundingClientRect();
    return left < place.left - 1 || right > place.right + 1 || name.scrollWidth > Math.max(1, name.clientWidth) + 1;
  };
  return namesOf(view)
    .filter(isCut)
    .map(({ textContent }) => textContent);
}

describe('with names of any length', () => {
  for (const layout of LAYOUTS)
    it(`the ${layout} is no wider than its place, and no word is cut`, async () => {
      for (const width of [320, 390, 820]) {
        const view = await viewAt(layout, width);
        expect(namesOf(view).length).to.be.above(3);
        // a busy engine takes its time to draw what the new width wants
        for (let times = 0; times < 100 && cutNames(view).length > 0; times++) await aTimeout(20);
        expect(cutNames(view), `at ${width}`).to.deep.equal([]);
        view.remove();
      }
    });

  it('one written the other way begins where the others do', async () => {
    const view = await viewAt('release-plan', 1200);
    const heading = [...view.renderRoot.querySelectorAll('h3')].find(({ textContent }) => textContent.includes(ARABIC))!;
    expect(getComputedStyle(heading).textAlign).to.equal('left');
  });
});
