import { expect } from '@open-wc/testing';
import { defineGithub, github } from '../../../../src/sdk/adapters/github/github.js';

type Entities = Record<string, Record<string, unknown>[] | undefined>;
const adapt = (json: unknown) => {
  const { input, issues } = github.adapt(json);
  return {
    ...(input as Entities),
    issues: issues.map(({ code, path, value }) => [code, path, value].filter(Boolean).join(' | ')),
  } as Entities & {
    issues: string[];
  };
};

const issue = (fields: object = {}) => ({
  number: 1,
  title: 'A',
  html_url: 'https://github.com/kestrel/shop/issues/1',
  state: 'open',
  ...fields,
});
const item = (fields: object) => adapt([issue(fields)])['items']![0]!;
/** An item of a project with these fields, by name. */
const projectItem = (fields: Record<string, unknown>, content: object | null = { number: 1, title: 'A', state: 'OPEN' }) =>
  adapt({ items: [{ id: 'P1', content, ...fields }] });

describe('an issue of GitHub', () => {
  it('is known by repository and number, and leads to its page', () => {
    expect(item({})).to.deep.include({
      id: 'kestrel/shop#1',
      title: 'A',
      product: 'kestrel/shop',
      links: [{ url: 'https://github.com/kestrel/shop/issues/1', title: '#1' }],
    });
    expect(
      adapt([{ number: 7, title: 'A', state: 'open', repository_url: 'https://api.github.com/repos/kestrel/shop' }])['items']![0]!['id'],
    ).to.equal('kestrel/shop#7');
    expect(adapt({ issues: [{ number: 7, title: 'A' }] })['items']![0]!['id']).to.equal('#7');
  });

  it('is done when closed, and given up when closed for another reason', () => {
    expect(item({ state: 'closed', state_reason: 'completed' })['status']).to.equal('done');
    expect(item({ state: 'closed', state_reason: null })['status']).to.equal('done');
    expect(item({ state: 'CLOSED', stateReason: 'NOT_PLANNED' })['status']).to.equal('cancelled');
    expect(item({ state: 'closed', state_reason: 'duplicate' })['status']).to.equal('cancelled');
    expect(item({ state: 'closed', labels: [{ name: 'wontfix' }] })['status']).to.equal('cancelled');
  });

  it('is planned with a person or a milestone, only proposed without, or what a label says', () => {
    expect(item({})['status']).to.equal('proposed');
    expect(item({ assignees: [{ login: 'ada' }] })).to.deep.include({ status: 'planned', owner: 'ada' });
    expect(item({ milestone: { title: '1.0', number: 1 } })['status']).to.equal('planned');
    expect(item({ labels: [{ name: 'status: blocked' }] })['status']).to.equal('blocked');
  });

  it('has its kind from its type, or from a label', () => {
    expect(item({ type: { name: 'Bug' }, labels: [{ name: 'enhancement' }] })['kind']).to.equal('bug');
    expect(item({ labels: ['enhancement'] })['kind']).to.equal('feature');
    expect(item({})['kind']).to.equal(undefined);
  });

  it('takes the day its milestone is due, else the one on which it was done, and says so', () => {
    const milestone = { title: '1.0', number: 2, due_on: '2026-05-23T07:00:00Z' };
    expect(item({ milestone })['timeframe']).to.deep.equal({ end: '2026-05-23', source: 'milestone 1.0' });
    expect(item({ state: 'closed', closed_at: '2026-05-01T10:00:00Z' })['timeframe']).to.deep.equal({
      end: '2026-05-01',
      source: 'the day it was closed',
    });
    expect(item({ state: 'closed', state_reason: 'not_planned', closed_at: '2026-05-01T10:00:00Z' })['timeframe']).to.equal(undefined);
    expect(item({ milestone: { ...milestone, due_on: null } })['timeframe']).to.equal(undefined);
  });

  it('lies below another, told by either, and after what blocks it', () => {
    const two = { number: 2, title: 'B', html_url: 'https://github.com/kestrel/shop/issues/2', id: 22 };
    const url = 'https://api.github.com/repos/kestrel/shop/issues/2';
    expect(adapt([issue({ parent_issue_url: url }), { ...two, url }])['items']![0]!['parent']).to.equal('kestrel/shop#2');
    expect(adapt([{ ...two, subIssues: { nodes: [issue()] } }])['items']![1]!['parent']).to.equal('kestrel/shop#2');
    expect(adapt([issue({ blockedBy: { nodes: [{ id: '22' }] } }), two])['dependencies']).to.deep.equal([
      { from: 'kestrel/shop#2', to: 'kestrel/shop#1' },
    ]);
    const sub = { action: 'sub_issue_added', sender: {}, sub_issue: issue(), parent_issue: two };
    expect(adapt(sub)['items']!.find(({ id }) => id === 'kestrel/shop#1')!['parent']).to.equal('kestrel/shop#2');
  });

  it('keeps the link to a parent that is not in the file, and tells of it', () => {
    const parent = { id: 'I_9', url: 'https://github.com/kestrel/tea/issues/9' };
    const { items, issues } = adapt([issue({ parent })]);
    expect(items![0]!['links']).to.deep.include({ url: parent.url, title: parent.url });
    expect(issues).to.deep.equal([`dangling | [0].parent | ${parent.url}`]);
  });

  it('has its sub-issues as progress', () => {
    expect(item({ sub_issues_summary: { total: 4, completed: 1 } })['progress']).to.deep.equal({ done: 1, total: 4, unit: 'sub-issues' });
    expect(item({ sub_issues_summary: { total: 0, completed: 0 } })['progress']).to.equal(undefined);
  });

  it('is no pull request', () => {
    const { items, issues } = adapt([issue({ pull_request: {} }), issue({ html_url: 'https://github.com/kestrel/shop/pull/1' }), issue()]);
    expect(items).to.have.length(1);
    expect(issues).to.deep.equal(['unknown | [0] | A']);
  });

  it('may stand in the answer to a search, in a milestone, or in a list of the command line', () => {
    expect(adapt({ total_count: 1, items: [issue()] })['items']).to.have.length(1);
    const { items, milestones } = adapt({
      milestones: { nodes: [{ title: '1.0', dueOn: '2026-05-23T07:00:00Z', issues: { nodes: [issue()] } }] },
    });
    expect(items![0]!['timeframe']).to.deep.equal({ end: '2026-05-23', source: 'milestone 1.0' });
    expect(milestones![0]!['items']).to.deep.equal(['kestrel/shop#1']);
    expect(adapt([{ number: 3, title: 'A', state: 'OPEN' }])['items']).to.have.length(1);
  });
});

describe('an item of a GitHub project', () => {
  it('has its fields however they are written', () => {
    const timeframe = { start: '2026-07-06', end: '2026-09-18' };
    const graphql = [
      { date: '2026-07-06', field: { name: 'Start date' } },
      { date: '2026-09-18', field: { name: 'Target date' } },
      { name: 'In progress', field: { name: 'Status' } },
    ];
    const rest = [
      { name: 'Start', data_type: 'date', value: '2026-07-06' },
      { name: 'End date', data_type: 'date', value: '2026-09-18' },
      { name: 'Status', data_type: 'single_select', value: { id: 'x', name: { raw: 'In progress', html: 'In progress' } } },
    ];
    const aliased = { startDate: { date: '2026-07-06' }, targetDate: { date: '2026-09-18' }, status: { name: '🏗 In progress' } };
    for (const fields of [{ fieldValues: { nodes: graphql } }, { fields: rest }, aliased])
      expect(projectItem(fields)['items']![0]).to.deep.include({ status: 'in-progress', timeframe });
  });

  it('may be told by its issue', () => {
    const values = [
      { name: 'In progress', field: { name: 'Status' } },
      { title: 'S', startDate: '2026-08-03', duration: 7, field: { id: 'f' } },
    ];
    const fields = { projectItems: { nodes: [{ project: { title: 'P' }, fieldValues: { nodes: values } }] } };
    expect(item(fields)).to.deep.include({
      status: 'in-progress',
      timeframe: { start: '2026-08-03', end: '2026-08-09', source: 'iteration S' },
    });
  });

  it('lies in its iteration, whose last day is the one before the next', () => {
    const sprint = { title: 'Sprint 14', startDate: '2026-08-03', duration: 14 };
    expect(projectItem({ iteration: sprint })['items']![0]!['timeframe']).to.deep.equal({
      start: '2026-08-03',
      end: '2026-08-16',
      source: 'iteration Sprint 14',
    });
  });

  it('may name a quarter, also as an edge', () => {
    expect(projectItem({ quarter: 'Q3 2026' })['items']![0]!['timeframe']).to.equal('Q3 2026');
    expect(projectItem({ 'Target date': '2026-Q3' })['items']![0]!['timeframe']).to.deep.equal({
      end: '2026-09-30',
      endPrecision: 'quarter',
    });
  });

  it('stays done when its issue is closed, whatever its column', () => {
    const closed = { number: 1, title: 'A', state: 'CLOSED' };
    expect(projectItem({ status: 'In progress' }, closed)['items']![0]!['status']).to.equal('done');
  });

  it('may be a draft', () => {
    const { items } = projectItem({ Team: 'Payments', Objective: 'Grow', Confidence: 'High' }, { title: 'Idea', body: '**Why** not' });
    expect(items![0]).to.deep.equal({
      id: 'P1',
      title: 'Idea',
      summary: 'Why not',
      status: 'proposed',
      team: 'Payments',
      objectives: ['Grow'],
      confidence: 'high',
    });
  });

  it('tells of fields, words and days it cannot use, and of what may not be seen', () => {
    const { issues } = projectItem({ Colour: 'red', Status: 'Pondering', 'Due date': 'soon' });
    expect(issues).to.deep.equal([
      'unknown | items[0].Colour | red',
      'unknown | items[0].Status | Pondering',
      'invalid | items[0]["Due date"] | soon',
    ]);
    expect(projectItem({}, null).issues).to.deep.equal(['missing | items[0] | P1']);
  });
});

describe('a site of GitHub', () => {
  it('may name the fields of its projects and its words', () => {
    const ours = defineGithub({ fields: { end: 'Ship by', why: 'Reason' }, statuses: { Pondering: 'paused' } });
    const fields = { 'Ship by': '2026-09-18', 'Due date': '2026-01-01', Status: 'Pondering', Reason: 'Asked for' };
    const { input, issues } = ours.adapt({ items: [{ id: 'P1', content: { title: 'A' }, ...fields }] });
    expect((input as Entities)['items']![0]).to.deep.include({ status: 'paused', timeframe: { end: '2026-09-18' }, why: 'Asked for' });
    expect(issues.map(({ path }) => path)).to.deep.equal(['items[0]["Due date"]']);
  });
});

describe('other records of GitHub', () => {
  it('are milestones, which are due on a day', () => {
    const milestone = {
      number: 7,
      title: '1.0',
      html_url: 'https://github.com/kestrel/shop/milestone/7',
      due_on: '2026-05-23T07:00:00Z',
      state: 'closed',
    };
    expect(adapt([milestone])['milestones']).to.deep.equal([
      {
        id: 'kestrel/shop/milestone/7',
        title: '1.0',
        timeframe: { start: '2026-05-23', end: '2026-05-23' },
        status: 'done',
        links: [{ url: milestone.html_url, title: 'Milestone' }],
      },
    ]);
  });

  it('are releases, which are planned until they are published', () => {
    const release = {
      tag_name: 'v1',
      name: 'One',
      prerelease: false,
      published_at: '2026-05-23T07:00:00Z',
      html_url: 'https://github.com/kestrel/shop/releases/tag/v1',
    };
    expect(
      adapt([release, { ...release, tag_name: 'v2', published_at: null }])['releases']!.map(({ id, status }) => [id, status]),
    ).to.deep.equal([
      ['kestrel/shop@v1', 'done'],
      ['kestrel/shop@v2', 'planned'],
    ]);
  });
});
