import { expect } from '@open-wc/testing';
import { csv } from '../../../../src/sdk/adapters/csv/csv.js';
import { fieldMap } from '../../../../src/sdk/adapters/field-map.js';
import { loadRoadmap } from '../../../../src/sdk/load-roadmap.js';

const sheet = [
  '\uFEFFVorhaben;Bereich;Status;Beginn;Ende;Fortschritt;Bemerkung',
  '"Anmeldung; einmalig";Plattform;in Arbeit;01.02.2026;28.03.2026;25 %;',
  'Suche;Mobil;geplant;05.04.2026;30.06.2026;0 %;"mit\nZeilenumbruch"',
  'Import;Mobil;abgeschlossen;05.01.2026;31.01.2026;100 %',
].join('\r\n');
const told = (issues: { code: string; path: string; message: string }[]) =>
  issues.map(({ code, path, message }) => `${code} ${path} ${message}`);

describe('a spreadsheet', () => {
  it('becomes a roadmap, whatever language its headings are in', () => {
    const { roadmap, issues, read } = loadRoadmap(sheet, { adapter: 'csv' });
    expect(roadmap.items.map(({ title, status, timeframe }) => [title, status, timeframe?.text])).to.deep.equal([
      ['Anmeldung; einmalig', 'in-progress', '2026-02-01/2026-03-28'],
      ['Suche', 'planned', '2026-04-05/2026-06-30'],
      ['Import', 'done', '2026-01-05/2026-01-31'],
    ]);
    expect(roadmap.items.map(({ team, progress }) => [team, progress?.percent])).to.deep.equal([
      ['Plattform', 25],
      ['Mobil', 0],
      ['Mobil', 100],
    ]);
    expect(read).to.deep.equal([
      { list: 'teams', records: 3, entities: 2 },
      { list: 'items', records: 3, entities: 3 },
    ]);
    expect(told(issues)).to.deep.equal(['missing row 4 has fewer cells than the 7 headings']);
  });

  it('tells the columns that are not read', () => {
    const { issues } = loadRoadmap('Title,Favourite animal\nA,fox\nB,owl', { adapter: 'csv' });
    expect(issues).to.deep.equal([
      {
        code: 'unknown',
        path: '',
        value: "['Favourite animal']",
        message: '1 columns are not read',
        hint: 'say in a field map what they are',
        leftOut: 'value',
      },
    ]);
  });

  it('is read through a field map too, from its text', () => {
    const map = fieldMap({ items: { fields: { title: 'Vorhaben', status: { path: 'Status', map: { 'in Arbeit': 'in-progress' } } } } });
    const { roadmap, issues } = loadRoadmap(sheet, { adapter: map });
    expect(roadmap.items.map(({ title }) => title)).to.deep.equal(['Anmeldung; einmalig', 'Suche', 'Import']);
    expect(told(issues)[0]).to.equal('missing row 4 has fewer cells than the 7 headings');
  });

  it('is told from JSON, from pages and from prose', () => {
    expect(csv.recognises!(sheet)).to.equal(true);
    for (const other of [
      '{"a":1}',
      '[1,2]',
      '<!doctype html><p>a,b</p>',
      'Dear all,\nplease sign in, then\ntry again.',
      '',
      3,
      null,
      [{ a: 1 }],
    ])
      expect(csv.recognises!(other), JSON.stringify(other)).to.equal(false);
    expect(loadRoadmap(sheet, { adapter: 'auto' }).roadmap.items).to.have.length(3);
  });

  it('without rows, or of nothing, is an empty roadmap that says so', () => {
    for (const text of ['a,b\n', 'x']) {
      const { roadmap, issues } = loadRoadmap(text, { adapter: 'csv' });
      expect(roadmap.items, text).to.deep.equal([]);
      expect(
        issues.map(({ code }) => code),
        text,
      ).to.include('missing');
    }
  });
});
