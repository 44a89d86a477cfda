import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkFieldMap, fieldMap } from '../../../src/sdk/adapters/field-map.js';
import { suggestFieldMap } from '../../../src/sdk/adapters/suggest-field-map.js';
import { loadRoadmap } from '../../../src/sdk/load-roadmap.js';

const load = (sample: unknown) => loadRoadmap(sample, { adapter: fieldMap(suggestFieldMap(sample).map) });
const placed = (sample: unknown) => Object.fromEntries(suggestFieldMap(sample).fields.map(({ field, path }) => [field, path]));
const items = (sample: unknown) => load(sample).roadmap.items;

describe('a suggested field map', () => {
  it('finds records wherever they are: in a list, wrapped, in pages, by key, below each other', () => {
    const [a, b] = [
      { name: 'Sign-on', state: 'open' },
      { name: 'Search', state: 'done' },
    ];
    const samples = [
      [a, b],
      { total: 2, data: { roadmap: { nodes: [a, b] } } },
      { data: { items: { edges: [{ node: a }, { node: b }] } } },
      [
        { page: 1, issues: [a] },
        { page: 2, issues: [b] },
      ],
      { X1: a, X2: b },
      { result: { things: { X1: a, X2: b } } },
      [{ ...a, subtasks: [b] }],
    ];
    for (const sample of samples) {
      const found = items(sample).map(({ title, status }) => [title, status]);
      expect(found, JSON.stringify(sample)).to.deep.equal([
        ['Sign-on', 'proposed'],
        ['Search', 'done'],
      ]);
    }
  });

  it('reads what groups say of their records: quarters with features, words with lists under them', () => {
    const frames = (sample: unknown) => items(sample).map(({ title, timeframe, status }) => [title, timeframe?.text ?? status]);
    const quarters = [
      { quarter: 'Q3 2026', theme: 'Trust', features: [{ name: 'Sign-on' }, { name: 'Audit' }] },
      { quarter: 'Q4 2026', theme: 'Reach', features: [{ name: 'Search' }] },
    ];
    expect(frames(quarters)).to.deep.equal([
      ['Sign-on', 'Q3 2026'],
      ['Audit', 'Q3 2026'],
      ['Search', 'Q4 2026'],
    ]);
    expect(load(quarters).roadmap.themes.map(({ title }) => title)).to.deep.equal(['Trust', 'Reach']);
    expect(frames({ title: 'Ours', now: [{ name: 'Sign-on' }], next: [], later: [{ name: 'Search' }] })).to.deep.equal([
      ['Sign-on', 'now'],
      ['Search', 'later'],
    ]);
    expect(frames({ board: { 'To do': [{ name: 'Sign-on' }], Done: [{ name: 'Search' }] } })).to.deep.equal([
      ['Sign-on', 'planned'],
      ['Search', 'done'],
    ]);
  });

  it('makes one team of a word that occurs in several groups', () => {
    const { roadmap, issues } = load({ now: [{ name: 'A', team: 'Core' }], next: [{ name: 'B', team: 'Core' }] });
    expect(roadmap.teams.map(({ title }) => title)).to.deep.equal(['Core']);
    expect(issues).to.deep.equal([]);
  });

  it('reads rows of cells under headings', () => {
    const values = [
      ['Initiative', 'Squad', 'Due date'],
      ['Sign-on', 'Falcon', '3/31/2026'],
      ['Search', 'Otter', '4/30/2026'],
    ];
    for (const sample of [values, { range: 'A1:C3', values }]) {
      const { roadmap, issues } = load(sample);
      expect(roadmap.items.map(({ title, team, timeframe }) => [title, team, timeframe?.end])).to.deep.equal([
        ['Sign-on', 'Falcon', '2026-03-31'],
        ['Search', 'Otter', '2026-04-30'],
      ]);
      expect(issues).to.deep.equal([]);
    }
  });

  it('reads a single record, wrapped as a notice of a change has it', () => {
    const sample = {
      action: 'opened',
      issue: { id: 7, title: 'Sign-on', state: 'open', labels: [{ id: 1, name: 'x' }] },
      sender: { id: 3, login: 'ana' },
    };
    expect(items(sample).map(({ id, title }) => [id, title])).to.deep.equal([['7', 'Sign-on']]);
  });

  it('reads names however they are written', () => {
    for (const name of ['dueDate', 'due_date', 'Due date', 'DUE-DATE', 'duedate', 'Fälligkeit', 'Échéance', 'Fecha de fin', '截止日期'])
      expect(placed([{ title: 'A', [name]: '2026-09-14' }]).end, name).to.equal(/^[\w\u0080-\uffff-]+$/.test(name) ? name : `['${name}']`);
  });

  it('is not fooled by names that only hold the word', () => {
    const sample = [
      { title: 'A', created_date: '2026-01-01', due_date_changed_at: '2026-01-02', status_color: 'red', updatedBy: { name: 'Ana' } },
    ];
    expect(placed(sample)).to.deep.equal({ title: 'title' });
  });

  it('says how sure it is, why, and what else it could be', () => {
    const { fields } = suggestFieldMap([
      { key: 'A-1', title: 'Sign-on', due: '2026-09-14', deadline: '2026-09-20' },
      { key: 'A-2', title: 'Search', due: '2026-10-14', deadline: '2026-10-20' },
    ]);
    const end = fields.find(({ field }) => field === 'end')!;
    expect(end).to.deep.include({ list: 'items', field: 'end', path: 'due', alternatives: [{ path: 'deadline', confidence: 0.99 }] });
    expect(end.why).to.equal('its name says so ("due"); 100% of 2 values are dates');
    for (const { confidence } of fields) expect(confidence).to.be.within(0, 1);
  });

  it('tells what it did not place, with examples', () => {
    const { unplaced } = suggestFieldMap([{ title: 'A', animal: 'fox' }, { title: 'B', animal: 'owl' }, { title: 'C' }]);
    expect(unplaced).to.deep.equal([{ list: 'items', path: 'animal', examples: ['fox', 'owl'] }]);
  });

  it('turns words of several languages into ours, and tells those it does not know', () => {
    const sample = ['In Arbeit', 'Terminé', 'Pendiente', '已取消', 'zzz'].map((status, id) => ({ id, title: `T${id}`, status }));
    expect(items(sample.slice(0, 4)).map(({ status }) => status)).to.deep.equal(['in-progress', 'done', 'planned', 'cancelled']);
    const { issues } = suggestFieldMap(sample);
    expect(issues.find(({ value }) => value === 'zzz')).to.deep.include({
      code: 'unknown',
      path: 'status',
      message: 'has words of status that are not known',
    });
  });

  it('finds out how dates are written', () => {
    const frames = (...days: string[]) => items(days.map((end, id) => ({ title: `T${id}`, end }))).map(({ timeframe }) => timeframe?.end);
    expect(frames('14.09.2026', '01.10.2026')).to.deep.equal(['2026-09-14', '2026-10-01']);
    expect(frames('9/14/2026', '10/1/2026')).to.deep.equal(['2026-09-14', '2026-10-01']);
    expect(frames('14/9/2026', '1/10/2026')).to.deep.equal(['2026-09-14', '2026-10-01']);
    expect(frames('14. März 2026', '1. Okt. 2026')).to.deep.equal(['2026-03-14', '2026-10-01']);
    expect(frames('1789344000000', '1789430400000')).to.deep.equal(['2026-09-14', '2026-09-15']);
    expect(frames('2026-09-14 10:00:00', '0000-00-00 00:00:00')).to.deep.equal(['2026-09-14', undefined]);
    expect(frames('Q3/2026', 'TBD')).to.deep.equal(['2026-09-30', undefined]);
  });

  it('says when day and month cannot be told apart', () => {
    const doubts = (end: string) => suggestFieldMap([{ title: 'A', end }]).issues.map(({ message }) => message);
    expect(doubts('05/06/2026')).to.deep.equal(['has dates with day and month in either order; read as day first']);
    expect(doubts('25/06/2026')).to.deep.equal([]);
  });

  it('looks up what ids of other lists stand for', () => {
    const sample = {
      users: [
        { id: 'u1', name: 'Ana Ferro' },
        { id: 'u2', name: 'Bo Lindqvist' },
      ],
      sprints: [
        { id: 31, name: 'Sprint 1', startDate: '2026-01-05', endDate: '2026-01-18' },
        { id: 32, name: 'Sprint 2', startDate: '2026-01-19', endDate: '2026-02-01' },
      ],
      tasks: [
        { id: 1, title: 'Sign-on', assigneeId: 'u1', sprintId: 31 },
        { id: 2, title: 'Search', assigneeId: 'u2', sprintId: 32 },
        { id: 3, title: 'Import', assigneeId: 'u1', sprintId: 32 },
      ],
    };
    const { roadmap, issues } = load(sample);
    expect(issues).to.deep.equal([]);
    expect(roadmap.items.map(({ owner, releases }) => [owner, releases])).to.deep.equal([
      ['Ana Ferro', ['31']],
      ['Bo Lindqvist', ['32']],
      ['Ana Ferro', ['32']],
    ]);
    expect(roadmap.releases.map(({ title, timeframe }) => [title, timeframe?.text])).to.deep.equal([
      ['Sprint 1', '2026-01-05/2026-01-18'],
      ['Sprint 2', '2026-01-19/2026-02-01'],
    ]);
  });

  it('makes each team once, though two fields name teams', () => {
    const { roadmap, issues } = load({
      teams: [
        { id: 'core', name: 'Core' },
        { id: 'web', name: 'Web' },
        { id: 'ops', name: 'Operations' },
      ],
      work: [
        { id: 1, title: 'A', status: 'open', team: 'core', contributors: ['web', 'ops'] },
        { id: 2, title: 'B', status: 'done', team: 'web', contributors: ['core'] },
      ],
    });
    expect(roadmap.teams.map(({ title }) => title)).to.deep.equal(['Core', 'Web', 'Operations']);
    expect(roadmap.items[0]).to.deep.include({ team: 'core', contributors: ['web', 'ops'] });
    expect(issues).to.deep.equal([]);
  });

  it('makes lists of the teams and themes that only occur as words', () => {
    const { roadmap } = load([
      { title: 'A', squad: 'Falcon', tags: ['Trust', 'Reach'] },
      { title: 'B', squad: 'Otter', tags: ['Reach'] },
    ]);
    expect(roadmap.teams.map(({ title }) => title)).to.deep.equal(['Falcon', 'Otter']);
    expect(roadmap.themes.map(({ title }) => title)).to.deep.equal(['Trust', 'Reach']);
    expect(roadmap.items.map(({ team, themes }) => [team, themes])).to.deep.equal([
      ['Falcon', ['Trust', 'Reach']],
      ['Otter', ['Reach']],
    ]);
  });

  it('reads fields that are lists of names and values', () => {
    const fields = (state: string, squad: string) => [
      { name: 'State', value: { text: state } },
      { name: 'Squad', value: { text: squad } },
    ];
    const sample = [
      { subject: 'A', custom: fields('Done', 'Falcon') },
      { subject: 'B', custom: fields('To do', 'Otter') },
    ];
    expect(items(sample).map(({ title, status, team }) => [title, status, team])).to.deep.equal([
      ['A', 'done', 'Falcon'],
      ['B', 'planned', 'Otter'],
    ]);
  });

  it('takes parts of one for per cent, and the words of HTML', () => {
    const sample = [
      { title: 'A', confidence: 0.8, description: '<p>one <b>two</b></p>' },
      { title: 'B', confidence: 1, description: '<p>three</p>' },
    ];
    expect(items(sample).map(({ confidence, summary }) => [confidence?.percent, summary])).to.deep.equal([
      [80, 'one two'],
      [100, 'three'],
    ]);
  });

  it('reads a list of words as titles', () => {
    expect(items(['A', 'B']).map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('of something without records says so', () => {
    for (const sample of [null, 3, [], 'x', '', '{"items":[]}', {}]) {
      const { issues } = suggestFieldMap(sample);
      expect(
        issues.map(({ code }) => code),
        JSON.stringify(sample),
      ).to.include('missing');
    }
  });

  it('works for any document: it is a sound map, and no adapter throws', () => {
    const record = fc.dictionary(
      fc.constantFrom('id', 'title', 'name', 'status', 'due', 'a b', "it's", '__proto__', 'constructor', '', 'x\\y'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const document = fc.oneof(fc.jsonValue(), fc.array(record), fc.dictionary(fc.string(), fc.array(record)), fc.string());
    fc.assert(
      fc.property(document, (sample) => {
        const { map } = suggestFieldMap(sample);
        expect(checkFieldMap(map)).to.deep.equal([]);
        fieldMap(map).adapt(sample);
      }),
      { numRuns: 150 },
    );
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
  });

  it('looks at some of many records', () => {
    const many = Array.from({ length: 200_000 }, (_, id) => ({ id, title: `T${id}`, sub: [] }));
    expect(placed({ issues: many })).to.deep.equal({ title: 'title', id: 'id' });
  });

  it('knows the words of all records, though it looks at some', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({
      title: `T${at}`,
      status: at === 777 ? 'Cancelled' : at % 2 ? 'Launched' : 'Rolling out',
    }));
    const { roadmap, issues } = load({ issues: many });
    expect([0, 1, 777].map((at) => roadmap.items[at]?.status)).to.deep.equal(['in-progress', 'done', 'cancelled']);
    expect(issues).to.deep.equal([]);
  });

  it('is the same for the same document', () => {
    const sample = [{ id: 1, name: 'A', tags: ['x'], owner: { name: 'Ana' } }];
    expect(suggestFieldMap(sample)).to.deep.equal(suggestFieldMap(JSON.stringify(sample)));
  });
});
