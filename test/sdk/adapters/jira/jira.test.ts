import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defineJira, jira } from '../../../../src/sdk/adapters/jira/jira.js';
import type { JiraConfig } from '../../../../src/sdk/adapters/jira/jira-config.js';
import { readRoadmap } from '../../../../src/sdk/read-roadmap.js';

const SELF = 'https://example.atlassian.net/rest/api/3/issue/1';
const issue = (key: string, fields: object = {}, more: object = {}) => ({
  id: key,
  key,
  self: SELF,
  fields: { summary: key, ...fields },
  ...more,
});
const status = (key: string, name = 'Some status') => ({ status: { id: name, name, statusCategory: { key } } });

const load = (document: unknown, config?: JiraConfig) => readRoadmap(document, config ? defineJira(config) : jira);
const first = (fields: object, config?: JiraConfig, more: object = {}) =>
  load({ ...more, issues: [issue('A-1', fields)] }, config).roadmap.items.find(({ id }) => id === 'A-1')!;
const told = (document: unknown, config?: JiraConfig) =>
  load(document, config).issues.map(({ code, path, value, leftOut }) => [code, path, value, leftOut].filter(Boolean).join(' | '));

describe('an issue of Jira', () => {
  it('is an item, with its key, its words, its owner and its page', () => {
    const item = first({ summary: '\u200bPay by card ', assignee: { displayName: 'Ann Field' }, issuetype: { name: 'Story' } });
    expect(item).to.deep.include({ id: 'A-1', title: 'Pay by card', kind: 'story', owner: 'Ann Field' });
    expect(item.links).to.deep.equal([{ url: 'https://example.atlassian.net/browse/A-1', title: 'A-1' }]);
  });

  it('is described in plain words, in either format', () => {
    const adf = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One', marks: [{ type: 'strong' }] }] }],
    };
    expect(first({ description: adf }).summary).to.equal('One');
    expect(first({ description: 'h1. *One* {color:red}two{color}' }).summary).to.equal('One two');
    expect(first({ description: null })).not.to.have.property('summary');
  });

  it('is of the kind its type says, in any language', () => {
    const kind = (issuetype: object) => first({ issuetype }).kind;
    expect(kind({ name: 'Bug' })).to.equal('bug');
    expect(kind({ name: '子任务', subtask: true })).to.equal('task');
    expect(kind({ name: 'Vorhaben', hierarchyLevel: 1 })).to.equal('epic');
    expect(kind({ name: 'Ziel', hierarchyLevel: 2 })).to.equal('initiative');
    expect(kind({ name: '故事', hierarchyLevel: 0, avatarId: 10315 })).to.equal('story');
    expect(kind({ name: 'Épopée', iconUrl: 'https://example.test/images/icons/issuetypes/epic.svg' })).to.equal('epic');
    expect(
      told({ issues: [issue('A-1', { issuetype: { name: 'Ritual' } }), issue('A-2', { issuetype: { name: 'Ritual' } })] }),
    ).to.deep.equal(['unknown | issues[0].fields.issuetype | Ritual | value']);
  });

  it('has the status of its category, refined by its name, its resolution and its flag', () => {
    const stand = (fields: object) => first(fields).status;
    expect(stand(status('new', '新建'))).to.equal('planned');
    expect(stand(status('new', 'Backlog'))).to.equal('proposed');
    expect(stand(status('indeterminate', 'Done with design'))).to.equal('in-progress');
    expect(stand(status('indeterminate', 'On Hold'))).to.equal('paused');
    expect(stand(status('done', 'In Progress'))).to.equal('done');
    expect(stand({ ...status('done'), resolution: { name: "Won't Do" } })).to.equal('cancelled');
    expect(stand({ ...status('done'), resolution: { name: 'Fixed' } })).to.equal('done');
    expect(stand({ ...status('indeterminate'), flagged: true })).to.equal('blocked');
    expect(stand({ ...status('indeterminate'), flagged: false })).to.equal('in-progress');
    expect(stand({ status: { name: 'In Review' } })).to.equal('in-progress');
    expect(told({ issues: [issue('A-1', { status: { name: 'Limbo' } })] })).to.deep.equal([
      'unknown | issues[0].fields.status | Limbo | value',
    ]);
  });

  it('is confidential when only some may read it', () => {
    expect(first({ security: { id: '1', name: 'Board only' } }).visibility).to.deep.equal(['confidential']);
    expect(first({ security: null }).visibility).to.deep.equal(['internal']);
  });

  it('counts its subtasks, or the time that is spent', () => {
    const subtask = (category: string) => ({ key: 'A-9', fields: status(category) });
    expect(first({ subtasks: [subtask('done'), subtask('new')] }).progress).to.deep.include({ done: 1, total: 2, percent: 50 });
    expect(first({ aggregateprogress: { progress: 30, total: 40 } }).progress?.percent).to.equal(75);
    for (const silent of [
      { aggregateprogress: { progress: 0, total: 40 } },
      { aggregateprogress: { progress: 30, total: 40 }, ...status('done') },
    ])
      expect(first(silent)).not.to.have.property('progress');
  });

  it('belongs to its project, its components and labels, and its releases', () => {
    const version = { id: '7', name: '1.2', released: false, releaseDate: '2026-09-14', startDate: '2026-08-01' };
    const fields = {
      project: { key: 'A', name: 'Apps' },
      components: [{ name: 'Web' }],
      labels: ['mobile', 'priority-high'],
      fixVersions: [version],
    };
    const { roadmap, issues } = load({ issues: [issue('A-1', fields)] });
    expect(roadmap.items[0]).to.deep.include({ product: 'A', themes: ['Web', 'mobile'], releases: ['7'] });
    expect(roadmap.products[0]).to.deep.include({ id: 'A', title: 'Apps' });
    expect(roadmap.releases[0]).to.deep.include({ id: '7', title: '1.2', product: 'A', status: 'planned' });
    expect(roadmap.releases[0]!.timeframe).to.deep.include({ start: '2026-08-01', end: '2026-09-14' });
    expect(issues).to.deep.equal([]);
  });

  it('without a key, an id or fields is reported where it stands', () => {
    expect(told({ issues: [{ id: '10', key: 'A-1' }, null, { self: SELF }] })).to.deep.equal([
      'unknown | issues[1] | null | record',
      'missing | issues[0].fields.summary | nothing',
      'missing | issues[2].key | record',
    ]);
    expect(load({ issues: [{ id: '10' }] }).roadmap.items[0]).to.deep.include({ id: '10', title: '10' });
  });
});

describe('the timeframe of an issue', () => {
  const span = (fields: object, config?: JiraConfig, more?: object) => {
    const { start, end, source } = first(fields, config, more).timeframe ?? {};
    return [start, end, source];
  };
  const sprint = {
    id: 3,
    name: 'Sprint 3',
    state: 'active',
    startDate: '2026-09-01T08:00:00.000Z',
    endDate: '2026-09-14T08:00:00.000Z',
    boardId: 8,
  };

  it('is its own start and due date, found by name, by type, or by the id that every Jira has', () => {
    expect(
      span({ customfield_1: '2026-01-05', duedate: '2026-03-31' }, undefined, {
        names: { customfield_1: 'Start date', duedate: 'Due date' },
      }),
    ).to.deep.equal(['2026-01-05', '2026-03-31', undefined]);
    const schema = { customfield_2: { type: 'date', custom: 'com.atlassian.jpo:jpo-custom-field-baseline-end', customId: 2 } };
    expect(span({ customfield_2: '2026-06-30' }, undefined, { schema })).to.deep.equal([undefined, '2026-06-30', undefined]);
    expect(span({ customfield_10015: '2026-01-05', duedate: '2026-03-31' })).to.deep.equal(['2026-01-05', '2026-03-31', undefined]);
    expect(span({ customfield_10015: 'blue' })).to.deep.equal([undefined, undefined, undefined]);
  });

  it('is found where the config says', () => {
    const config = { fields: { start: 'customfield_7', end: ['Committed by', 'duedate'] } };
    const fields = { customfield_7: '2026-01-05', customfield_8: '2026-02-01', duedate: '2026-03-31' };
    expect(span(fields, config, { names: { customfield_8: 'Committed by' } })).to.deep.equal(['2026-01-05', '2026-02-01', undefined]);
  });

  it('is that of its sprints when it has none, and says so', () => {
    expect(span({ sprint })).to.deep.equal(['2026-09-01', '2026-09-14', 'sprint Sprint 3']);
    const earlier = {
      ...sprint,
      id: 2,
      name: 'Sprint 2',
      state: 'closed',
      startDate: '2026-08-18T08:00:00.000Z',
      endDate: '2026-09-01T08:00:00.000Z',
    };
    expect(span({ customfield_10020: [sprint, earlier] })).to.deep.equal(['2026-08-18', '2026-09-14', 'sprints Sprint 2 to Sprint 3']);
  });

  it('is that of a sprint as Jira Server prints it, whatever its name holds', () => {
    const printed =
      'com.atlassian.greenhopper.service.sprint.Sprint@4a5b[id=3,rapidViewId=8,state=ACTIVE,name=One, two=three,goal=,startDate=2026-09-01T08:00:00.000Z,endDate=2026-09-14T08:00:00.000Z,completeDate=<null>,sequence=3]';
    expect(span({ customfield_10020: [printed] })).to.deep.equal(['2026-09-01', '2026-09-14', 'sprint One, two=three']);
  });

  it('ends when its release comes out, where nothing else dates it', () => {
    expect(span({ fixVersions: [{ id: '7', name: '1.2', releaseDate: '2026-09-14' }] })).to.deep.equal([
      undefined,
      '2026-09-14',
      'release 1.2',
    ]);
  });

  it('that only has a start ends with what stands in for its end', () => {
    const start = { customfield_10015: '2026-09-02' };
    expect(span({ ...start, sprint })).to.deep.equal(['2026-09-02', '2026-09-14', 'end from sprint Sprint 3']);
    expect(span({ ...start, ...status('done'), resolutiondate: '2026-09-08T10:00:00.000+0200' })).to.deep.equal([
      '2026-09-02',
      '2026-09-08',
      'end from resolution',
    ]);
    expect(span({ customfield_10015: '2026-12-01', sprint })).to.deep.equal(['2026-12-01', undefined, undefined]);
  });

  it('is a day in the zone of the config, or as it is written', () => {
    const fields = { sprint: { ...sprint, endDate: '2026-09-14T22:30:00.000Z' } };
    expect(span(fields)[1]).to.equal('2026-09-14');
    expect(span(fields, { timeZone: 'Europe/Berlin' })[1]).to.equal('2026-09-15');
    expect(span({ duedate: '2026-09-14' }, { timeZone: 'Asia/Tokyo' })[1]).to.equal('2026-09-14');
  });

  it('that cannot be is reported, and the item stays', () => {
    expect(
      told({ issues: [issue('A-1', { duedate: 'soon' }), issue('A-2', { customfield_10015: '2026-02-01', duedate: '2026-01-01' })] }),
    ).to.deep.equal(['invalid | issues[0].fields.duedate | soon | value', 'invalid | issues[1].fields | 2026-02-01/2026-01-01 | value']);
  });
});

describe('the links of an issue', () => {
  const type = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
  const edges = (document: unknown, config?: JiraConfig) =>
    load(document, config).roadmap.dependencies.map(({ from, to }) => `${from} before ${to}`);
  const linked = (links: object[]) => ({ issues: [issue('A-1', { issuelinks: links }), issue('A-2')] });

  it('lead from what comes before to what comes after, whichever side says so', () => {
    expect(edges(linked([{ type, outwardIssue: { key: 'A-2' } }]))).to.deep.equal(['A-1 before A-2']);
    expect(edges(linked([{ type, inwardIssue: { key: 'A-2' } }]))).to.deep.equal(['A-2 before A-1']);
    const depends = { name: 'Dependency', inward: 'is depended on by', outward: 'depends on' };
    expect(edges(linked([{ type: depends, outwardIssue: { key: 'A-2' } }]))).to.deep.equal(['A-2 before A-1']);
    expect(edges(linked([{ type: depends, inwardIssue: { key: 'A-2' } }]))).to.deep.equal(['A-1 before A-2']);
    const dependent = { name: 'Dependent', inward: 'depends on', outward: 'is depended by' };
    expect(edges(linked([{ type: dependent, outwardIssue: { key: 'A-2' } }]))).to.deep.equal(['A-1 before A-2']);
    const gantt = { name: 'Gantt: finish-start', inward: 'has to be done after', outward: 'has to be done before' };
    expect(edges(linked([{ type: gantt, outwardIssue: { key: 'A-2' } }]))).to.deep.equal(['A-1 before A-2']);
    expect(edges(linked([{ type: { ...type, outward: '阻塞', inward: '被阻塞' }, inwardIssue: { key: 'A-2' } }]))).to.deep.equal([
      'A-2 before A-1',
    ]);
  });

  it('are told once when both ends tell them', () => {
    const document = {
      issues: [
        issue('A-1', { issuelinks: [{ type, outwardIssue: { key: 'A-2' } }] }),
        issue('A-2', { issuelinks: [{ type, inwardIssue: { key: 'A-1' } }] }),
      ],
    };
    expect(edges(document)).to.deep.equal(['A-1 before A-2']);
  });

  it('that say nothing of order are no dependency, unless the config says they are', () => {
    const relates = [{ type: { name: 'Relates', inward: 'relates to', outward: 'relates to' }, outwardIssue: { key: 'A-2' } }];
    expect(edges(linked(relates))).to.deep.equal([]);
    expect(edges(linked(relates), { links: { Relates: 'after' } })).to.deep.equal(['A-2 before A-1']);
    const prepares = [{ type: { name: 'Prep', inward: 'is prepared by', outward: 'prepares' }, inwardIssue: { key: 'A-2' } }];
    expect(edges(linked(prepares), { links: { Prep: 'before' } })).to.deep.equal(['A-2 before A-1']);
    expect(edges(linked(prepares), { links: { 'is prepared by': 'after' } })).to.deep.equal(['A-2 before A-1']);
  });

  it('that lead out of the file stay with the item as addresses, and are reported', () => {
    const document = {
      issues: [issue('A-1', { issuelinks: [{ type, outwardIssue: { key: 'B-7', self: SELF, fields: { summary: 'Far' } } }] })],
    };
    expect(load(document).roadmap.items[0]!.links).to.deep.include({
      url: 'https://example.atlassian.net/browse/B-7',
      title: 'blocks B-7: Far',
    });
    expect(told(document)).to.deep.equal(['dangling | issues[0].fields.issuelinks[0].outwardIssue | B-7 | value']);
  });
});

describe('the parent of an issue', () => {
  const parentOf = (document: unknown, key: string) => load(document).roadmap.items.find(({ id }) => id === key)?.parent;

  it('is its parent, its epic, or what the field for epics names', () => {
    const epic = issue('A-1', { issuetype: { name: 'Epic' } });
    expect(parentOf({ issues: [epic, issue('A-2', { parent: { key: 'A-1' } })] }, 'A-2')).to.equal('A-1');
    expect(parentOf({ issues: [epic, issue('A-2', { epic: { id: 1, key: 'A-1' } })] }, 'A-2')).to.equal('A-1');
    expect(parentOf({ issues: [epic, issue('A-2', { customfield_10014: 'A-1' })] }, 'A-2')).to.equal('A-1');
    expect(parentOf({ names: { customfield_5: 'Epic Link' }, issues: [epic, issue('A-2', { customfield_5: 'A-1' })] }, 'A-2')).to.equal(
      'A-1',
    );
  });

  it('may be kept in the data of a parent link', () => {
    const schema = { customfield_3: { type: 'any', custom: 'com.atlassian.jpo:jpo-custom-field-parent' } };
    const document = { schema, issues: [issue('A-1'), issue('A-2', { customfield_3: { showField: true, data: { id: 1, key: 'A-1' } } })] };
    expect(parentOf(document, 'A-2')).to.equal('A-1');
  });

  it('is the epic of the file that some field names, where nothing tells which field is for epics', () => {
    const epic = issue('A-1', { issuetype: { name: 'Epic' } });
    expect(parentOf({ issues: [epic, issue('A-2', { customfield_10600: 'A-1' })] }, 'A-2')).to.equal('A-1');
    expect(parentOf({ issues: [issue('A-1'), issue('A-2', { customfield_10600: 'A-1' })] }, 'A-2')).to.equal(undefined);
  });

  it('that was not asked for is known by what its children say', () => {
    const parent = { key: 'A-1', self: SELF, fields: { summary: 'Payments', issuetype: { name: 'Epic' }, ...status('indeterminate') } };
    const { roadmap, issues } = load({ issues: [issue('A-2', { parent }), issue('A-3', { parent })] });
    expect(roadmap.items.map(({ id }) => id)).to.deep.equal(['A-2', 'A-1', 'A-3']);
    expect(roadmap.items[1]).to.deep.include({ title: 'Payments', kind: 'epic', status: 'in-progress' });
    expect(issues).to.deep.equal([]);
  });

  it('that nothing is known of is reported, and kept as a link', () => {
    const document = { issues: [issue('A-2', { customfield_10014: 'A-1' })] };
    expect(told(document)).to.deep.equal(['dangling | issues[0].fields.customfield_10014 | A-1 | value']);
    expect(load(document).roadmap.items[0]!.links).to.deep.include({ url: 'https://example.atlassian.net/browse/A-1', title: 'A-1' });
  });
});

describe('the history of an issue', () => {
  const log = (...histories: object[]) => ({ changelog: { histories } });
  const change = (created: string, item: object) => ({ created, author: { displayName: 'Ann Field' }, items: [item] });
  const history = (fields: object, changelog: object, others: object[] = []) =>
    load({ issues: [issue('A-1', fields, changelog), ...others] }).roadmap.items[0]!.history;

  it('tells what status and dates were before, who changed them and when', () => {
    const changelog = log(
      change('2026-03-01T09:00:00.000+0000', { field: 'duedate', fieldId: 'duedate', from: '2026-03-31', to: '2026-04-30' }),
      change('2026-02-01T09:00:00.000+0000', { field: 'duedate', fieldId: 'duedate', from: '2026-02-28', to: '2026-03-31' }),
      change('2026-01-15T09:00:00.000+0000', { field: 'status', from: '1', fromString: 'To Do', to: '3', toString: 'In Progress' }),
    );
    const entries = history({ customfield_10015: '2026-01-10', duedate: '2026-04-30' }, changelog)!;
    expect(entries.map(({ on, status, timeframe, by }) => [on, status ?? timeframe?.text, by])).to.deep.equal([
      ['2026-03-01', '2026-01-10/2026-03-31', 'Ann Field'],
      ['2026-02-01', '2026-01-10/2026-02-28', 'Ann Field'],
      ['2026-01-15', 'planned', 'Ann Field'],
    ]);
  });

  it('knows statuses as the issues of the file use them, and is silent where nothing changed for us', () => {
    const moved = (from: string, to: string) =>
      log(change('2026-01-15T09:00:00.000+0000', { field: 'status', from: '', fromString: from, to: '', toString: to }));
    const others = [issue('A-2', status('done', 'Fertig')), issue('A-3', status('indeterminate', 'Bau'))];
    expect(history({}, moved('Fertig', 'Bau'), others)!.map((entry) => entry.status)).to.deep.equal(['done']);
    expect(history({}, moved('In Development', 'In Review'))).to.equal(undefined);
  });

  it('tells earlier sprints where sprints date the issue', () => {
    const sprint = (id: number, day: string) => ({
      id,
      name: `S${id}`,
      state: 'closed',
      startDate: `2026-0${id}-01`,
      endDate: `2026-0${id}-${day}`,
      goal: '',
    });
    const changelog = log(
      change('2026-02-01T09:00:00.000+0000', { field: 'Sprint', from: '1', fromString: 'S1', to: '2', toString: 'S2' }),
    );
    const entries = history({ sprint: sprint(2, '14') }, changelog, [sprint(1, '14')])!;
    expect(entries.map(({ timeframe }) => [timeframe?.text, timeframe?.source])).to.deep.equal([['2026-01-01/2026-01-14', 'sprint S1']]);
  });
});

describe('the answers of Jira', () => {
  const ids = (document: unknown) => load(document).roadmap.items.map(({ id }) => id);

  it('are one issue, a search, pages, or several answers together', () => {
    expect(ids(issue('A-1'))).to.deep.equal(['A-1']);
    expect(ids([issue('A-1'), issue('A-2')])).to.deep.equal(['A-1', 'A-2']);
    expect(
      ids([
        { startAt: 0, total: 2, issues: [issue('A-1')] },
        { startAt: 1, total: 2, issues: [issue('A-2')] },
      ]),
    ).to.deep.equal(['A-1', 'A-2']);
    expect(ids({ search: { issues: [issue('A-1')] }, more: { values: [issue('A-2')] } })).to.deep.equal(['A-1', 'A-2']);
  });

  it('may be what a webhook sends', () => {
    const event = {
      webhookEvent: 'jira:issue_updated',
      issue: issue('A-1'),
      changelog: { id: '1', items: [{ field: 'status', fromString: 'a', toString: 'b' }] },
    };
    expect(ids(event)).to.deep.equal(['A-1']);
    expect(told(event)).to.deep.equal([]);
  });

  it('that are no records say what they are', () => {
    expect(load({ errorMessages: ['Issue does not exist'], errors: {} }).issues.map(({ code, hint }) => [code, hint])).to.deep.equal([
      ['unknown', 'it has errorMessages, errors'],
    ]);
  });

  it('that tell an issue twice are read as the newer one, and that is reported', () => {
    const document = [issue('A-1', { summary: 'Old', updated: '2026-01-01' }), issue('A-1', { summary: 'New', updated: '2026-02-01' })];
    expect(load(document).roadmap.items.map(({ title }) => title)).to.deep.equal(['New']);
    expect(load(document).issues.map(({ code, leftOut }) => [code, leftOut])).to.deep.equal([['duplicate', 'record']]);
  });

  it('may be epics, versions, projects, boards and sprints, which complete what issues say', () => {
    const document = {
      epics: {
        values: [
          { id: 1, key: 'A-1', name: 'Pay', summary: 'Payments', done: true, self: 'https://jira.example.test/rest/agile/1.0/epic/1' },
        ],
      },
      versions: [{ id: '7', name: '1.2', released: true, archived: false, releaseDate: '2026-09-14' }],
      projects: { values: [{ id: '1', key: 'A', name: 'Apps', projectTypeKey: 'software' }] },
      boards: { values: [{ id: 8, name: 'Blue', type: 'scrum', location: { projectKey: 'A', projectName: 'Apps' } }] },
      sprints: {
        values: [
          { id: 2, name: 'S2', state: 'closed', startDate: '2026-01-01', endDate: '2026-01-15', originBoardId: 8 },
          { id: 3, name: 'S3', state: 'closed', startDate: '2026-01-15', endDate: '2026-01-29', originBoardId: 8 },
        ],
      },
      issues: [
        issue('A-2', {
          epic: { key: 'A-1' },
          fixVersions: [{ id: '7', name: '1.2' }],
          sprint: { id: 3, name: 'S3', state: 'closed', goal: '' },
        }),
      ],
    };
    const { roadmap, issues, read } = load(document);
    expect(issues).to.deep.equal([]);
    expect(roadmap.items[0]).to.deep.include({ id: 'A-1', title: 'Payments', kind: 'epic', status: 'done' });
    expect(roadmap.items[0]!.links?.[0]?.url).to.equal('https://jira.example.test/browse/A-1');
    expect(roadmap.items[1]).to.deep.include({ parent: 'A-1', releases: ['7'], team: 'board-8' });
    expect(roadmap.items[1]!.timeframe?.source).to.equal('sprint S3');
    expect(roadmap.releases[0]).to.deep.include({ title: '1.2', status: 'done' });
    expect(roadmap.teams[0]).to.deep.include({
      title: 'Blue',
      product: 'A',
      wayOfWorking: { kind: 'sprints', days: 14, from: '2026-01-01' },
    });
    expect(read.find(({ list }) => list === 'teams')).to.deep.equal({ list: 'teams', records: 1, entities: 1 });
  });

  it('tell no rhythm of a sprint that never ends', () => {
    const sprint = { id: 2, name: 'S2', state: 'active', startDate: '2026-01-01', endDate: '9999-12-31', originBoardId: 8 };
    expect(load([issue('A-1'), sprint]).roadmap.teams[0]!.wayOfWorking).to.deep.equal({ kind: 'sprints', from: '2026-01-01' });
  });

  it('without issues say what is missing', () => {
    expect(told([{ id: 2, name: 'S2', state: 'closed', startDate: '2026-01-01', originBoardId: 8 }])).to.deep.equal(['missing | nothing']);
  });

  it('link nowhere but to the site that an issue was read from, or to the one that is given', () => {
    const urls = (self: string, config?: JiraConfig) =>
      (load([{ ...issue('A-1'), self }], config).roadmap.items[0]!.links ?? []).map(({ url }) => url);
    expect(urls('https://example.test/jira/rest/api/2/issue/1')).to.deep.equal(['https://example.test/jira/browse/A-1']);
    expect(urls('javascript:alert(1)//rest/api/2/issue/1')).to.deep.equal([]);
    expect(urls('https://good@evil.test/rest/api/2/issue/1')).to.deep.equal([]);
    expect(urls('https://api.atlassian.com/ex/jira/1/rest/api/3/issue/1')).to.deep.equal([]);
    expect(urls('https://api.atlassian.com/ex/jira/1/rest/api/3/issue/1', { site: 'https://example.test/' })).to.deep.equal([
      'https://example.test/browse/A-1',
    ]);
  });

  it('are recognised, and those of others are not', () => {
    expect(jira.recognises!({ issues: [issue('A-1')] })).to.equal(true);
    expect(jira.recognises!({ value: [{ id: 1, fields: { 'System.Title': 'x' }, url: 'https://example.test' }] })).to.equal(false);
    expect(jira.recognises!([{ id: 1, number: 1, title: 'x', state: 'open' }])).to.equal(false);
    expect(jira.recognises!({ items: [{ id: 'a', title: 'b' }] })).to.equal(false);
    expect(jira.recognises!('no JSON')).to.equal(false);
  });
});

describe('a config for Jira', () => {
  it('tells what words of a site mean, and where its fields are', () => {
    const config: JiraConfig = {
      statuses: { 'In Rollout': 'in-progress' },
      kinds: { Ritual: 'task' },
      fields: { team: 'Squad', effort: 'customfield_9', health: 'customfield_8', confidence: 'customfield_7', themes: 'customfield_6' },
    };
    const fields = {
      ...status('done', 'In Rollout'),
      issuetype: { name: 'Ritual' },
      customfield_1: { id: '4', value: 'Blue' },
      customfield_9: 5,
      customfield_8: { value: 'Amber' },
      customfield_7: '80%',
      customfield_6: [{ value: 'Trust' }],
      labels: ['other'],
    };
    const item = first(fields, config, { names: { customfield_1: 'Squad' } });
    expect(item).to.deep.include({ status: 'in-progress', kind: 'task', team: 'Blue', effort: 5, themes: ['Trust'] });
    expect(item.health).to.deep.equal({ value: 'at-risk' });
    expect(item.confidence).to.deep.equal({ percent: 80, band: 'high' });
  });

  it('may name fields of text in either format', () => {
    const adf = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Fewer calls' }] }] };
    const item = first({ customfield_1: adf, customfield_2: 'Calls cost' }, { fields: { benefit: 'customfield_1', why: 'customfield_2' } });
    expect(item).to.deep.include({ benefit: 'Fewer calls', why: 'Calls cost' });
  });

  it('that says a word we do not have is refused', () => {
    expect(() => defineJira({ statuses: { Open: 'opened' as never } })).to.throw('statuses.Open: "opened" is none of proposed');
    expect(() => defineJira({ fields: { begin: 'x' } as never })).to.throw('fields.begin is none of start');
  });
});

describe('whatever is given to the adapter for Jira', () => {
  it('is read without a throw, and what is read can be parsed', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        load({ issues: [{ key: 'A-1', fields: value }, value], names: value });
        load(value);
        jira.recognises!(value);
      }),
    );
  });

  it('may have any value in the place of another, and no prototype is touched', () => {
    const names = [
      'summary',
      'status',
      'issuetype',
      'parent',
      'issuelinks',
      'fixVersions',
      'sprint',
      'subtasks',
      'duedate',
      'description',
      'labels',
      '__proto__',
      'customfield_10020',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), fc.jsonValue(), (fields, changelog) => {
        const document: unknown = JSON.parse(
          JSON.stringify({ issues: [{ key: 'A-1', fields, changelog: { histories: [{ created: '2026-01-01', items: [changelog] }] } }] }),
        );
        expect(load(document).roadmap.items.some(({ id }) => id === 'A-1')).to.equal(true);
      }),
    );
    load(
      JSON.parse(
        '{"issues":[{"key":"A-1","__proto__":{"polluted":1},"fields":{"__proto__":{"summary":"x"},"toString":"x"}}],"names":{"__proto__":"Sprint"}}',
      ),
    );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    const hostile = { toString: 0, valueOf: 0 };
    expect(
      first({ sprint: hostile, duedate: hostile, summary: hostile, customfield_10020: [hostile], status: { name: hostile } }).title,
    ).to.equal('A-1');
  });
});
