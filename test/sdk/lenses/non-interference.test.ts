import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Lens } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lens } from '../lens-arbitrary.js';
import { day, roadmapPair } from '../roadmap-arbitrary.js';
import { changeWithheld } from './change-withheld.js';

/** The projection's bytes; only the counts that a lens tells may know of what is withheld. */
function bytes(roadmap: Roadmap, of: Lens, today: string): string {
  const { counts, ...projection } = project(roadmap, of, { today });
  const { shown, undated } = counts;
  return JSON.stringify({ ...projection, counts: of.show.counts ? { shown, undated } : counts });
}

describe('non-interference', () => {
  it('a projection is the same to the byte whatever its lens withholds', () => {
    fc.assert(
      fc.property(roadmapPair, lens, day, fc.integer(), ([a, b], of, today, seed) => {
        expect(bytes(changeWithheld(a, b, of, today, seed), of, today)).to.equal(bytes(a, of, today));
      }),
      { numRuns: 300 },
    );
  });
});
