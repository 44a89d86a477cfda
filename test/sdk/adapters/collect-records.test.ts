import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { collectRecords, type RecordKind } from '../../../src/sdk/adapters/collect-records.js';

const KINDS = {
  task: { is: (value) => 'title' in value, holds: ['tasks'] },
  person: { is: (_value, key) => key === 'people' },
} satisfies Record<string, RecordKind>;

const paths = (document: unknown) => collectRecords(document, KINDS).records.map(({ kind, path }) => `${kind} ${path}`);
const strays = (document: unknown) => collectRecords(document, KINDS).strays.map(({ path, count }) => `${path} × ${count}`);
const a = () => ({ title: 'a' });

describe('the records of a document', () => {
  it('are found however they are wrapped', () => {
    expect(paths(a())).to.deep.equal(['task ']);
    expect(paths([a(), a()])).to.deep.equal(['task [0]', 'task [1]']);
    expect(paths({ count: 1, value: [a()] })).to.deep.equal(['task value[0]']);
    expect(paths({ data: { list: { edges: [{ node: a() }] } } })).to.deep.equal(['task data.list.edges[0].node']);
    expect(paths([{ value: [a()] }, { value: [a()] }])).to.deep.equal(['task [0].value[0]', 'task [1].value[0]']);
    expect(paths({ 12: a(), 'odd key': a() })).to.deep.equal(['task 12', 'task ["odd key"]']);
  });

  it('may be known by the name of their list alone', () => {
    expect(paths({ people: { nodes: [{}] } })).to.deep.equal(['person people.nodes[0]']);
  });

  it('may stand in others, and know which', () => {
    const { records } = collectRecords({ title: 'a', tasks: [a()], other: [a()] }, KINDS);
    expect(records.map(({ path, holder }) => [path, holder?.path])).to.deep.equal([
      ['', undefined],
      ['tasks[0]', ''],
    ]);
  });

  it('are told from what stands beside them', () => {
    expect(strays([a(), null, {}, 3])).to.deep.equal(['[1] × 1', '[2] × 1', '[3] × 1']);
    expect(strays({ value: [a()], labels: [{}, {}] })).to.deep.equal(['labels × 2']);
    expect(strays({ message: 'Not Found' })).to.deep.equal([' × 1']);
    expect(strays(null)).to.deep.equal([' × 1']);
    expect(strays([1, 2])).to.deep.equal([' × 2']);
  });

  it('may be none at all, which is no fault', () => {
    for (const empty of [[], { count: 0, value: [] }, [{ value: [] }, { value: [] }]]) expect(strays(empty)).to.deep.equal([]);
  });

  it('are found in what leads back to itself, and at no depth for ever', () => {
    const loop: Record<string, unknown> = { list: [a()] };
    loop['again'] = loop;
    expect(paths(loop)).to.deep.equal(['task list[0]']);
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    expect(paths(deep)).to.deep.equal([]);
  });

  it('are looked for in any JSON without a fault', () => {
    fc.assert(fc.property(fc.jsonValue(), (document) => void collectRecords(document, KINDS)));
  });
});
