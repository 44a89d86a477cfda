import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { axeFindings } from '../axe.js';
import { LAYOUTS, LENSES, sampleView, showAs, WIDTHS } from '../scenes.js';

/** What depends on colours; all else is the same in another scheme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

describe('every layout through every lens, as axe sees it', function () {
  this.timeout(600_000);
  for (const layout of LAYOUTS) {
    it(`has no violation at any width, its colours neither in light nor in dark: ${layout}`, async () => {
      const found: string[] = [];
      const view = await sampleView({ layout });
      for (const lens of LENSES)
        for (const width of WIDTHS)
          for (const [scheme, rules] of [
            ['light', undefined],
            ['dark', COLOURS],
          ] as const) {
            await showAs(view, { lens, scheme }, width);
            found.push(...(await axeFindings(rules)).map((one) => `${lens}, ${width} px, ${scheme}: ${one}`));
          }
      expect(found).to.deep.equal([]);
    });

    it(`has no violation under forced colours: ${layout}`, async function () {
      // Chromium alone can be told to
      if (!(await executeServerCommand('forced-colors', 'active'))) return this.skip();
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const found: string[] = [];
      const view = await sampleView({ layout });
      for (const lens of LENSES) {
        await showAs(view, { lens });
        found.push(...(await axeFindings()).map((one) => `${lens}: ${one}`));
      }
      await executeServerCommand('forced-colors', 'none');
      expect(found).to.deep.equal([]);
    });
  }
});
