import { expect } from '@open-wc/testing';
import { LAYOUTS, LENSES, sampleView, showAs } from '../scenes.js';

const idsIn = (root: ParentNode): string[] => [
  ...new Set([...root.querySelectorAll<HTMLElement>('.body [data-item]')].map(({ dataset }) => dataset['item']!)),
];

/** The whole time of the plan, and what stands behind a button. */
function showEverything(root: ParentNode): void {
  const lengths = root.querySelector<HTMLSelectElement>('.plan-tools select');
  if (lengths) {
    lengths.value = 'all';
    lengths.dispatchEvent(new Event('change'));
  }
  for (const details of root.querySelectorAll<HTMLDetailsElement>('.body details')) details.open = true;
}

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
        expect(button.checkVisibility() && button.textContent!.trim(), lens).to.equal('Show as table');
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
