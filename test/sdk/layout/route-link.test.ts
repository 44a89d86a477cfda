import { expect } from '@open-wc/testing';
import { routeLink } from '../../../src/sdk/layout/route-link.js';

const end = (lane: number, y: number, x: number, width: number) => ({ lane, y, x, width });

describe('the route of a link', () => {
  it('leaves below the end of the first bar and drops onto the start of the second', () => {
    expect(routeLink(end(0, 10, 0, 100), end(1, 38, 200, 100), 'start', 24)).to.deep.equal({
      ...{ upper: 0, lower: 1, top: 35, bottom: 38, x: 92, width: 116 },
      ...{ way: 'down', drop: 'end' },
    });
  });

  it('goes up from above the first bar to below the second, onto its end where that is what is wrong', () => {
    expect(routeLink(end(2, 66, 0, 300), end(0, 10, 50, 100), 'end', 24)).to.deep.equal({
      ...{ upper: 0, lower: 2, top: 34, bottom: 65, x: 142, width: 150 },
      ...{ way: 'up', drop: 'start' },
    });
  });

  it('dips below two bars of one row', () => {
    expect(routeLink(end(0, 10, 0, 50), end(0, 10, 100, 50), 'start', 24)).to.include({ top: 35, bottom: 39, way: 'level' });
  });
});
