import { expect } from '@open-wc/testing';
import { changedStages } from '../../../src/components/roadmap-view/changed-stages-loader.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { waitUntil } from '../../wait-until.js';
import { untilDrawn, viewOf } from './view-of.js';

const input = {
  teams: [
    { id: 'core', title: 'Core' },
    { id: 'apps', title: 'Apps' },
  ],
  items: Array.from({ length: 300 }, (_, n) => ({ id: `i${n}`, title: `Item ${n}`, team: n % 2 ? 'core' : 'apps', timeframe: '2026-09' })),
};
const { roadmap } = parseRoadmap(input);

describe('a view of which one item changes', () => {
  for (const [name, given, changed] of [
    [
      'a copy of the parsed roadmap',
      roadmap,
      (title: string) => ({ ...roadmap, items: [{ ...roadmap.items[0]!, title }, ...roadmap.items.slice(1)] }),
    ],
    [
      'its JSON again',
      JSON.stringify(input),
      (title: string) => JSON.stringify({ ...input, items: [{ ...input.items[0], title }, ...input.items.slice(1)] }),
    ],
  ] as const)
    it(`shows it, given ${name}, and keeps what it has of all others`, async () => {
      const element = await viewOf({ lenses: 'team', layout: 'timeline', today: '2026-09-14', roadmap: given });
      await untilDrawn(element);
      await waitUntil(() => changedStages(), 'the part never came');
      for (const title of ['Renamed', 'Renamed again']) {
        const before = element.projection!.items;
        element.roadmap = changed(title);
        await waitUntil(() => element.projection?.items.some((item) => item.title === title), 'it was never read');
        await element.updateComplete;
        const now = element.projection!.items;
        expect(now.filter((item) => !before.includes(item)).map((item) => item.title)).to.deep.equal([title]);
        const drawn = element.renderRoot.querySelector('.body [data-item="i0"]');
        if (drawn) expect(drawn.textContent.trim()).to.equal(title);
      }
    });
});
