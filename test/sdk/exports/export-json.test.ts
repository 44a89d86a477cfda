import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportJson } from '../../../src/sdk/exports/export-json.js';
import { isProjection } from '../../../src/sdk/lenses/is-projection.js';
import { hostileProjection } from './scene.js';

describe('exportJson', () => {
  it('is read back as the same projection, and ends no script element, for any projection', () => {
    fc.assert(
      fc.property(hostileProjection, (projection) => {
        const json = exportJson(projection);
        expect(json).to.not.include('<');
        expect(isProjection(JSON.parse(json))).to.equal(true);
        expect(JSON.parse(json)).to.deep.equal(JSON.parse(JSON.stringify(projection)));
      }),
      { numRuns: 50 },
    );
  });
});
