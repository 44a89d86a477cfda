import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, untilDrawn, within } from './view-of.js';

describe('a window that the page opened', () => {
  let opened: Window | null = null;
  afterEach(() => opened?.close());

  it('takes a view of the page, which is styled there, changes its lens and opens its details', async function () {
    const view: RoadmapViewElement = await drawnView({ lens: 'team', lenses: ['team', 'exec'] });
    opened = window.open('about:blank', '', 'width=900,height=700');
    // some engines let only a reader open one
    if (!opened) this.skip();
    const page = opened as Window & typeof globalThis;
    page.document.body.append(view);
    await untilDrawn(view);
    expect(view.ownerDocument === document).to.equal(false);
    expect(page.getComputedStyle(within(view, '.bar')).position).to.equal('sticky');
    within<HTMLInputElement>(view, 'input[value=exec]').click();
    await waitUntil(() => view.projection?.lens.id === 'exec', 'the lens was never changed');
    expect(await view.showDetails('sso')).to.equal(true);
    expect(within(view, '.details').matches(':popover-open')).to.equal(true);
  });
});
