import { expect } from '@open-wc/testing';
import { defineLinear, linear } from '../../../../src/sdk/adapters/linear/linear.js';

type Entities = Record<string, Record<string, unknown>[] | undefined>;
const adapt = (json: unknown) => {
  const { input, issues } = linear.adapt(json);
  const told = issues.map(({ code, path, value, count }) => [code, path, value, count].filter(Boolean).join(' | '));
  return { ...(input as Entities), issues: told } as Entities & { issues: string[] };
};
const lists = (lists: Record<string, object[]>) =>
  adapt({ data: Object.fromEntries(Object.entries(lists).map(([name, nodes]) => [name, { nodes }])) });
const project = (fields: object) => lists({ projects: [{ id: 'p', name: 'P', ...fields }] })['items']![0]!;
const issue = (fields: object) => lists({ issues: [{ id: 'u', identifier: 'TEA-1', title: 'A', ...fields }] })['items']![0]!;

describe('a project of Linear', () => {
  it('is an epic, whose dates are as exact as Linear means them', () => {
    const target = (targetDateResolution: string | null) => project({ targetDate: '2026-08-14', targetDateResolution })['timeframe'];
    expect(target(null)).to.deep.equal({ end: '2026-08-14' });
    expect(target('month')).to.deep.equal({ end: '2026-08-31', endPrecision: 'month' });
    expect(target('quarter')).to.deep.equal({ end: '2026-09-30', endPrecision: 'quarter' });
    expect(target('halfYear')).to.deep.equal({ end: '2026-12-31', endPrecision: 'half' });
    expect(target('year')).to.deep.equal({ end: '2026-12-31', endPrecision: 'year' });
    const both = { startDate: '2026-07-20', startDateResolution: 'quarter', targetDate: '2026-07-10', targetDateResolution: 'quarter' };
    expect(project(both)).to.deep.include({
      kind: 'epic',
      timeframe: { start: '2026-07-01', startPrecision: 'quarter', end: '2026-09-30', endPrecision: 'quarter' },
    });
  });

  it('has its status from its state, old or new', () => {
    const states = {
      backlog: 'proposed',
      planned: 'planned',
      started: 'in-progress',
      paused: 'paused',
      completed: 'done',
      canceled: 'cancelled',
    };
    for (const [state, status] of Object.entries(states)) {
      expect(project({ state })['status']).to.equal(status);
      expect(project({ status: { name: 'Our own word', type: state } })['status']).to.equal(status);
    }
    expect(lists({ projects: [{ id: 'p', name: 'P', state: 'pondering' }] }).issues).to.deep.equal([
      'unknown | data.projects.nodes[0].state | pondering',
    ]);
  });

  it('has its health with who said so, when and why', () => {
    const update = {
      health: 'offTrack',
      healthUpdatedAt: '2026-07-30T08:00:00.000Z',
      lastUpdate: { body: 'No **tea**.', user: { name: 'Ada' } },
    };
    expect(project(update)['health']).to.deep.equal({ value: 'off-track', on: '2026-07-30', by: 'Ada', why: 'No tea.' });
    const updates = {
      nodes: [
        { body: 'Old', createdAt: '2026-01-01' },
        { body: 'New', createdAt: '2026-02-01', user: { name: 'Ada' } },
      ],
    };
    expect(project({ health: 'onTrack', projectUpdates: updates })['health']).to.deep.equal({
      value: 'on-track',
      on: '2026-02-01',
      by: 'Ada',
      why: 'New',
    });
    expect(project({ health: null })['health']).to.equal(undefined);
  });

  it('has progress in per cent, a lead, and teams of which the first is in charge', () => {
    const teams = {
      nodes: [
        { key: 'TEA', name: 'Tea' },
        { key: 'OPS', name: 'Operations' },
      ],
    };
    expect(project({ progress: 0.255, lead: { name: 'Ada' }, teams })).to.deep.include({
      progress: { percent: 26 },
      owner: 'Ada',
      team: 'TEA',
      contributors: ['OPS'],
    });
  });

  it('comes before another', () => {
    const relations = { nodes: [{ type: 'dependency', relatedProject: { id: 'q' } }] };
    expect(
      lists({
        projects: [
          { id: 'p', name: 'P', relations },
          { id: 'q', name: 'Q' },
        ],
      })['dependencies'],
    ).to.deep.equal([{ from: 'p', to: 'q' }]);
  });

  it('shares the names of milestones with others, but not the milestones', () => {
    const projectMilestones = { nodes: [{ name: 'Beta' }] };
    const nodes = ['p', 'q'].map((id) => ({ id, name: id, projectMilestones }));
    expect(lists({ projects: nodes.map((node) => structuredClone(node)) })['milestones']!.map(({ id }) => id)).to.deep.equal([
      'p/Beta',
      'q/Beta',
    ]);
    expect(adapt({ data: { project: { projectMilestones } } }).issues).to.deep.equal([]);
  });

  it('has milestones, on a day', () => {
    const projectMilestones = { nodes: [{ id: 'm', name: 'First parcel', targetDate: '2026-08-14' }] };
    expect(lists({ projects: [{ id: 'p', name: 'P', projectMilestones }] })['milestones']).to.deep.equal([
      { id: 'm', title: 'First parcel', timeframe: { start: '2026-08-14', end: '2026-08-14' }, items: ['p'] },
    ]);
  });
});

describe('an initiative of Linear', () => {
  it('stands above its projects and below another', () => {
    const { items } = lists({
      initiatives: [
        { id: 'a', name: 'A', status: 'Active', projects: { nodes: [{ id: 'p', name: 'P' }] } },
        { id: 'b', name: 'B', status: 'Completed', parentInitiative: { id: 'a' } },
      ],
    });
    expect(items!.map(({ id, kind, status, parent }) => [id, kind, status, parent])).to.deep.equal([
      ['a', 'initiative', 'in-progress', undefined],
      ['p', 'epic', undefined, 'a'],
      ['b', 'initiative', 'done', 'a'],
    ]);
  });

  it('shares a project with others, of which the first is above it', () => {
    const initiatives = { nodes: [{ id: 'a' }, { id: 'b' }] };
    const { items, issues } = lists({
      initiatives: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      projects: [{ id: 'p', name: 'P', initiatives }],
    });
    expect(items![2]!['parent']).to.equal('a');
    expect(issues).to.deep.equal(['duplicate | data.projects.nodes[0].initiatives | b']);
  });
});

describe('an issue of Linear', () => {
  it('is known by its identifier, and has its status from the type of its state', () => {
    const types = {
      triage: 'proposed',
      backlog: 'proposed',
      unstarted: 'planned',
      started: 'in-progress',
      completed: 'done',
      canceled: 'cancelled',
      duplicate: 'cancelled',
    };
    for (const [type, status] of Object.entries(types))
      expect(issue({ state: { type, name: 'X' } })).to.deep.include({ id: 'TEA-1', status });
    expect(issue({ state: { name: 'In Review' } })['status']).to.equal('in-progress');
    expect(issue({ state: { type: 'started' }, labels: { nodes: [{ name: 'Blocked' }] } })['status']).to.equal('blocked');
  });

  it('has the day it is due, else its cycle, else its milestone, and says which', () => {
    const cycle = { number: 12, startsAt: '2026-08-03T07:00:00.000Z', endsAt: '2026-08-17T07:00:00.000Z' };
    const projectMilestone = { id: 'm', name: 'First parcel', targetDate: '2026-08-31' };
    expect(issue({ dueDate: '2026-08-20', startedAt: '2026-08-04T10:00:00Z', cycle })['timeframe']).to.deep.equal({
      start: '2026-08-04',
      end: '2026-08-20',
    });
    expect(issue({ cycle, projectMilestone })['timeframe']).to.deep.equal({ start: '2026-08-03', end: '2026-08-16', source: 'cycle 12' });
    expect(issue({ projectMilestone })['timeframe']).to.deep.equal({ end: '2026-08-31', source: 'milestone First parcel' });
    expect(issue({ state: { type: 'completed' }, completedAt: '2026-06-30T10:00:00Z' })['timeframe']).to.deep.equal({
      end: '2026-06-30',
      source: 'the day it was completed',
    });
    const apart = lists({ cycles: [{ id: 'c', ...cycle }], issues: [{ id: 'u', identifier: 'TEA-1', title: 'A', cycleId: 'c' }] });
    expect(apart['items']![0]!['timeframe']).to.deep.include({ end: '2026-08-16' });
  });

  it('lies below the issue above, else below its project', () => {
    const parent = (fields: object) =>
      lists({
        projects: [{ id: 'p', name: 'P' }],
        issues: [
          { id: 'u', identifier: 'TEA-1', title: 'A', ...fields },
          { id: 'v', identifier: 'TEA-2', title: 'B' },
        ],
      })['items']!.find(({ id }) => id === 'TEA-1')!['parent'];
    expect(parent({ project: { id: 'p' }, parent: { id: 'v' } })).to.equal('TEA-2');
    expect(parent({ project: { id: 'p' } })).to.equal('p');
    expect(parent({ projectId: 'p' })).to.equal('p');
    expect(parent({ project: 'P' })).to.equal('p');
  });

  it('comes before what it blocks and after what blocks it', () => {
    const two = { id: 'v', identifier: 'TEA-2', title: 'B' };
    const related = (fields: object) => lists({ issues: [{ id: 'u', identifier: 'TEA-1', title: 'A', ...fields }, two] });
    expect(related({ relations: { nodes: [{ type: 'blocks', relatedIssue: { id: 'v' } }] } })['dependencies']).to.deep.equal([
      { from: 'TEA-1', to: 'TEA-2' },
    ]);
    expect(related({ inverseRelations: { nodes: [{ type: 'blocks', issue: { identifier: 'TEA-2' } }] } })['dependencies']).to.deep.equal([
      { from: 'TEA-2', to: 'TEA-1' },
    ]);
    expect(related({ relations: { nodes: [{ type: 'related', relatedIssue: { id: 'v' } }] } }).issues).to.deep.equal([
      'unknown | data.issues.nodes[0].relations[0] | related',
    ]);
  });

  it('may be told by a webhook, unless it was removed', () => {
    const event = {
      action: 'update',
      type: 'Issue',
      data: { identifier: 'TEA-1', title: 'A' },
      url: 'https://linear.app/kestrel/issue/TEA-1',
    };
    expect(adapt(event)['items']![0]).to.deep.include({ id: 'TEA-1', links: [{ url: event.url, title: 'TEA-1' }] });
    expect(adapt({ ...event, action: 'remove' }).issues).to.deep.equal(['unknown | Issue']);
    expect(adapt({ ...event, type: 'Reaction' }).issues).to.deep.equal(['unknown | Reaction']);
  });
});

describe('a site of Linear', () => {
  it('may say what one of its states means, whatever its type', () => {
    const ours = defineLinear({ statuses: { Parked: 'paused' } });
    const json = { issues: [{ id: 'u', identifier: 'TEA-1', title: 'A', state: { name: 'Parked', type: 'unstarted' } }] };
    expect((ours.adapt(json).input as Entities)['items']![0]!['status']).to.equal('paused');
    expect(adapt({ issues: [{ ...json.issues[0], state: { name: 'Later', type: 'unstarted' } }] })['items']![0]!['status']).to.equal(
      'planned',
    );
  });
});

describe('other records of Linear', () => {
  it('are teams, with the length of their cycles', () => {
    expect(lists({ teams: [{ id: 't', key: 'TEA', name: 'Tea', cyclesEnabled: true, cycleDuration: 2 }] })['teams']).to.deep.equal([
      { id: 'TEA', title: 'Tea', wayOfWorking: { kind: 'sprints', days: 14 } },
    ]);
  });

  it('are cycles, which hold no items', () => {
    expect(lists({ cycles: [{ id: 'c', number: 1, startsAt: '2026-08-03', endsAt: '2026-08-17' }] }).issues).to.deep.equal([
      'unknown | data.cycles.nodes[0] | 1',
    ]);
  });

  it('are projects that issues tell of by the name alone, which then stand above them', () => {
    const issue = (identifier: string) => ({
      identifier,
      title: identifier,
      state: { type: 'started', name: 'Doing' },
      project: { name: 'Couriers' },
    });
    const items = lists({ issues: [issue('T-1'), issue('T-2')] })['items']!;
    expect(items.map(({ id, parent, kind }) => [id, parent, kind])).to.deep.equal([
      ['T-1', 'Couriers', undefined],
      ['T-2', 'Couriers', undefined],
      ['Couriers', undefined, 'epic'],
    ]);
    const known = lists({ issues: [issue('T-1')], projects: [{ id: 'p', name: 'Couriers', slugId: 's' }] })['items']!;
    expect(known.map(({ id, parent }) => [id, parent])).to.deep.equal([
      ['T-1', 'p'],
      ['p', undefined],
    ]);
  });
});
