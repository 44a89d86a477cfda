import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { viewIn, withView, type ViewState } from '../../../../src/components/roadmap-view/toolbar/view-address.js';
import { BOARD_COLUMNS, ZOOMS } from '../../../../src/sdk/lenses/arrange.js';
import { FILTERS } from '../../../../src/sdk/lenses/filter-items.js';
import { GROUPINGS, SORTINGS } from '../../../../src/sdk/lenses/lens.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const state = fc.record(
  {
    lens: text,
    table: fc.boolean(),
    item: text,
    view: fc.record(
      {
        groupBy: fc.constantFrom(...GROUPINGS),
        sortBy: fc.shuffledSubarray([...SORTINGS], { minLength: 1 }),
        descending: fc.constant(true),
        search: text,
        filter: fc.dictionary(fc.constantFrom(...FILTERS), fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 3 }), {
          minKeys: 1,
        }),
        range: fc.constant({ start: '2026-01-01', end: '2026-12-31' }),
        collapsed: fc.array(text, { minLength: 1, maxLength: 3 }),
        columns: fc.constantFrom(...BOARD_COLUMNS),
        zoom: fc.oneof(fc.constantFrom(...ZOOMS), fc.double({ min: 0.01, max: 999, noNaN: true })),
        at: fc.constant('2026-09-01'),
        links: fc.constant(true),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['view'] },
) as fc.Arbitrary<ViewState>;
const read = (query: string, namespace = 'plan') => viewIn(new URLSearchParams(query), namespace);

describe('a view in an address', () => {
  it('is read as it was written, whatever is in it', () => {
    fc.assert(fc.property(state, (told) => void expect(read(withView('', 'plan', told))).to.deep.equal(told)));
  });

  it('leaves what is not its own as it was written, another view too', () => {
    const before = '?page=2&flag&name=a%20b&other.q=x&plan.q=old&plan.strange=1';
    expect(withView(before, 'plan', { view: { search: 'new' } })).to.equal('page=2&flag&name=a%20b&other.q=x&plan.strange=1&plan.q=new');
    expect(withView(before, 'plan', { view: {} })).to.equal('page=2&flag&name=a%20b&other.q=x&plan.strange=1');
    expect(read(before, 'other')).to.deep.equal({ view: { search: 'x' } });
  });

  it('is short where nothing was asked for', () => {
    expect(withView('', 'plan', { lens: 'team', view: { filter: { team: [''] }, sortBy: ['status'], descending: true } })).to.equal(
      'plan.lens=team&plan.sort=-status&plan.team=',
    );
  });
});
