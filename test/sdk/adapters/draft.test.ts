import { expect } from '@open-wc/testing';
import { createDraft, type Draft } from '../../../src/sdk/adapters/draft.js';

const finish = (fill: (draft: Draft) => void) => {
  const draft = createDraft('Test');
  fill(draft);
  const { input, issues, read } = draft.finish();
  const told = issues.map(({ code, path, value, count, leftOut }) => [code, path, value, count, leftOut].filter(Boolean).join(' | '));
  return { input: input as Record<string, Record<string, unknown>[]>, told, read };
};

describe('a roadmap in the making', () => {
  it('counts the records met, the entities made and what became nothing', () => {
    const { read, told } = finish((draft) => {
      draft.put('items', { id: 'a' }, 'list[0]');
      draft.leave('items', { code: 'unknown', path: 'list[1]', message: 'is none', count: 2 });
    });
    expect(read).to.deep.equal([{ list: 'items', records: 3, entities: 1 }]);
    expect(told).to.deep.equal(['unknown | list[1] | 2 | record']);
  });

  it('keeps one of two records with the same id: what the newer says, and what only the other knows', () => {
    const { input, told } = finish((draft) => {
      draft.put('items', { id: 'a', title: 'new', owner: 'Ann' }, '[0]', '2026-02');
      draft.put('items', { id: 'a', title: 'old', team: 'web' }, '[1]', '2026-01');
    });
    expect(input['items']).to.deep.equal([{ id: 'a', title: 'new', owner: 'Ann', team: 'web' }]);
    expect(told).to.deep.equal(['duplicate | [1] | a | record']);
  });

  it('lets a record take the place of what was only mentioned', () => {
    const { input, read } = finish((draft) => {
      draft.mention('teams', { id: 't', title: 't' });
      draft.put('teams', { id: 't', title: 'Web' }, '[0]');
      draft.mention('teams', { id: 't', title: 't', lead: 'Ann' });
    });
    expect(input['teams']).to.deep.equal([{ id: 't', title: 'Web', lead: 'Ann' }]);
    expect(read).to.deep.equal([{ list: 'teams', records: 1, entities: 1 }]);
  });

  it('settles references by id or by another name, whatever comes first', () => {
    const { input, told } = finish((draft) => {
      const child = draft.put('items', { id: 'child' }, '[0]');
      draft.refer({ from: child, field: 'parent', list: 'items', name: '#7', path: '[0].up' });
      draft.refer({ from: child, field: 'parent', list: 'items', name: 'child', path: '[0].other' });
      draft.put('items', { id: 'parent' }, '[1]');
      draft.alias('items', '#7', 'parent');
      draft.depend('parent', 'child', '[1]');
      draft.depend('#7', 'child', '[1]');
    });
    expect(input['items']![0]).to.deep.equal({ id: 'child', parent: 'parent' });
    expect(input['dependencies']).to.deep.equal([{ from: 'parent', to: 'child' }]);
    expect(told).to.deep.equal(['duplicate | [0].other | child | value']);
  });

  it('tells once of each thing that is not in the file, and keeps the link to it', () => {
    const { input, told } = finish((draft) => {
      for (const id of ['a', 'b']) {
        const from = draft.put('items', { id }, id);
        draft.refer({ from, field: 'parent', list: 'items', name: 'far', path: `${id}.up`, url: 'https://example.test/far' });
      }
      draft.depend('a', 'away', 'a.blocks');
    });
    expect(input['items']![1]).to.deep.equal({ id: 'b', links: [{ url: 'https://example.test/far', title: 'far' }] });
    expect(told).to.deep.equal(['dangling | a.up | far | 2 | value', 'dangling | a.blocks | away | value']);
  });

  it('has no timeframe that ends before it starts, and no link that could run', () => {
    const { told } = finish((draft) => {
      expect(draft.frame({ start: '2026-02-01', end: '2026-01-01' }, 'a')).to.equal(undefined);
      expect(draft.links([{ url: 'javascript:alert(1)' }, { url: undefined }], 'b')).to.deep.equal([]);
    });
    expect(told).to.deep.equal(['invalid | a | 2026-02-01/2026-01-01 | value', 'invalid | b | javascript:alert(1) | value']);
  });

  it('tells a thousand problems one by one and counts those after them', () => {
    const { told, read } = finish((draft) => {
      for (let i = 0; i < 1500; i++) draft.leave('items', { code: 'unknown', path: `[${i}]`, message: 'is none' });
    });
    expect(told.length).to.equal(1001);
    expect(told.at(-1)).to.equal('unknown | [1000] | 500 | record');
    expect(read).to.deep.equal([{ list: 'items', records: 1500, entities: 0 }]);
  });
});
