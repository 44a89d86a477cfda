import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { csvCell, exportCsv } from '../../../src/sdk/exports/export-csv.js';
import { HOSTILE, hostileProjection, projectionOf } from './scene.js';

const rowsOf = (csv: string) => csvParseRows(csv.replace(/^\ufeff/, ''));

describe('exportCsv', () => {
  const items = [
    { id: 'a', title: 'Sign in, once', timeframe: '2026-Q4', status: 'in-progress', effort: 3 },
    { id: 'b', title: 'Später', timeframe: 'later', releases: ['r'] },
  ];
  const projection = projectionOf({ items, releases: [{ id: 'r', title: 'R 1' }], disclaimer: 'Plans change' });

  it('writes one row an item, in words and in days, with lens, date and disclaimer', () => {
    const [head, ...rows] = rowsOf(exportCsv(projection));
    const row = (at: number) => Object.fromEntries(head!.map((name, i) => [name, rows[at]![i]]));
    expect(rows).to.have.length(2);
    expect(row(0)).to.include({ Id: 'a', Title: 'Sign in, once', When: 'Q4 2026', Status: 'In progress', Effort: '3' });
    expect(row(0)).to.include({ Start: '2026-10-01', End: '2026-12-31', 'Start precision': 'quarter' });
    expect(row(0)).to.include({ Lens: 'All', 'As of': '2026-09-10', Disclaimer: 'Plans change' });
    expect(row(1)).to.include({ When: 'Later', Release: 'R 1', Start: '' });
  });

  it('begins with a byte order mark unless told not to, and takes other separators', () => {
    expect(exportCsv(projection).startsWith('\ufeff"Id","Title"')).to.equal(true);
    expect(exportCsv(projection, { mark: false, separator: ';' }).startsWith('"Id";"Title"')).to.equal(true);
  });

  it('writes any list, and of items those that are in view', () => {
    expect(rowsOf(exportCsv(projection, { list: 'releases' }))[1]).to.include('R 1');
    expect(rowsOf(exportCsv(projection, { view: { search: 'sign' } }))).to.have.length(2);
  });

  it('has the order that the reader asked for', () => {
    const ids = (view: object) =>
      rowsOf(exportCsv(projection, { view }))
        .slice(1)
        .map(([id]) => id);
    expect(ids({ sortBy: ['title'] })).to.deep.equal(['a', 'b']);
    expect(ids({ sortBy: ['title'], descending: true })).to.deep.equal(['b', 'a']);
  });

  it('puts an apostrophe before what could be a formula, and leaves numbers alone', () => {
    expect(['=1', '+1', '-1', '@a', '\t=1', ' =1', '\ufeff=1', '＝1'].map(csvCell)).to.deep.equal([
      `"'=1"`,
      `"'+1"`,
      `"'-1"`,
      `"'@a"`,
      `"\t'=1"`,
      `" '=1"`,
      `"'=1"`,
      `"'＝1"`,
    ]);
    expect([csvCell(-1), csvCell('a-b'), csvCell('a "b"')]).to.deep.equal(['-1', '"a-b"', '"a ""b"""']);
  });

  it('begins no formula for a reader with another separator either', () => {
    for (const text of HOSTILE) for (const part of csvCell(text).split(/[,;|"\t\n]/)) expect(part.trim(), text).to.not.match(/^[=+\-@]/);
  });

  it('is a whole table without a formula, the same each time, for any projection', () => {
    fc.assert(
      fc.property(hostileProjection, (any) => {
        const csv = exportCsv(any);
        const rows = rowsOf(csv);
        expect(rows).to.have.length(any.items.length + 1);
        for (const row of rows) expect(row).to.have.length(rows[0]!.length);
        for (const cell of rows.flat()) expect(cell.trim()).to.not.match(/^[=+@＝]|^-(?!\d+(\.\d+)?$)/);
        expect(exportCsv(any)).to.equal(csv);
      }),
      { numRuns: 50 },
    );
  });
});
