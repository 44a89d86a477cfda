import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isChromium, LAYOUTS, LENSES, sampleView, showAs } from '../scenes.js';
import { stored } from '../stored.js';
import { treeText, type AriaNode } from '../tree-text.js';

describe('the accessibility tree that the browser has built', function () {
  this.timeout(300_000);
  for (const layout of LAYOUTS)
    it(`is what is stored, through every lens: ${layout}`, async function () {
      if (!isChromium) return this.skip();
      const view = await sampleView({ layout });
      for (const lens of LENSES) {
        await showAs(view, { lens });
        const text = treeText(await executeServerCommand<AriaNode, string>('accessibility-tree', 'roadmap-view'));
        expect(text, lens).to.contain(view.projection!.title ?? '');
        expect(text, lens).to.equal(await stored(`aria/${layout}-${lens}.txt`, text));
      }
    });
});
