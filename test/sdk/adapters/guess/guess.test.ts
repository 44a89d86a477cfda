import { expect } from '@open-wc/testing';
import { loadRoadmap } from '../../../../src/sdk/load-roadmap.js';

const load = (json: unknown) => loadRoadmap(json, { adapter: 'auto' });
const titles = (json: unknown) => load(json).roadmap.items.map(({ title }) => title);

const FEATURES = [
  { id: 7, name: 'Sign-on', state: 'Rolling out', eta: '2026-09-14', colour: 'red' },
  { id: 8, name: 'Search', state: 'Launched', eta: '2026-10-01', colour: 'blue' },
];

describe('a document that no adapter recognises', () => {
  it('is read by a guess at its fields, which is told first', () => {
    const { roadmap, issues, read } = load({ updated: '2026-08-01', features: FEATURES });
    expect(roadmap.items.map(({ id, title, status, timeframe }) => [id, title, status, timeframe?.end])).to.deep.equal([
      ['7', 'Sign-on', 'in-progress', '2026-09-14'],
      ['8', 'Search', 'done', '2026-10-01'],
    ]);
    expect(issues[0]).to.include({ code: 'unknown', leftOut: 'nothing', message: 'read by a guess at 4 fields; 1 are not read' });
    expect(issues[0]!.value).to.include('end: eta');
    expect(read).to.deep.equal([{ list: 'items', records: 2, entities: 2 }]);
  });

  it('is guessed at too where its lists have the names of ours, or its records a title', () => {
    expect(titles({ items: FEATURES })).to.deep.equal(['Sign-on', 'Search']);
    const titled = FEATURES.map(({ name, ...rest }) => ({ title: name, ...rest }));
    expect(load(titled).roadmap.items.map(({ timeframe }) => timeframe?.end)).to.deep.equal(['2026-09-14', '2026-10-01']);
    expect(titles({ v4: { start: '2015-09-08', end: '2018-04-30' }, v5: { start: '2015-10-29', end: '2016-06-30' } })).to.deep.equal([
      'v4',
      'v5',
    ]);
    expect(titles({ title: 'Plan', releases: FEATURES })).to.deep.equal(['Sign-on', 'Search']);
  });

  it('is taken for our own format where anything says so, and so keeps who may see it', () => {
    const secret = { name: 'Sign-on', eta: '2026', colour: 'red', title: 'Sign-on', visibility: 'confidential' };
    for (const ours of [
      [secret],
      { items: [secret] },
      { schemaVersion: 1, items: FEATURES },
      { items: [{ title: 'Sign-on', eta: '2026' }] },
    ])
      expect(
        load(ours)
          .issues.map(({ message }) => message)
          .join(),
      ).not.to.include('guess');
    expect(load({ items: [secret, ...FEATURES] }).roadmap.items[0]?.visibility).to.deep.equal(['confidential']);
  });

  it('tells of dates that may be read in two ways, and so does a table', () => {
    const told = (issues: readonly { message: string; path: string }[]) => issues.filter(({ message }) => message.includes('either order'));
    const rows = ['04/03/2026', '05/03/2026'].map((due, at) => ({ name: `Part ${at}`, due, colour: 'red', weight: 'low' }));
    expect(told(load({ parts: rows }).issues).map(({ path }) => path)).to.deep.equal(['due']);
    const table = `Name,Due\n${rows.map(({ name, due }) => `${name},${due}`).join('\n')}`;
    expect(told(load(table).issues).map(({ path }) => path)).to.deep.equal(['Due']);
    expect(told(load(table.replace('05/03', '25/03')).issues)).to.deep.equal([]);
  });

  it('is no roadmap where it holds no records: a fault, a person, nothing', () => {
    const faults = [
      { title: 'Unauthorized', status: 401, detail: 'The token has expired' },
      { errors: [{ title: 'Unauthorized', status: '401', detail: 'The token has expired' }] },
      { message: 'Not Found', documentation_url: 'https://example.com' },
      { '1': { hash: 'b7e6cccd' }, '2': { hash: '2ccfd607' } },
      {},
      [],
      null,
      7,
    ];
    for (const fault of faults) expect(titles(fault), JSON.stringify(fault)).to.deep.equal([]);
  });
});
