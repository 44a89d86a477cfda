import { expect } from '@open-wc/testing';
import { mountRoadmapViews } from '../../src/index.js';
import { waitUntil } from '../wait-until.js';

describe('mountRoadmapViews', () => {
  it('makes views in the page of a frame, now and later, which has no element of its own', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentDocument!;
    const add = (lens: string): void => {
      const place = page.body.appendChild(page.createElement('div'));
      place.setAttribute('data-roadmap-src', '/demo/data/sample/roadmap.json');
      place.setAttribute('data-lens', lens);
    };
    const lensesDrawn = () =>
      [...page.querySelectorAll('roadmap-view')].flatMap((view) => (view.status === 'ready' ? view.projection!.lens.id : []));
    add('exec');
    const stop = mountRoadmapViews(page);
    add('sales');
    await waitUntil(() => lensesDrawn().length === 2, 'the views were never drawn');
    expect(lensesDrawn()).to.deep.equal(['exec', 'sales']);
    stop();
    frame.remove();
  });
});
