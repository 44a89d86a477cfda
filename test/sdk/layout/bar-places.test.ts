import { expect } from '@open-wc/testing';
import { barPlaces } from '../../../src/sdk/layout/bar-places.js';
import type { PlanBar } from '../../../src/sdk/layout/place-lane.js';

const mark = (x: number, before: boolean) => ({ x, label: 0, before, of: { id: `m${x}`, title: 'M' } });

const BAR: PlanBar = {
  ...{ left: 80, right: 300, y: 38, x: 100, width: 60, glyph: 106, title: 170, titleWidth: 90, inside: false },
  ...{ cutStart: false, cutEnd: false, fadeStart: 0, fadeEnd: 0, bracket: false },
  ...{ item: { id: 'a', title: 'A' }, marks: [mark(120, false), mark(140, true)] },
};

describe('the places of a bar', () => {
  it('count from where the first of it begins, in its lane', () => {
    expect(barPlaces(BAR)).to.deep.include({ left: 80, y: 38, size: 220, x: 20, width: 60, glyph: 26, title: 90, titleWidth: 90 });
  });

  it('put a mark from the end where its name stands before it', () => {
    expect(barPlaces(BAR).marks).to.deep.equal([40, 160]);
  });

  it('tell the stretch between the end and the end first said, whichever comes first', () => {
    expect(barPlaces({ ...BAR, was: { x: 130, text: '' } }).was).to.deep.equal({ x: 50, width: 30 });
    expect(barPlaces({ ...BAR, was: { x: 200, text: '' } }).was).to.deep.equal({ x: 80, width: 40 });
    expect(barPlaces(BAR).was.width).to.equal(0);
  });
});
