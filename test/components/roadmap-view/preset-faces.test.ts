import { expect } from '@open-wc/testing';
import { PRESET_FACES } from '../../../src/components/roadmap-view/preset-faces.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';

describe('what is told of presets before they are there', () => {
  it('is what they say of themselves', () => {
    const told = Object.values(lenses).map(({ id, label, description, layout }) => [id, { id, label, description, layout }]);
    expect(PRESET_FACES).to.deep.equal(Object.fromEntries(told));
  });
});
