import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCsv } from '../../../../src/sdk/adapters/csv/read-csv.js';

const told = (text: string) =>
  readCsv(text).issues.map(({ code, path, value, message }) => [code, path, value, message].filter(Boolean).join(' | '));

describe('a table in text', () => {
  it('is read whatever separates its cells', () => {
    for (const sign of [',', ';', '\t', '|', '^', '~']) {
      const text = `Titel${sign}Ende\nAnmeldung${sign}2026-09\nSuche${sign}2026-10\n`;
      expect(readCsv(text), sign).to.deep.equal({
        columns: ['Titel', 'Ende'],
        rows: [
          { Titel: 'Anmeldung', Ende: '2026-09' },
          { Titel: 'Suche', Ende: '2026-10' },
        ],
        issues: [],
      });
    }
  });

  it('may have commas in the texts of a table with semicolons, and commas in numbers', () => {
    expect(readCsv('Titel;Preis\nA, B;1,5\nC, D;2,5').rows[0]).to.deep.equal({ Titel: 'A, B', Preis: '1,5' });
  });

  it('may begin with a byte order mark, and with what spreadsheets say of the separator', () => {
    expect(readCsv('\uFEFFa,b\n1,2').columns).to.deep.equal(['a', 'b']);
    expect(readCsv('\uFEFFsep=#\r\na#b\r\n1,2#3').rows).to.deep.equal([{ a: '1,2', b: '3' }]);
  });

  it('has quotes around separators, line breaks and quotes', () => {
    const { rows, issues } = readCsv('a,b\r\n"x, ""y""\r\nz",2\r\n');
    expect(rows).to.deep.equal([{ a: 'x, "y"\r\nz', b: '2' }]);
    expect(issues).to.deep.equal([]);
  });

  it('has a row for each line with something in it, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(readCsv(['a,b', '1,2', '', ' , ', '3,4', ''].join(end)).rows, end).to.have.length(2);
  });

  it('names each column, and each but once', () => {
    expect(readCsv('Name,,Name, Due  date ,\n1,2,3,4,').columns).to.deep.equal(['Name', 'column 2', 'Name (2)', 'Due date']);
  });

  it('may have a title above its headings, which is told', () => {
    const text = 'Roadmap 2026;;\n\nTitel;Start;Ende\nA;1;2\n';
    expect(readCsv(text).columns).to.deep.equal(['Titel', 'Start', 'Ende']);
    expect(told(text)).to.deep.equal(['unknown | row 1 | 1 lines above the headings are not read']);
  });

  it('tells rows with fewer or more cells than headings, and reads them', () => {
    const text = 'a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n1\n';
    expect(readCsv(text).rows).to.have.length(5);
    expect(readCsv(text).rows[1]).to.deep.equal({ a: '1', b: '2', c: '' });
    expect(told(text)).to.deep.equal([
      'missing | row 3 | rows 3, 6 | has fewer cells than the 3 headings',
      'unknown | row 4 | rows 4 | has more cells than the 3 headings',
    ]);
  });

  it('does not lose the rows after a quote that is never closed', () => {
    const text = 'a,b\n1,"two\n3,4\n5,"six"\n7,8';
    const { rows } = readCsv('a,b\n1,"two\n3,4\n7,8');
    expect(rows).to.deep.equal([
      { a: '1', b: 'two' },
      { a: '3', b: '4' },
      { a: '7', b: '8' },
    ]);
    expect(told(text)[0]).to.match(/^invalid \| row \d \| .*\| a quotation mark is never closed$/s);
  });

  it('of a single column, of headings alone, or of nothing is read', () => {
    expect(readCsv('Titel\nA\nB').rows).to.deep.equal([{ Titel: 'A' }, { Titel: 'B' }]);
    expect(readCsv('a,b')).to.deep.equal({ columns: ['a', 'b'], rows: [], issues: [] });
    expect(readCsv('')).to.deep.equal({ columns: [], rows: [], issues: [] });
  });

  it('gives back what was written, whatever is in the cells', () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const write = (rows: string[][], sign: string) =>
      rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign)).join('\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), fc.constantFrom(',', ';', '\t', '|'), (cells, sign) => {
        const { rows } = readCsv(write([['a', 'b', 'c'], ...cells], sign));
        expect(rows.map(Object.values)).to.deep.equal(cells);
      }),
    );
  });

  it('of any text is a table, and no prototype is touched', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '\t') }), (text) => void readCsv(text)));
    expect(readCsv('__proto__,b\n1,2').rows[0]).to.deep.equal(JSON.parse('{"__proto__":"1","b":"2"}'));
    expect(({} as Record<string, unknown>)['a']).to.equal(undefined);
  });
});
