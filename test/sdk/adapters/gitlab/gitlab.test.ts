import { expect } from '@open-wc/testing';
import { defineGitlab, gitlab } from '../../../../src/sdk/adapters/gitlab/gitlab.js';

type Entities = Record<string, Record<string, unknown>[] | undefined>;
const adapt = (json: unknown, today?: string) => {
  const { input, issues } = gitlab.adapt(json, { ...(today && { today }) });
  const told = issues.map(({ code, path, value, count }) => [code, path, value, count].filter(Boolean).join(' | '));
  return { ...(input as Entities), issues: told } as Entities & { issues: string[] };
};

const issue = (fields: object = {}) => ({
  id: 41,
  iid: 1,
  project_id: 4,
  title: 'A',
  state: 'opened',
  web_url: 'https://gitlab.test/kestrel/shop/-/issues/1',
  ...fields,
});
const epic = (fields: object = {}) => ({
  id: 30,
  iid: 5,
  group_id: 7,
  title: 'E',
  state: 'opened',
  web_url: 'https://gitlab.test/groups/kestrel/-/epics/5',
  ...fields,
});
const item = (record: object) => adapt([record])['items']![0]!;

describe('an issue of GitLab', () => {
  it('is known by its full reference, or by its address', () => {
    expect(item(issue({ references: { full: 'kestrel/shop#1' } }))).to.deep.include({ id: 'kestrel/shop#1', product: 'kestrel/shop' });
    expect(item(issue())['id']).to.equal('kestrel/shop#1');
    expect(item({ iid: 3, project_id: 4, title: 'A', state: 'opened' })['id']).to.equal('4#3');
  });

  it('has its status from its state and its scoped labels', () => {
    expect(item(issue())['status']).to.equal('proposed');
    expect(item(issue({ due_date: '2026-08-01' }))['status']).to.equal('planned');
    expect(item(issue({ labels: ['workflow::doing'] }))['status']).to.equal('in-progress');
    expect(item(issue({ state: 'closed', labels: ['workflow::doing'] }))['status']).to.equal('done');
    expect(item(issue({ state: 'closed', _links: { closed_as_duplicate_of: 'x' } }))['status']).to.equal('cancelled');
  });

  it('has team, kind and themes from its labels', () => {
    const { items, teams, themes } = adapt([issue({ labels: ['group::logistics', 'type::bug', 'area::till', 'priority::1'] })]);
    expect(items![0]).to.deep.include({ team: 'logistics', kind: 'bug', themes: ['area::till'] });
    expect(teams).to.deep.equal([{ id: 'logistics', title: 'logistics' }]);
    expect(themes).to.deep.equal([{ id: 'area::till', title: 'till' }]);
  });

  it('is on track, at risk or off track in the three steps of GitLab', () => {
    const health = (word: string | null) => item(issue({ health_status: word }))['health'];
    expect(['on_track', 'needs_attention', 'at_risk', 'onTrack', 'needsAttention', 'atRisk', null].map(health)).to.deep.equal([
      'on-track',
      'at-risk',
      'off-track',
      'on-track',
      'at-risk',
      'off-track',
      undefined,
    ]);
  });

  it('has its own dates, else those of its iteration, its milestone, or the day it was closed, and says which', () => {
    const iteration = { id: 1, iid: 7, title: null, start_date: '2026-08-03', due_date: '2026-08-16' };
    const milestone = { id: 2, title: '1.0', start_date: '2026-08-01', due_date: '2026-08-31' };
    const frame = (fields: object) => item(issue({ milestone, ...fields }))['timeframe'];
    expect(frame({ due_date: '2026-08-20', iteration })).to.deep.equal({ end: '2026-08-20' });
    expect(frame({ iteration })).to.deep.equal({ start: '2026-08-03', end: '2026-08-16', source: 'iteration 7' });
    expect(frame({})).to.deep.equal({ start: '2026-08-01', end: '2026-08-31', source: 'milestone 1.0' });
    expect(frame({ milestone: null, state: 'closed', closed_at: '2026-08-05T10:00:00Z' })).to.deep.equal({
      end: '2026-08-05',
      source: 'the day it was closed',
    });
    expect(frame({ milestone: null })).to.equal(undefined);
  });

  it('is confidential here when it is so there', () => {
    expect(item(issue({ confidential: true }))['visibility']).to.equal('confidential');
    expect(item(epic({ confidential: 'true' }))['visibility']).to.equal('confidential');
    expect(item(issue({ confidential: 'false' }))['visibility']).to.equal(undefined);
    expect(item(issue({ confidential: false }))['visibility']).to.equal(undefined);
  });

  it('that is confidential hides what only it speaks of', () => {
    const milestone = { id: 2, title: 'Falcon', state: 'active' };
    const hidden = issue({ confidential: true, labels: ['falcon', 'till', 'team::hawks'], milestone });
    const open = issue({ id: 42, iid: 2, web_url: 'https://gitlab.test/kestrel/shop/-/issues/2', labels: ['till'] });
    const { themes, teams, products, milestones } = adapt([hidden, open]);
    const seen = (list: Record<string, unknown>[] | undefined) => list!.map(({ title, visibility }) => [title, visibility]);
    expect(seen(themes)).to.deep.equal([
      ['falcon', 'confidential'],
      ['till', undefined],
    ]);
    expect(seen(teams)).to.deep.equal([['hawks', 'confidential']]);
    expect(seen(products)).to.deep.equal([['shop', undefined]]);
    expect(seen(milestones)).to.deep.equal([['Falcon', 'confidential']]);
    const both = adapt([hidden, { ...open, milestone }]);
    expect(seen(both['milestones'])).to.deep.equal([['Falcon', undefined]]);
  });

  it('has weight, people and tasks', () => {
    const fields = {
      weight: 3,
      assignees: [{ name: 'Ada Example', username: 'ada' }, { username: 'bo' }],
      task_completion_status: { count: 4, completed_count: 1 },
    };
    expect(item(issue(fields))).to.deep.include({ effort: 3, owner: 'Ada Example, bo', progress: { done: 1, total: 4, unit: 'tasks' } });
  });

  it('lies below its epic, or keeps the link to one that is not in the file', () => {
    const fields = { epic: { id: 30, iid: 5, title: 'E', url: '/groups/kestrel/-/epics/5', group_id: 7 } };
    expect(adapt([issue(fields), epic()])['items']![0]!['parent']).to.equal('kestrel&5');
    const alone = adapt([issue(fields)]);
    expect(alone['items']![0]!['links']).to.deep.include({ url: 'https://gitlab.test/groups/kestrel/-/epics/5', title: 'E' });
    expect(alone.issues).to.deep.equal(['dangling | [0].epic | epic 30']);
  });

  it('may be told by a webhook', () => {
    const event = {
      object_kind: 'issue',
      project: { path_with_namespace: 'kestrel/shop' },
      object_attributes: issue({ web_url: null }),
      assignees: [{ name: 'Ada' }],
    };
    expect(adapt(event)['items']![0]).to.deep.include({ id: 'kestrel/shop#1', owner: 'Ada' });
    expect(adapt({ object_kind: 'push', object_attributes: {} }).issues).to.deep.equal(['unknown | push']);
  });
});

describe('a site of GitLab', () => {
  it('may say what its labels mean, with or without a scope', () => {
    const ours = defineGitlab({ statuses: { 'ready to ship': 'in-progress' }, kinds: { wish: 'feature' } });
    const read = (labels: string[]) => (ours.adapt([issue({ labels })]).input as Entities)['items']![0]!;
    expect(read(['workflow::ready to ship', 'type::wish'])).to.deep.include({ status: 'in-progress', kind: 'feature' });
    expect(read(['Ready to ship'])).to.deep.include({ status: 'in-progress' });
    expect(item(issue({ labels: ['Ready to ship'] }))).to.deep.include({ status: 'proposed', themes: ['Ready to ship'] });
  });
});

describe('an epic of GitLab', () => {
  it('lies below another, by number', () => {
    const above = epic({ id: 3, iid: 8, web_url: 'https://gitlab.test/groups/kestrel/-/epics/8' });
    expect(adapt([epic({ parent_id: 3 }), above])['items']![0]).to.deep.include({ kind: 'epic', parent: 'kestrel&8' });
  });

  it('says which of its dates come from what is in it', () => {
    const dates = { start_date: '2026-07-01', due_date: '2026-07-31' };
    const source = (start: boolean, due: boolean) =>
      (item(epic({ ...dates, start_date_is_fixed: start, due_date_is_fixed: due }))['timeframe'] as { source?: string }).source;
    expect([source(true, true), source(false, true), source(true, false), source(false, false)]).to.deep.equal([
      undefined,
      'start of what is in it',
      'end of what is in it',
      'dates of what is in it',
    ]);
  });
});

describe('other records of GitLab', () => {
  const two = issue({ id: 42, iid: 2, web_url: 'https://gitlab.test/kestrel/shop/-/issues/2' });

  it('are links, of which those that block are dependencies', () => {
    const link = (link_type: string) => adapt([{ source_issue: issue(), target_issue: two, link_type }]);
    expect(link('blocks')['dependencies']).to.deep.equal([{ from: 'kestrel/shop#1', to: 'kestrel/shop#2' }]);
    expect(link('is_blocked_by')['dependencies']).to.deep.equal([{ from: 'kestrel/shop#2', to: 'kestrel/shop#1' }]);
    expect(link('relates_to')['dependencies']).to.equal(undefined);
    expect(link('relates_to').issues).to.deep.equal(['unknown | [0] | relates_to']);
  });

  it('are milestones, on the day they are due', () => {
    const milestone = { id: 12, iid: 3, group_id: 14, title: '10.0', start_date: '2026-11-01', due_date: '2026-11-29', state: 'active' };
    expect(adapt([milestone])['milestones']![0]).to.deep.include({
      title: '10.0',
      status: 'planned',
      timeframe: { start: '2026-11-29', end: '2026-11-29' },
    });
  });

  it('are releases, ahead until their day has come, and known to their milestones', () => {
    const release = {
      tag_name: 'v1',
      name: 'One',
      released_at: '2026-08-01T10:00:00Z',
      milestones: [{ id: 1, title: '1.0', state: 'active' }],
    };
    expect(adapt([release], '2026-07-31')['releases']![0]!['status']).to.equal('planned');
    expect(adapt([release], '2026-08-01')['releases']![0]!['status']).to.equal('done');
    expect(adapt([release])['milestones']![0]!['release']).to.equal('v1');
  });

  it('are boards, labels and iterations, which hold no items', () => {
    expect(adapt([{ name: 'Board', lists: [] }]).issues).to.deep.equal(['unknown | [0] | Board']);
    expect(adapt([{ iid: 1, sequence: 1, title: 'I' }]).issues).to.deep.equal(['unknown | [0] | I']);
  });

  it('are answers of GraphQL, with whatever was asked for', () => {
    const answer = {
      data: { group: { epics: { nodes: [{ title: 'E', issues: { nodes: [{ title: 'A', iid: '4', dueDate: '2026-08-01' }] } }] } } },
    };
    expect(adapt(answer)['items']).to.deep.equal([
      { id: '&E', title: 'E', kind: 'epic', status: 'proposed' },
      { id: '#4', title: 'A', status: 'planned', timeframe: { end: '2026-08-01' }, parent: '&E' },
    ]);
  });
});
