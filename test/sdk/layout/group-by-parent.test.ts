import { expect } from '@open-wc/testing';
import { groupByParent } from '../../../src/sdk/layout/group-by-parent.js';

const item = (id: string, parent?: string) => ({ id, title: id, ...(parent !== undefined && { parent }) });
const idsOf = (items: ReturnType<typeof item>[]) =>
  groupByParent(items).map(({ parent, items }) => [parent?.id, ...items.map(({ id }) => id)]);

describe('grouping by parent', () => {
  it('puts every item below its topmost parent that is there, single ones first', () => {
    expect(idsOf([item('c', 'b'), item('b', 'a'), item('a'), item('single'), item('orphan', 'elsewhere')])).to.deep.equal([
      [undefined, 'single', 'orphan'],
      ['a', 'c', 'b'],
    ]);
  });

  it('has no group for nothing', () => {
    expect(idsOf([])).to.deep.equal([]);
    expect(idsOf([item('a'), item('b', 'a')])).to.deep.equal([['a', 'b']]);
  });

  it('loses nothing in a circle', () => {
    const ids = idsOf([item('a', 'b'), item('b', 'a'), item('c', 'a')]).flat();
    expect(ids).to.deep.equal([undefined, 'a', 'b', 'c']);
  });
});
