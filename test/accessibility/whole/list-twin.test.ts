import { expect } from '@open-wc/testing';
import { LAYOUTS, LENSES, sampleView, showAs, showEverything } from '../scenes.js';

const idsIn = (root: ParentNode): string[] => [
  ...new Set([...root.querySelectorAll<HTMLElement>('.body [data-item]')].map(({ dataset }) => dataset['item']!)),
];

describe('the table of a picture', function () {
  this.timeout(300_000);
  for (const layout of LAYOUTS.filter((name) => name !== 'list'))
    it(`is one press away and holds the same items, through every lens: ${layout}`, async () => {
      const view = await sampleView({ layout });
      for (const lens of LENSES) {
        await showAs(view, { lens });
        showEverything(view.renderRoot);
        await showAs(view, {});
        const pictured = idsIn(view.renderRoot);
        const button = view.renderRoot.querySelector<HTMLElement>('.actions [aria-pressed=false]')!;
        expect(button.checkVisibility() && button.textContent.trim(), lens).to.equal('Show as table');
        button.click();
        await showAs(view, {});
        const listed = idsIn(view.renderRoot);
        expect(listed, lens).to.have.members(pictured);
        expect(listed, lens).to.have.members(view.projection!.items.map(({ id }) => id));
        view.renderRoot.querySelector<HTMLElement>('.actions [aria-pressed=true]')!.click();
        await showAs(view, {});
      }
    });
});
