import { expect } from '@open-wc/testing';
import { LAYOUTS, LENSES, sampleView, showAs } from '../scenes.js';
import { secondFindings } from '../second-checker.js';

describe('every layout through every lens, as a second checker sees it', function () {
  this.timeout(600_000);
  for (const layout of LAYOUTS)
    it(`has no violation: ${layout}`, async () => {
      const found: string[] = [];
      const view = await sampleView({ layout });
      for (const lens of LENSES)
        for (const width of [1440, 320]) {
          await showAs(view, { lens }, width);
          found.push(...(await secondFindings()).map((one) => `${lens}, ${width} px: ${one}`));
        }
      expect(found).to.deep.equal([]);
    });
});
