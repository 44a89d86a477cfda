import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { asana, defineAsana } from '../../../../src/sdk/adapters/asana/asana.js';
import type { TrackerConfig } from '../../../../src/sdk/adapters/tracker-config.js';
import { readRoadmap } from '../../../../src/sdk/read-roadmap.js';

const record =
  (type: string) =>
  (gid: string, more: object = {}) => ({ gid, resource_type: type, name: gid, ...more });
const [task, project, goal] = [record('task'), record('project'), record('goal')];

const load = (document: unknown, config?: TrackerConfig) => readRoadmap(document, config ? defineAsana(config) : asana);
const first = (fields: object, others: object[] = [], config?: TrackerConfig) =>
  load({ data: [task('t', fields), ...others] }, config).roadmap.items.find(({ id }) => id === 't')!;
const told = (document: unknown) =>
  load(document).issues.map(({ code, path, value, leftOut, count }) => [code, path, value, leftOut, count].filter(Boolean).join(' | '));

describe('a task of Asana', () => {
  it('is an item, with its words, its owner and its page', () => {
    const fields = {
      html_notes: '<body>One <strong>two</strong><ul><li>three</li></ul></body>',
      notes: 'other',
      assignee: { gid: 'u', name: 'Ann Field' },
      permalink_url: 'https://app.asana.com/0/1/2',
    };
    expect(first(fields)).to.deep.include({ id: 't', title: 't', kind: 'task', summary: 'One two\n- three', owner: 'Ann Field' });
    expect(first(fields).links).to.deep.equal([{ url: 'https://app.asana.com/0/1/2', title: 'Asana' }]);
    expect(first({ notes: 'Plain *text*\n' }).summary).to.equal('Plain *text*');
    expect(first({ assignee: { gid: 'u' } }, [{ gid: 'u', resource_type: 'user', name: 'Ann Field' }]).owner).to.equal('Ann Field');
  });

  it('has the status, the time or the theme that its section names', () => {
    const inSection = (name: string) => first({ memberships: [{ project: { gid: 'p', name: 'Launch' }, section: { gid: 's', name } }] });
    expect(inSection('In progress')).to.deep.include({ status: 'in-progress', product: 'p' });
    expect(inSection('Q3 2026').timeframe).to.deep.include({ start: '2026-07-01', end: '2026-09-30', source: 'section Q3 2026' });
    expect(inSection('Mobile').themes).to.deep.equal(['Mobile']);
    const section = { gid: 's', resource_type: 'section', name: 'Done' };
    expect(first({ memberships: [{ project: { gid: 'p', name: 'Launch' }, section: { gid: 's' } }] }, [section]).status).to.equal('done');
  });

  it('is done when it is completed, whatever its section is called', () => {
    expect(first({ completed: true, memberships: [{ section: { name: 'Doing' } }] }).status).to.equal('done');
    expect(first({ completed: true, approval_status: 'rejected' }).status).to.equal('cancelled');
    expect(first({ completed: false, memberships: [{ section: { name: 'Doing' } }] }).status).to.equal('in-progress');
  });

  it('has the type and the status that a site made for tasks', () => {
    const typed = { custom_type: { gid: '1', name: 'Bug' }, custom_type_status_option: { gid: '2', name: 'In review' } };
    expect(first(typed)).to.deep.include({ kind: 'bug', status: 'in-progress' });
  });

  it('stands still when a tag says so', () => {
    const fields = { tags: [{ name: 'Blocked' }, { name: 'Trust' }], memberships: [{ section: { name: 'Doing' } }] };
    expect(first(fields)).to.deep.include({ status: 'blocked', themes: ['Trust'] });
    expect(first({ ...fields, completed: true }).status).to.equal('done');
  });

  it('lies from its start to its due day, or ended when it was completed', () => {
    const span = (fields: object, config?: TrackerConfig) => {
      const { start, end, source } = first(fields, [], config).timeframe ?? {};
      return [start, end, source];
    };
    expect(span({ start_on: '2026-01-10', due_on: '2026-02-10' })).to.deep.equal(['2026-01-10', '2026-02-10', undefined]);
    expect(span({ start_on: null, due_on: null, due_at: '2026-02-10T23:30:00.000Z' })).to.deep.equal([undefined, '2026-02-10', undefined]);
    expect(span({ due_at: '2026-02-10T23:30:00.000Z' }, { timeZone: 'Europe/Berlin' })).to.deep.equal([undefined, '2026-02-11', undefined]);
    const done = { completed: true, completed_at: '2026-03-01T10:00:00.000Z' };
    expect(span(done)).to.deep.equal([undefined, '2026-03-01', 'completion']);
    expect(span({ ...done, start_on: '2026-01-10' })).to.deep.equal(['2026-01-10', '2026-03-01', 'end from completion']);
    expect(span({ ...done, start_on: '2026-01-10', due_on: '2026-02-10' })).to.deep.equal(['2026-01-10', '2026-02-10', undefined]);
    expect(told([task('t', { due_on: 'soon' })])).to.deep.equal(['invalid | [0].due_on | soon | value']);
  });

  it('has the fields that a site adds, by their names', () => {
    const custom_fields = [
      { gid: '1', name: 'Status', type: 'enum', enum_value: { gid: '9', name: 'On hold' } },
      { gid: '2', name: 'Story points', type: 'number', number_value: 0 },
      { gid: '3', name: 'Squad', type: 'enum', display_value: 'Blue', enum_value: { name: 'Blue' } },
      { gid: '4', name: 'Launch date', type: 'date', date_value: { date: '2026-02-10' } },
      { gid: '5', name: 'Themes', type: 'multi_enum', multi_enum_values: [{ name: 'Trust' }, { name: 'Speed' }] },
      { gid: '6', name: 'Confidence', type: 'number', number_value: null, display_value: null },
      { gid: '7', name: 'Risk', type: 'text', text_value: 'red' },
    ];
    const item = first({ custom_fields }, [], { fields: { health: 'Risk' } });
    expect(item).to.deep.include({ status: 'paused', effort: 0, team: 'Blue', themes: ['Trust', 'Speed'], health: { value: 'off-track' } });
    expect(item.timeframe?.end).to.equal('2026-02-10');
    expect(item).not.to.have.property('confidence');
  });

  it('is below its parent, or its project where that has a record', () => {
    expect(first({ parent: { gid: 'a', name: 'Above' } }).parent).to.equal('a');
    expect(first({ projects: [{ gid: 'p' }] }, [project('p')])).to.deep.include({ parent: 'p' });
    expect(first({ projects: [{ gid: 'p', name: 'Launch' }] })).to.deep.include({ product: 'p' });
    const nested = load([task('a', { subtasks: [task('b', { subtasks: [task('c')] })] })]).roadmap.items;
    expect(nested.map(({ id, parent }) => [id, parent])).to.deep.equal([
      ['a', undefined],
      ['b', 'a'],
      ['c', 'b'],
    ]);
  });

  it('comes after what it depends on, and before its dependents, told once', () => {
    const document = [task('a', { dependents: [{ gid: 'b' }] }), task('b', { dependencies: [{ gid: 'a' }, { gid: 'gone' }] })];
    expect(load(document).roadmap.dependencies.map(({ from, to }) => [from, to])).to.deep.equal([['a', 'b']]);
    expect(told(document)).to.deep.equal(['dangling | [1].dependencies[1] | gone | value']);
  });

  it('that is a milestone is a point in time, with the tasks it depends on', () => {
    const document = [
      task('a', { dependents: [{ gid: 'm' }] }),
      task('m', { resource_subtype: 'milestone', due_on: '2026-05-01', dependencies: [{ gid: 'a' }] }),
    ];
    const { roadmap, issues } = load(document);
    expect(roadmap.milestones[0]).to.deep.include({ id: 'm', title: 'm', items: ['a'] });
    expect(roadmap.milestones[0]!.timeframe).to.deep.include({ start: '2026-05-01', end: '2026-05-01' });
    expect(roadmap.items.map(({ id }) => id)).to.deep.equal(['a']);
    expect(issues).to.deep.equal([]);
  });

  it('without a name, in several projects, or a mere section, is told of', () => {
    const several = {
      projects: [
        { gid: 'p', name: 'P' },
        { gid: 'q', name: 'Q' },
      ],
    };
    expect(
      told([task('a', { name: '' }), task('b', several), task('c', several), task('d', { resource_subtype: 'section' })]),
    ).to.deep.equal(['missing | [0].name | nothing', 'duplicate | [1] | b | value | 2', 'unknown | [3] | d | record']);
  });
});

describe('a project of Asana', () => {
  const only = (fields: object, others: object[] = []) => load([project('p', fields), ...others]).roadmap.items[0]!;

  it('is an initiative, as its latest status update says it is going', () => {
    const update = {
      gid: 'u',
      status_type: 'at_risk',
      title: 'Late parts',
      created_at: '2026-02-01T10:00:00.000Z',
      author: { name: 'Ann Field' },
    };
    const item = only({
      owner: { name: 'Ann Field' },
      start_on: '2026-01-10',
      due_on: '2026-06-30',
      team: { gid: 'x', name: 'Blue' },
      current_status_update: update,
    });
    expect(item).to.deep.include({ kind: 'initiative', owner: 'Ann Field', team: 'Blue', status: 'in-progress' });
    expect(item.health).to.deep.equal({ value: 'at-risk', why: 'Late parts', by: 'Ann Field', on: '2026-02-01' });
    expect(item.timeframe?.text).to.equal('2026-01-10/2026-06-30');
    expect(only({ current_status: { color: 'green', text: 'Fine' } }).health).to.deep.equal({ value: 'on-track', why: 'Fine' });
    expect(only({ current_status_update: { gid: 'u', status_type: 'on_hold' } }).status).to.equal('paused');
    expect(only({ completed: true, current_status_update: { gid: 'u', status_type: 'on_track' } }).status).to.equal('done');
  });

  it('is completed by status updates of their own, the newest of which counts', () => {
    const update = (gid: string, status_type: string, day: string) => ({
      gid,
      resource_type: 'status_update',
      parent: { gid: 'p' },
      status_type,
      title: gid,
      created_at: day,
    });
    expect(only({}, [update('new', 'off_track', '2026-03-01'), update('old', 'on_track', '2026-01-01')]).health).to.deep.include({
      value: 'off-track',
      why: 'new',
    });
    expect(told([{ ...update('x', 'on_track', '2026-01-01'), parent: { gid: 'gone' } }])).to.deep.equal(['dangling | [0] | gone | record']);
  });

  it('that is private is confidential, and what is below it too', () => {
    const { items } = load([project('p', { privacy_setting: 'private' }), task('t', { projects: [{ gid: 'p' }] })]).roadmap;
    expect(items.map(({ visibility }) => visibility)).to.deep.equal([['confidential'], ['confidential']]);
  });

  it('belongs to the portfolio that holds it', () => {
    const { roadmap } = load([{ gid: 'f', resource_type: 'portfolio', name: 'Bets', items: [project('p')] }]);
    expect(roadmap.products[0]).to.deep.include({ id: 'f', title: 'Bets' });
    expect(roadmap.items[0]!.product).to.equal('f');
  });
});

describe('a goal of Asana', () => {
  it('is an objective for its period, with a key result', () => {
    const metric = { gid: 'm', unit: 'percentage', initial_number_value: 0.1, current_number_value: 0.25, target_number_value: 0.6 };
    const period = { gid: 'y', start_on: '2026-01-01', end_on: '2026-03-31', display_name: 'Q1 FY26' };
    const { roadmap, issues } = load([goal('g', { status: 'yellow', owner: { name: 'Ann Field' }, time_period: period, metric })]);
    expect(roadmap.objectives[0]).to.deep.include({ id: 'g', owner: 'Ann Field', health: { value: 'at-risk' } });
    expect(roadmap.objectives[0]!.timeframe?.text).to.equal('2026-Q1');
    expect(roadmap.objectives[0]!.keyResults).to.deep.equal([
      { id: 'm', title: 'g', baseline: 10, current: 25, target: 60, unit: '%', direction: 'increase' },
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('is supported by other goals and by projects', () => {
    const support = (gid: string) => ({
      gid: `r${gid}`,
      resource_type: 'goal_relationship',
      supporting_resource: { gid },
      supported_goal: { gid: 'g' },
    });
    const { roadmap } = load([goal('g'), goal('h'), project('p'), support('h'), support('p')]);
    expect(roadmap.objectives.find(({ id }) => id === 'h')!.parent).to.equal('g');
    expect(roadmap.items[0]!.objectives).to.deep.equal(['g']);
    expect(told([goal('g'), support('gone')])).to.deep.equal(['dangling | [1].supporting_resource | gone | record']);
  });
});

describe('the answers of Asana', () => {
  it('may be one record, a list, or pages', () => {
    const ids = (document: unknown) => load(document).roadmap.items.map(({ id }) => id);
    expect(ids({ data: task('a') })).to.deep.equal(['a']);
    expect(
      ids([
        { data: [task('a')], next_page: { offset: 'x' } },
        { data: [task('b')], next_page: null },
      ]),
    ).to.deep.equal(['a', 'b']);
    expect(ids({ tasks: [{ gid: 'a', name: 'a' }], projects: [{ gid: 'p', name: 'p' }] })).to.deep.equal(['p', 'a']);
  });

  it('without anything that can be planned say what is missing', () => {
    expect(told([{ gid: 's', resource_type: 'section', name: 'Doing' }])).to.deep.equal(['missing | nothing']);
    expect(told([{ gid: 's', resource_type: 'story', text: 'hello' }])).to.deep.equal(['unknown | an object | record']);
  });

  it('are recognised, and those of others are not', () => {
    expect(asana.recognises!({ data: [task('a')] })).to.equal(true);
    expect(asana.recognises!({ data: [{ id: 'a', name: 'x' }] })).to.equal(false);
    expect(asana.recognises!({ items: [{ id: 'a', title: 'b' }] })).to.equal(false);
  });

  it('may hold any value anywhere', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        fc.constantFrom('task', 'project', 'goal', 'portfolio', 'status_update'),
        (value, type) => {
          const fields = [
            'memberships',
            'custom_fields',
            'parent',
            'projects',
            'due_on',
            'metric',
            'time_period',
            'current_status_update',
            'dependencies',
            'tags',
            'name',
          ];
          load([{ gid: '1', resource_type: type, ...Object.fromEntries(fields.map((name) => [name, value])) }]);
          load(value);
          asana.recognises!(value);
        },
      ),
    );
    load(JSON.parse('[{"gid":"__proto__","resource_type":"task","name":"x","__proto__":{"polluted":1},"projects":[{"gid":"__proto__"}]}]'));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
