import { expect } from '@open-wc/testing';
import { layoutModules } from '../../../src/components/layouts/index.js';
import { LAYOUTS } from '../../../src/sdk/index.js';
import { waitUntil } from '../../wait-until.js';
import { SMALL, viewOf, within } from '../roadmap-view/view-of.js';

/** Two sources that fail and one that waits, each told above the picture. */
const TROUBLED = {
  sources: [
    { id: 'plan', title: 'Plan', roadmap: SMALL },
    { id: 'gone', title: 'Gone', src: 'gone.json' },
    { id: 'busy', title: 'Busy', roadmap: () => undefined },
  ],
  fetch: () => Promise.resolve(new Response('', { status: 403 })),
  toolbar: true,
  search: 'i',
};

const rulesOf = (rules: CSSRuleList): CSSStyleRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : [];
  });

function selectorsOf(styles: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return rulesOf(sheet.cssRules).map(({ selectorText }) => selectorText);
}

describe('the styles of a layout', () => {
  for (const layout of LAYOUTS)
    it(`touch nothing of what stands around it: ${layout}`, async () => {
      const view = await viewOf({ ...TROUBLED, layout, lens: 'team' });
      await waitUntil(() => view.renderRoot.querySelector('[data-state="ready"]'), 'nothing was drawn');
      await waitUntil(() => view.renderRoot.querySelector('.notices .gone'), 'no source was told to have failed');
      await view.showDetails('sso');
      within(view, '[aria-expanded="false"]').click();
      await view.updateComplete;
      const { styles } = await layoutModules[layout]!();
      const around = [...view.renderRoot.querySelectorAll('.content *, .details *')].filter((one) => !one.closest('.body, .paper, .stamp'));
      expect(around.length).to.be.above(20);
      const touched = selectorsOf(String(styles)).filter((selector) => around.some((one) => one.matches(selector)));
      expect(touched).to.deep.equal([]);
    });
});
