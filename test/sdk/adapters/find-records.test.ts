import { expect } from '@open-wc/testing';
import { findRecords } from '../../../src/sdk/adapters/find-records.js';

const rows = [{ title: 'A' }, { title: 'B' }];

describe('records are found', () => {
  it('in a list', () => {
    expect(findRecords(rows)).to.deep.equal(rows);
  });

  it('under the usual names', () => {
    for (const name of ['items', 'issues', 'data', 'value', 'nodes', 'results']) {
      expect(findRecords({ total: 2, [name]: rows }), name).to.deep.equal(rows);
    }
  });

  it('through several wrappers', () => {
    expect(findRecords({ data: { repository: { issues: { totalCount: 2, nodes: rows } } } })).to.deep.equal(rows);
  });

  it('in the only list there is, whatever its name', () => {
    expect(findRecords({ generated: '2026-09-14', Vorhaben: rows })).to.deep.equal(rows);
  });

  it('by key', () => {
    expect(findRecords({ x1: rows[0], x2: rows[1] })).to.deep.equal(rows);
  });

  it('in the only list of objects among lists of words', () => {
    expect(findRecords({ warnings: ['x'], issues: rows, names: {}, errors: [] })).to.deep.equal(rows);
  });

  it('on several pages, and in edges', () => {
    const pages = rows.map((row, page) => ({ page, total: 2, issues: [row] }));
    expect(findRecords(pages)).to.deep.equal(rows);
    expect(findRecords({ data: { items: { edges: rows.map((node) => ({ node, cursor: 'x' })) } } })).to.deep.equal(rows);
    expect(findRecords([{ data: [] }, { data: rows }])).to.deep.equal(rows);
  });

  it('in a list whose records hold lists themselves', () => {
    const nested = [
      { title: 'A', items: rows },
      { title: 'B', items: [] },
    ];
    expect(findRecords(nested)).to.deep.equal(nested);
    expect(findRecords([{ id: 1, tags: ['x'] }])).to.deep.equal([{ id: 1, tags: ['x'] }]);
  });

  it('nowhere else', () => {
    for (const document of [null, 'text', 3, {}, { a: 1, b: 'x' }, { tags: ['a'], people: ['b'] }, { issues: rows, sprints: rows }]) {
      expect(findRecords(document), JSON.stringify(document)).to.deep.equal([]);
    }
  });

  it('without end, however deep the wrappers go', () => {
    let deep: unknown = rows;
    for (let depth = 0; depth < 20_000; depth++) deep = { data: deep };
    expect(findRecords(deep)).to.deep.equal([]);
  });
});
