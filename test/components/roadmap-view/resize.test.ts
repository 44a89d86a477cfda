import { expect, nextFrame } from '@open-wc/testing';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { waitUntil } from '../../wait-until.js';
import { textOf } from '../drawn.js';
import { SAMPLE, untilDrawn, viewOf } from './view-of.js';

const WIDTHS = [1180, 900, 640, 320, 700, 1200];

describe('a view whose place becomes wider or narrower', () => {
  for (const layout of LAYOUTS)
    it(`shows ${layout} in every frame, and in the end as if it had always been so wide`, async () => {
      const view = await viewOf({ src: new URL(SAMPLE, location.href).href, lens: 'team', layout });
      const place = view.parentElement!;
      const body = () => view.renderRoot.querySelector<HTMLElement>('.body')!;
      place.style.inlineSize = '1200px';
      await untilDrawn(view);
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      const former = view.renderRoot.querySelector('[data-state]');
      for (const width of WIDTHS) {
        place.style.inlineSize = `${width}px`;
        for (let frame = 0; frame < 4; frame++) {
          await nextFrame();
          const seen = [textOf(body()).length > 100, body().offsetHeight > 100, !view.renderRoot.querySelector('.skeleton')];
          expect(seen, `${width} pixels, frame ${frame}`).to.deep.equal([true, true, true]);
        }
        const isWithin = () => body().scrollWidth <= body().clientWidth + 1;
        await waitUntil(isWithin, `${width} pixels: ${body().scrollWidth} wide`);
      }
      expect(view.renderRoot.querySelector('[data-state]'), 'it was not begun anew').to.equal(former);
      place.remove();
    });
});
