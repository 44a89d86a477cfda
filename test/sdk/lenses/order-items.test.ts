import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { itemOrder, orderItems } from '../../../src/sdk/lenses/order-items.js';

const one = fc.record(
  {
    title: fc.constantFrom('Audit', 'Beta', 'Chat'),
    status: fc.constantFrom('planned', 'done'),
    timeframe: fc.constantFrom({ text: 'a', start: '2026-01-01' }, { text: 'b', end: '2026-05-01' }, { text: 'next', horizon: 'next' }),
  },
  { requiredKeys: ['title'] },
);
const items = (maxLength: number) =>
  fc.array(one, { maxLength, size: 'max' }).map((list) => list.map((item, n) => ({ ...item, id: `i${n}` })));
const sortBy = fc.uniqueArray(fc.constantFrom('timeframe', 'title', 'status'));

describe('the order of items', () => {
  it('is that of any two of them, be they few, which are compared, or many, which are put into groups', () => {
    fc.assert(
      fc.property(fc.oneof(items(8), items(80)), sortBy, fc.boolean(), (all, keys, descending) => {
        const compared = [...all].reverse().sort(itemOrder(keys, descending));
        expect(orderItems(all, keys, descending)).to.deep.equal(compared);
      }),
    );
  });
});
