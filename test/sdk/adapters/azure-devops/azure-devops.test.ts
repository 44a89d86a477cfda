import { expect } from '@open-wc/testing';
import { azureDevOps, defineAzureDevOps } from '../../../../src/sdk/adapters/azure-devops/azure-devops.js';

type Entities = Record<string, Record<string, unknown>[] | undefined>;
const adapt = (json: unknown) => {
  const { input, issues } = azureDevOps.adapt(json);
  const told = issues.map(({ code, path, value, count }) => [code, path, value, count].filter(Boolean).join(' | '));
  return { ...(input as Entities), issues: told } as Entities & { issues: string[] };
};

const workItem = (fields: object, more: object = {}) => ({ id: 7, rev: 1, fields: { 'System.Title': 'A', ...fields }, ...more });
const item = (fields: object, more?: object) => adapt({ count: 1, value: [workItem(fields, more)] })['items']![0]!;
const page = (id: number) => `https://dev.azure.com/kestrel/_apis/wit/workItems/${id}`;
const SCHEDULING = 'Microsoft.VSTS.Scheduling.';

describe('a work item of Azure DevOps', () => {
  it('may come by number', () => {
    const { items } = adapt({ 501: { rev: 1, fields: { 'System.Title': 'A' } }, 502: { fields: { 'System.Title': 'B' } } });
    expect(items!.map(({ id }) => id)).to.deep.equal(['501', '502']);
  });

  it('may come alone, in a list, or in pages', () => {
    for (const json of [workItem({}), [workItem({})], { value: [workItem({})] }, { values: [workItem({})] }])
      expect(adapt(json)['items']).to.have.length(1);
  });

  it('has its number for an id, and leads to its page', () => {
    expect(item({}, { url: page(7) })['links']).to.deep.equal([
      { url: 'https://dev.azure.com/kestrel/_workitems/edit/7', title: 'Work item 7' },
    ]);
    const html = { html: { href: 'https://dev.azure.com/kestrel/web/wi.aspx?id=7' } };
    expect(item({ 'System.WorkItemType': 'Bug' }, { url: page(7), _links: html })['links']).to.deep.equal([
      { url: html.html.href, title: 'Bug 7' },
    ]);
    expect(adapt({ fields: { 'System.Id': 8, 'System.Title': 'A' } })['items']![0]!['id']).to.equal('8');
  });

  it('stands by its number where its title was not asked for, which is told once', () => {
    const { items, issues } = adapt([workItem({ 'System.Title': undefined }), { ...workItem({ 'System.Title': '' }), id: 8 }]);
    expect(items!.map(({ title }) => title)).to.deep.equal(['Work item 7', 'Work item 8']);
    expect(issues).to.deep.equal(['missing | [0].fields["System.Title"] | 7 | 2']);
  });

  it('has its kind from its type and its status from its state', () => {
    const states = {
      New: 'proposed',
      'To Do': 'planned',
      Approved: 'planned',
      Committed: 'in-progress',
      Active: 'in-progress',
      Resolved: 'in-progress',
      Done: 'done',
      Removed: 'cancelled',
    };
    for (const [state, status] of Object.entries(states)) expect(item({ 'System.State': state })['status'], state).to.equal(status);
    const types = {
      Epic: 'epic',
      Feature: 'feature',
      'User Story': 'story',
      'Product Backlog Item': 'story',
      Requirement: 'story',
      Task: 'task',
      Bug: 'bug',
    };
    for (const [type, kind] of Object.entries(types)) expect(item({ 'System.WorkItemType': type })['kind'], type).to.equal(kind);
    expect(item({ 'System.State': 'Active', 'Microsoft.VSTS.CMMI.Blocked': 'Yes' })['status']).to.equal('blocked');
    expect(adapt([workItem({ 'System.State': 'Pondering' })]).issues).to.deep.equal(['unknown | [0].fields["System.State"] | Pondering']);
  });

  it('names its person without an address', () => {
    for (const person of [{ displayName: 'Ada Example', uniqueName: 'ada@example.test' }, 'Ada Example <ada@example.test>'])
      expect(item({ 'System.AssignedTo': person })['owner']).to.equal('Ada Example');
    expect(item({ 'System.AssignedTo': null })['owner']).to.equal(undefined);
  });

  it('is described in HTML, or in Markdown where it says so', () => {
    const text = '<p>Fast &amp; <b>safe</b></p>';
    expect(item({ 'System.Description': text })['summary']).to.equal('Fast & safe');
    const format = { multilineFieldsFormat: { 'System.Description': 'markdown' } };
    expect(item({ 'System.Description': '**Fast** &gt; safe' }, format)['summary']).to.equal('Fast > safe');
  });

  it('has the dates it was given, and never for 9999', () => {
    const dates = { [`${SCHEDULING}StartDate`]: '2026-07-01T00:00:00Z', [`${SCHEDULING}TargetDate`]: '2026-09-30T00:00:00.123Z' };
    expect(item(dates)['timeframe']).to.deep.equal({ start: '2026-07-01', end: '2026-09-30' });
    expect(item({ [`${SCHEDULING}DueDate`]: '9999-01-01T00:00:00Z' })['timeframe']).to.equal(undefined);
    const done = { 'System.State': 'Closed', 'Microsoft.VSTS.Common.ClosedDate': '2026-05-01T10:00:00Z' };
    expect(item(done)['timeframe']).to.deep.equal({ end: '2026-05-01', source: 'the day it was closed' });
  });

  it('has the dates of its iteration, or of the one around it, else', () => {
    const node = (name: string, finishDate: string | null, children: object[] = []) => ({
      name,
      identifier: name,
      structureType: 'iteration',
      attributes: { startDate: finishDate && '2026-07-01T00:00:00Z', finishDate },
      children,
    });
    const tree = node('Kestrel', null, [
      node('Release 1', '2026-09-30T00:00:00Z', [node('Sprint 1', '2026-07-14T00:00:00Z'), node('Sprint 2', null)]),
    ]);
    const frame = (path: string) => adapt([tree, workItem({ 'System.IterationPath': path })])['items']![0]!['timeframe'];
    expect(frame('Kestrel\\Release 1\\Sprint 1')).to.deep.equal({ start: '2026-07-01', end: '2026-07-14', source: 'iteration Sprint 1' });
    expect(frame('Kestrel\\Release 1\\Sprint 2')).to.deep.equal({ start: '2026-07-01', end: '2026-09-30', source: 'iteration Release 1' });
    expect(frame('Kestrel')).to.equal(undefined);
    const ofTeam = {
      id: 'x',
      name: 'Sprint 9',
      path: 'Kestrel\\Sprint 9',
      attributes: { startDate: '2026-07-01T00:00:00Z', finishDate: null },
    };
    const other = adapt([{ values: [ofTeam] }, workItem({ 'System.IterationPath': 'Kestrel\\Sprint 9' })]);
    expect(other['items']![0]!['timeframe']).to.deep.equal({ start: '2026-07-01', source: 'iteration Sprint 9' });
  });

  it('is of the team of its area and of the product of its project', () => {
    const { items, teams, products } = adapt([workItem({ 'System.AreaPath': 'Kestrel\\Back\\Store', 'System.TeamProject': 'Kestrel' })]);
    expect(items![0]).to.deep.include({ team: 'Kestrel\\Back\\Store', product: 'Kestrel' });
    expect(teams).to.deep.equal([{ id: 'Kestrel\\Back\\Store', title: 'Back / Store' }]);
    expect(products).to.deep.equal([{ id: 'Kestrel', title: 'Kestrel' }]);
    expect(item({ 'System.AreaPath': 'Kestrel' })['team']).to.equal(undefined);
  });

  it('has effort, and tags for themes', () => {
    expect(item({ [`${SCHEDULING}Effort`]: 8, 'System.Tags': 'till; bug ' })).to.deep.include({ effort: 8, themes: ['till'], kind: 'bug' });
  });

  it('lies below another, told by a field or by a relation of either', () => {
    const above = workItem({});
    const below = (fields: object, relations: object[] = []) => ({ ...workItem(fields, { relations }), id: 8 });
    const relation = (rel: string, id: number) => ({ rel: `System.LinkTypes.${rel}`, url: page(id) });
    const parent = (json: unknown) => adapt(json)['items']!.find(({ id }) => id === '8')!['parent'];
    expect(parent([above, below({ 'System.Parent': 7 })])).to.equal('7');
    expect(parent([above, below({}, [relation('Hierarchy-Reverse', 7)])])).to.equal('7');
    expect(parent([{ ...above, relations: [relation('Hierarchy-Forward', 8)] }, below({})])).to.equal('7');
    expect(adapt([below({}, [relation('Hierarchy-Reverse', 7)])]).issues).to.deep.equal(['dangling | [0].relations[0] | 7']);
  });

  it('comes before its successors and after its predecessors', () => {
    const two = { ...workItem({}), id: 8 };
    const related = (rel: string) => adapt([workItem({}, { relations: [{ rel, url: page(8) }] }), two]);
    expect(related('System.LinkTypes.Dependency-Forward')['dependencies']).to.deep.equal([{ from: '7', to: '8' }]);
    expect(related('System.LinkTypes.Dependency-Reverse')['dependencies']).to.deep.equal([{ from: '8', to: '7' }]);
    expect(related('System.LinkTypes.Related').issues).to.deep.equal(['unknown | [0].relations[0] | System.LinkTypes.Related']);
  });

  it('is a risk when it is one, and nothing when it plans a test', () => {
    expect(adapt([workItem({ 'System.WorkItemType': 'Impediment', 'System.State': 'Closed' })])['risks']).to.deep.equal([
      { id: '7', title: 'A', status: 'closed' },
    ]);
    expect(adapt([workItem({ 'System.WorkItemType': 'Test Suite' })]).issues).to.deep.equal(['unknown | [0] | Test Suite']);
  });
});

describe('a site of Azure DevOps', () => {
  it('may have fields of its own, found by their usual names', () => {
    const fields = {
      'Custom.Squad': 'Blue',
      'Custom.Health': 'At risk',
      'Custom.Confidence': '80%',
      'Custom.Theme': 'Till',
      'Custom.BusinessBenefit': '',
    };
    expect(item(fields)).to.deep.include({ team: 'Blue', health: 'at-risk', confidence: '80%', themes: ['Till'] });
  });

  it('may name its fields, its words and its zone', () => {
    const ours = defineAzureDevOps({
      timeZone: 'Europe/Zurich',
      fields: { end: 'Custom.ShipBy', why: 'Custom.Reason' },
      statuses: { Pondering: 'proposed' },
      kinds: { Wish: 'feature' },
    });
    const fields = {
      'System.State': 'Pondering',
      'System.WorkItemType': 'Wish',
      'Custom.ShipBy': '2026-03-31T22:00:00Z',
      'Custom.Reason': '<b>Asked</b> for',
    };
    const { input, issues } = ours.adapt(workItem(fields));
    expect((input as Entities)['items']![0]).to.deep.include({
      status: 'proposed',
      kind: 'feature',
      timeframe: { end: '2026-04-01' },
      why: 'Asked for',
    });
    expect(issues).to.deep.equal([]);
    expect(() => defineAzureDevOps({ statuses: { New: 'fresh' as never } })).to.throw(/fresh/);
  });
});

describe('the revisions of a work item', () => {
  const target = `${SCHEDULING}TargetDate`;
  const revisions = [
    workItem(
      {
        'System.State': 'Active',
        [target]: '2026-09-30',
        'System.ChangedDate': '2026-03-01T09:00:00Z',
        'System.ChangedBy': 'Ada <a@b.test>',
      },
      { rev: 3 },
    ),
    workItem({ 'System.State': 'New', [target]: '2026-06-30', 'System.ChangedDate': '2026-01-01T09:00:00Z' }, { rev: 1 }),
    workItem({ 'System.State': 'Active', [target]: '2026-06-30', 'System.ChangedDate': '2026-02-01T09:00:00Z' }, { rev: 2 }),
  ];

  it('are the last one and a history of what it was until when', () => {
    const { items, issues } = adapt({ values: revisions, isLastBatch: true });
    expect(items).to.have.length(1);
    expect(items![0]).to.deep.include({ status: 'in-progress', timeframe: { end: '2026-09-30' } });
    expect(items![0]!['history']).to.deep.equal([
      { on: '2026-02-01', status: 'proposed' },
      { on: '2026-03-01', timeframe: { end: '2026-06-30' }, by: 'Ada' },
    ]);
    expect(issues).to.deep.equal(['duplicate | values[1] | 7 | 2']);
  });

  it('may be told as changes, or by a service hook', () => {
    const change = {
      'System.State': { oldValue: 'New', newValue: 'Active' },
      'System.ChangedDate': { oldValue: '2026-01-01', newValue: '2026-02-01' },
    };
    const hook = {
      eventType: 'workitem.updated',
      resource: { id: 2, workItemId: 7, rev: 2, fields: change, revision: workItem({ 'System.State': 'Active' }) },
    };
    expect(adapt(hook)['items']![0]).to.deep.include({ status: 'in-progress', history: [{ on: '2026-02-01', status: 'proposed' }] });
    expect(adapt([hook.resource].map(({ revision: _, ...rest }) => rest)).issues).to.deep.equal(['dangling | [0] | 7']);
  });
});

describe('other answers of Azure DevOps', () => {
  const tree = {
    queryType: 'tree',
    workItemRelations: [{ target: { id: 7 } }, { rel: 'System.LinkTypes.Hierarchy-Forward', source: { id: 7 }, target: { id: 8 } }],
  };

  it('are queries, which draw numbers and what is above them, with details where the file has them', () => {
    const alone = adapt(tree);
    expect(alone['items']).to.deep.equal([
      { id: '7', title: 'Work item 7' },
      { id: '8', title: 'Work item 8', parent: '7' },
    ]);
    expect(alone.issues).to.deep.equal(['missing | workItemRelations[0] | 7 | 2']);
    const { items, issues } = adapt([tree, { value: [workItem({}), { ...workItem({ 'System.Title': 'B' }), id: 8 }] }]);
    expect(items!.map(({ title, parent }) => [title, parent])).to.deep.equal([
      ['A', undefined],
      ['B', '7'],
    ]);
    expect(issues).to.deep.equal([]);
    expect(adapt({ queryType: 'flat', workItems: [{ id: 7 }] })['items']).to.have.length(1);
  });

  it('are areas, which are teams', () => {
    const areas = {
      name: 'Kestrel',
      identifier: 'a',
      structureType: 'area',
      children: [{ name: 'Back', identifier: 'b', children: [{ name: 'Store', identifier: 'c' }] }],
    };
    expect(adapt(areas)['teams']).to.deep.equal([
      { id: 'Kestrel\\Back', title: 'Back' },
      { id: 'Kestrel\\Back\\Store', title: 'Back / Store' },
    ]);
    expect(adapt(areas).issues).to.deep.equal(['missing | Kestrel | 3']);
  });

  it('are a node by itself, which tells where it is', () => {
    const node = {
      name: 'Release 1',
      identifier: 'a',
      structureType: 'iteration',
      path: '\\Kestrel\\Iteration\\Release 1',
      attributes: { startDate: '2026-07-01', finishDate: '2026-09-30' },
    };
    expect(adapt([node, workItem({ 'System.IterationPath': 'Kestrel\\Release 1' })])['items']![0]!['timeframe']).to.deep.include({
      end: '2026-09-30',
    });
  });
});
