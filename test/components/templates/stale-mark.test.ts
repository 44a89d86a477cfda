import { expect } from '@open-wc/testing';
import { list } from '../../../src/components/layouts/list/list.js';
import { outcomes } from '../../../src/components/layouts/outcomes/outcomes.js';
import { lenses } from '../../../src/sdk/index.js';
import { drawn, textOf } from '../drawn.js';
import { sceneOf } from '../scene-of.js';

const ITEMS = [
  { id: 'old', title: 'Old', status: 'planned', confirmedOn: '2026-06-15' },
  { id: 'edge', title: 'Edge', status: 'planned', confirmedOn: '2026-06-16' },
  { id: 'done', title: 'Done', status: 'done', confirmedOn: '2025-01-01' },
  { id: 'never', title: 'Never', status: 'planned' },
].map((item) => ({ ...item, timeframe: '2026-Q4' }));

describe('an item that nobody has confirmed for ninety days', () => {
  for (const layout of [outcomes, list])
    it(`says since when, where the lens tells it; no other does, ${layout.name}`, async () => {
      const root = await drawn(layout, sceneOf({ items: ITEMS }, lenses.exec));
      expect([...root.querySelectorAll('.tone-warn')].map(textOf)).to.deep.equal(['Confirmed 15 Jun 2026']);
      const silent = await drawn(layout, sceneOf({ items: ITEMS }, lenses.sales));
      expect(silent.querySelector('.tone-warn')).to.equal(null);
    });
});
