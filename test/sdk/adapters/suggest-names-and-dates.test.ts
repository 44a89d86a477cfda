import { expect } from '@open-wc/testing';
import { fieldMap } from '../../../src/sdk/adapters/field-map.js';
import { suggestFieldMap } from '../../../src/sdk/adapters/suggest-field-map.js';
import { loadRoadmap } from '../../../src/sdk/load-roadmap.js';

const load = (sample: unknown) => loadRoadmap(sample, { adapter: fieldMap(suggestFieldMap(sample).map) });
const placed = (sample: unknown) => Object.fromEntries(suggestFieldMap(sample).fields.map(({ field, path }) => [field, path]));
const items = (sample: unknown) => load(sample).roadmap.items;
const spans = (sample: unknown) => items(sample).map(({ timeframe }) => [timeframe?.start, timeframe?.end]);

describe('a suggested field map, on names and dates as exports write them', () => {
  it('reads days with the name of the weekday before them', () => {
    const rows = (start: string, end: string) => [
      { name: 'Sign-on', 'Start date': start, 'Due date': end },
      { name: 'Search', 'Start date': start, 'Due date': end },
    ];
    const written = [
      ['Mon Apr 20 2026 10:17:06 GMT+0000 (GMT)', 'Thu Apr 23 2026 23:59:00 GMT+0000 (GMT)'],
      ['Mon, 20 Apr 2026 10:17:06 UTC+0000', 'Thu, 23 Apr 2026 10:17:06 UTC+0000'],
      ['20 de abril de 2026', '23 de abril de 2026'],
    ] as const;
    for (const [start, end] of written) {
      const span = ['2026-04-20', '2026-04-23'];
      expect(spans(rows(start, end)), start).to.deep.equal([span, span]);
    }
  });

  it('reads months of the calendar year as such', () => {
    const sample = ['May CY2026', 'December CY2026'].map((date, at) => ({ title: `Feature ${at}`, generalAvailabilityDate: date }));
    expect(spans(sample)).to.deep.equal([
      [undefined, '2026-05-31'],
      [undefined, '2026-12-31'],
    ]);
  });

  it('reads from the release to the end of support, and the end alone where a release is all there is', () => {
    const [one, two] = ['2026-04-23', '2026-10-22'];
    const supported = [one, two].map((day, at) => ({ codename: `Heron ${at}`, releaseDate: day, eol: '2031-04-30' }));
    expect(placed(supported)).to.include({ title: 'codename', start: 'releaseDate', end: 'eol' });
    const released = [one, two].map((day, at) => ({ name: `Heron ${at}`, releaseDate: day, latestReleaseDate: '2026-11-01' }));
    expect(placed(released)).to.include({ end: 'releaseDate' }).and.not.to.have.property('start');
  });

  it('takes the day something was closed for its end only where no other is told', () => {
    const closed = { subject: 'Sign-on', start_date: '2026-04-01', closed_on: '2026-05-08T09:51:07Z' };
    expect(placed([closed, { ...closed, subject: 'Search' }])).to.include({ start: 'start_date', end: 'closed_on' });
    const due = { ...closed, due_date: '2026-05-01' };
    expect(placed([due, { ...due, subject: 'Search' }])).to.include({ end: 'due_date' });
  });

  it('knows a title by what is left: a short description, a phase, the one text there is', () => {
    const bugs = ['Map is blank', 'Sound is late'].map((short_desc, bug_id) => ({
      bug_id,
      product: 'Atlas',
      bug_status: 'NEW',
      short_desc,
    }));
    expect(placed(bugs)).to.include({ title: 'short_desc', product: 'product', status: 'bug_status' });
    const phases = ['Phase 1', 'Phase 2', 'Phase 3'].map((Phase, at) => ({
      Phase,
      Deliverables: `A pilot, three workshops and report ${at}`,
    }));
    expect(placed(phases)).to.include({ title: 'Phase', summary: 'Deliverables' });
    const sparse = [
      { id: 'A-1', fields: { summary: 'Sign-on', status: 'Open' } },
      { id: 'A-2', fields: { status: 'Done' } },
    ];
    expect(placed({ total: 2, issues: sparse })).to.include({ title: 'fields.summary' });
  });

  it('takes no list of several words for an id', () => {
    const rows = ['Q1', 'Q2', 'Q3'].map((Quarter, at) => ({ Quarter, 'Focus Area': `Core ${at}`, 'Key Features': `Search, maps ${at}` }));
    expect(placed(rows)).not.to.have.property('id');
  });
});

describe('a suggested field map, on where records are', () => {
  it('reads all that is held by number, on every level', () => {
    const card = (id: number) => ({ id, title: `Card ${id}`, duedate: '2026-09-14' });
    const boards = {
      7: {
        title: 'North',
        owner: 'ada',
        stacks: { 1: { title: 'To do', order: 1, cards: [card(1), card(2)] }, 2: { title: 'Done', order: 2, cards: [card(3)] } },
      },
      8: { title: 'South', owner: 'ada', stacks: { 3: { title: 'To do', order: 1, cards: [card(4)] } } },
    };
    expect(items({ version: '1', boards }).map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4']);
    const byVersion = { '1.0': [card(1)], '1.1': [card(2), card(3)] };
    expect(items({ updated: '2026-09-14', releases: byVersion })).to.have.length(3);
  });

  it('takes the column that a card is in for its status, but not the state of its milestone', () => {
    const cards = (...names: string[]) => names.map((title) => ({ title, notes: `About ${title}` }));
    const columns = [
      { label: 'Coming next', colour: 'red', tasks: cards('Sign-on', 'Search') },
      { label: 'In progress', colour: 'blue', tasks: cards('Export') },
    ];
    expect(items({ columns }).map(({ status }) => status)).to.deep.equal(['planned', 'planned', 'in-progress']);
    const milestones = columns.map(({ tasks }, at) => ({ title: `M${at}`, state: 'closed', tasks }));
    expect(items({ milestones }).map(({ status }) => status)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('looks into what a card stands for', () => {
    const item = (number: number) => ({
      id: `PVTI_${number}`,
      status: 'Done',
      content: { title: `Part ${number}`, type: 'Issue', url: `https://example.com/north/${number}`, body: 'What it is' },
    });
    const fields = { title: 'content.title', kind: 'content.type', links: 'content.url', summary: 'content.body' };
    expect(placed({ items: [item(1), item(2)] })).to.include(fields);
  });

  it('takes the words for kinds of work for no parent, whatever heads them', () => {
    const rows = ['Story', 'Task', 'Epic'].map((Epic, at) => ({ Name: `Part ${at}`, Epic }));
    expect(placed(rows)).not.to.have.property('parent');
  });

  it('takes the records for the items, and not what has them or hangs on them', () => {
    const file = (name: string) => ({ name, url: `https://example.com/${name}` });
    const releases = ['9.0.1', '9.0.2'].map((version) => ({
      'release-version': version,
      'release-date': '2026-07-14',
      files: [file(`${version}.zip`), file(`${version}.exe`)],
    }));
    expect(items({ channel: '9.0', phase: 'live', releases }).map(({ title }) => title)).to.deep.equal(['9.0.1', '9.0.2']);
    const issues = [{ key: 'A-1', summary: 'Sign-on', status: 'Open', components: [{ id: '1', name: 'Web' }] }];
    expect(items({ expand: 'names', startAt: 0, issues }).map(({ title }) => title)).to.deep.equal(['Sign-on']);
  });
});
