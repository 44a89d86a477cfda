import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { untilDrawn } from '../../components/roadmap-view/view-of.js';
import { waitUntil } from '../../wait-until.js';
import { listedPoints, picturedPoints } from '../picture-order.js';
import { sampleView, showAs } from '../scenes.js';

async function pressTable(view: RoadmapViewElement, asTable: boolean): Promise<void> {
  view.renderRoot.querySelector<HTMLElement>(`.actions [aria-pressed=${!asTable}]`)!.click();
  await view.updateComplete;
  await untilDrawn(view);
}

describe('the table of a timeline', () => {
  it('holds every release and milestone of the timeline, in the order in which they are drawn', async () => {
    const view = await sampleView({ layout: 'timeline', lens: 'team' });
    for (const asked of [{ groupBy: 'team' }, { groupBy: 'none' }, { sortBy: '-title' }]) {
      await showAs(view, asked);
      await pressTable(view, true);
      const listed = listedPoints(view.renderRoot);
      await pressTable(view, false);
      const { releases, milestones } = view.projection!;
      await waitUntil(() => picturedPoints(view.renderRoot).length >= listed.length, 'the picture shows less than its table');
      expect(listed, JSON.stringify(asked)).to.deep.equal(picturedPoints(view.renderRoot));
      expect(listed.toSorted()).to.deep.equal([...releases, ...milestones].map(({ title }) => title).sort());
    }
  });

  it('opens nothing for a milestone, and says whose it is', async () => {
    const view = await sampleView({ layout: 'timeline', lens: 'team' });
    await pressTable(view, true);
    const row = [...view.renderRoot.querySelectorAll('tr[data-point]')].find(({ textContent }) =>
      textContent.includes('Winter load test'),
    )!;
    expect(row.querySelector('button')).to.equal(null);
    expect(row.querySelector('th')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Winter load test passed Load test at twice last winter',
    );
  });
});
