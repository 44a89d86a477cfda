import { expect } from '@open-wc/testing';
import { axeFindings } from './axe.js';
import { ELEMENTS } from './elements.js';
import { SCHEMES } from './scenes.js';

describe('axe, of what stands beside a view', () => {
  for (const [name, make] of Object.entries(ELEMENTS))
    for (const scheme of SCHEMES)
      it(`finds no violation: ${name}, ${scheme}`, async () => {
        const element = await make();
        element.setAttribute('scheme', scheme);
        await element.updateComplete;
        expect(await axeFindings()).to.deep.equal([]);
      });
});
