import { expect } from '@open-wc/testing';
import type { Issue } from '../../../src/sdk/model/issue.js';
import { MAX_TEXT } from '../../../src/sdk/model/fields.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const brief = ({ code, path, value, leftOut }: Issue) => [code, path, value, leftOut].filter((part) => part !== undefined).join(' | ');
const issuesOf = (input: unknown) => parseRoadmap(input).issues.map(brief);
const items = (input: unknown) => parseRoadmap(input).roadmap.items;
const item = (fields: object) => items([{ title: 'SSO', ...fields }])[0]!;
const issuesOfItem = (fields: object) => issuesOf([{ title: 'SSO', ...fields }]);
const hintsOfItem = (fields: object) => parseRoadmap([{ title: 'SSO', ...fields }]).issues.map(({ hint }) => hint);

describe('parseRoadmap', () => {
  it('makes a roadmap of a title', () => {
    const { roadmap, issues } = parseRoadmap({ items: [{ title: 'SSO' }] });
    expect(issues).to.deep.equal([]);
    expect(roadmap).to.deep.equal({
      schemaVersion: 1,
      fiscalYearStart: 1,
      defaultVisibility: 'internal',
      products: [],
      teams: [],
      themes: [],
      objectives: [],
      items: [{ id: 'sso', title: 'SSO', visibility: ['internal'] }],
      releases: [],
      milestones: [],
      dependencies: [],
      risks: [],
      decisions: [],
      evidence: [],
      inputs: [],
      source: { items: 1, invalid: 0 },
    });
  });

  it('reads a list as the items of a roadmap, a text as a title', () => {
    expect(items([{ title: 'SSO' }, 'Audit log']).map(({ id }) => id)).to.deep.equal(['sso', 'audit-log']);
    expect(items({ items: 'SSO' })[0]).to.include({ id: 'sso', title: 'SSO' });
    expect(items({ items: { title: 'SSO' } })[0]).to.include({ id: 'sso', title: 'SSO' });
    expect(parseRoadmap({ teams: ['Core'] }).roadmap.teams[0]).to.include({ id: 'core', title: 'Core' });
  });

  it('tells what is no document, and answers with an empty roadmap', () => {
    expect(issuesOf(undefined)).to.deep.equal(['missing |  | record']);
    expect(issuesOf(null)).to.deep.equal(['missing |  | record']);
    expect(issuesOf(42)).to.deep.equal(['invalid |  | 42 | record']);
    expect(issuesOf('{"items":[]}')).to.deep.equal(['invalid |  | {"items":[]} | record']);
    expect(parseRoadmap('x').issues[0]?.hint).to.contain('parse the JSON first');
    expect(parseRoadmap(null).roadmap.items).to.deep.equal([]);
  });

  it('takes null, undefined and blank texts for missing, silently, at every depth', () => {
    const blank = { id: null, summary: '', why: '  ', team: undefined, status: null, themes: [null, ''], history: null, links: [] };
    const deep = { health: { value: 'on-track', by: null, on: '' }, score: { rubric: 'RICE', value: 3, inputs: { reach: null } } };
    const { roadmap, issues } = parseRoadmap({
      title: null,
      asOf: '',
      teams: null,
      items: [null, { title: 'SSO', ...blank, ...deep }, undefined],
    });
    expect(issues).to.deep.equal([]);
    expect(roadmap.items).to.deep.equal([
      {
        id: 'sso',
        title: 'SSO',
        visibility: ['internal'],
        themes: [],
        links: [],
        health: { value: 'on-track' },
        score: { rubric: 'RICE', value: 3, inputs: {} },
      },
    ]);
    expect(roadmap.source).to.deep.equal({ items: 1, invalid: 0 });
  });

  it('keeps good data beside bad', () => {
    const { roadmap, issues } = parseRoadmap({
      items: [{ title: 'SSO', timeframe: 'soon', status: 'done' }, 7, { summary: 'no name' }, { title: 'Audit log' }],
    });
    expect(roadmap.items.map(({ title, status }) => [title, status])).to.deep.equal([
      ['SSO', 'done'],
      ['Audit log', undefined],
    ]);
    expect(roadmap.source).to.deep.equal({ items: 4, invalid: 2 });
    expect(issues.map(brief)).to.deep.equal([
      'invalid | items[0].timeframe | soon | value',
      'invalid | items[1] | 7 | record',
      'missing | items[2].title | record',
    ]);
  });

  it('says of every problem where it is, what was found and what to do', () => {
    expect(parseRoadmap([{ title: 'SSO', status: 'planed' }]).issues).to.deep.equal([
      {
        code: 'unknown',
        path: 'items[0].status',
        value: 'planed',
        message: 'unknown status "planed"',
        hint: 'did you mean "planned"? allowed: proposed, planned, in-progress, blocked, paused, done, cancelled',
        leftOut: 'value',
      },
    ]);
  });

  it('names a newer schema version and parses all the same', () => {
    const { roadmap, issues } = parseRoadmap({ schemaVersion: 3, items: ['SSO'] });
    expect(issues[0]).to.deep.include({ code: 'unknown', path: 'schemaVersion', value: '3', leftOut: 'nothing' });
    expect(issues[0]?.message).to.match(/3.*1/);
    expect(roadmap.items).to.have.length(1);
  });

  it('reads the head, and leaves out of it what is wrong', () => {
    const { roadmap, issues } = parseRoadmap({
      title: 'Plan',
      fiscalYearStart: '4',
      asOf: '2026-09-31',
      timeZone: 'Mars/Base',
      audiences: ['partner'],
      links: 'https://example.com',
    });
    expect(roadmap).to.deep.include({
      title: 'Plan',
      fiscalYearStart: 4,
      audiences: [{ id: 'partner' }],
      links: [{ url: 'https://example.com/' }],
    });
    expect(roadmap).not.to.have.any.keys('asOf', 'timeZone');
    expect(issues.map(brief)).to.have.members(['invalid | asOf | 2026-09-31 | value', 'unknown | timeZone | Mars/Base | value']);
  });

  it('reads fiscal quarters by the fiscal year of the head', () => {
    expect(items({ fiscalYearStart: 4, items: [{ title: 'SSO', timeframe: 'FY27-Q2' }] })[0]?.timeframe?.start).to.equal('2026-07-01');
    expect(items({ fiscalYearStart: 13, items: [{ title: 'SSO', timeframe: 'FY27-Q2' }] })[0]?.timeframe?.start).to.equal('2027-04-01');
  });

  it('tells a thousand issues in full, and counts the rest', () => {
    const { issues } = parseRoadmap(Array.from({ length: 2500 }, () => ({ title: 'SSO', effort: 'much' })));
    expect(issues).to.have.length(1001);
    expect(issues.at(-1)).to.deep.include({ count: 1500, leftOut: 'nothing', message: '1500 more issues' });
  });
});

describe('a wrong value', () => {
  it('is left out alone, from the inside out', () => {
    const { roadmap, issues } = parseRoadmap([
      {
        title: 'SSO',
        health: { value: 'on track', on: 'yesterday', by: 'Ada Quill' },
        links: ['https://example.com', 'javascript:alert(1)', { title: 'no address' }, { url: 'https://example.org', title: {} }],
        history: [{ on: '2026-01-05', timeframe: '2026-Q9', reason: 'late' }, { reason: 'no day' }],
        score: { rubric: 'RICE' },
        texts: { sales: { title: 'Sign in once', expires: 'never' }, support: 'text' },
      },
    ]);
    expect(roadmap.items[0]).to.deep.equal({
      id: 'sso',
      title: 'SSO',
      visibility: ['internal'],
      health: { value: 'on-track', by: 'Ada Quill' },
      links: [{ url: 'https://example.com/' }, { url: 'https://example.org/' }],
      history: [{ on: '2026-01-05', reason: 'late' }],
      texts: { sales: { title: 'Sign in once' } },
    });
    expect(issues.map(brief)).to.have.members([
      'invalid | items[0].health.on | yesterday | value',
      'invalid | items[0].links[1] | javascript:alert(1) | value',
      'missing | items[0].links[2].url | value',
      'invalid | items[0].links[3].title | an object | value',
      'invalid | items[0].history[0].timeframe | 2026-Q9 | value',
      'missing | items[0].history[1].on | value',
      'missing | items[0].score.value | value',
      'invalid | items[0].texts.sales.expires | never | value',
      'invalid | items[0].texts.support | text | value',
    ]);
  });

  it('may stand under a name that means more elsewhere', () => {
    expect(issuesOfItem({ texts: { visibility: 'text', title: 5 } })).to.have.members([
      'invalid | items[0].texts.visibility | text | value',
      'invalid | items[0].texts.title | 5 | value',
    ]);
  });

  it('is told where it stood in the source, blank neighbours counted', () => {
    expect(issuesOfItem({ links: [null, 'https://example.com', '', 'ftp://example.com', null, {}] })).to.have.members([
      'invalid | items[0].links[3] | ftp://example.com | value',
      'missing | items[0].links[5].url | value',
    ]);
  });

  it('takes the record with it when the record needs it', () => {
    expect(issuesOf({ dependencies: [{ from: 'a' }, { from: 'a', to: { id: 'b' } }] })).to.deep.equal([
      'missing | dependencies[0].to | record',
      'invalid | dependencies[1].to | an object | record',
    ]);
    expect(issuesOf({ items: [{ title: ['a'] }] })).to.deep.equal(['invalid | items[0].title | a list | record']);
  });

  it('is told at its own place when it stands for an object or a list', () => {
    expect(issuesOfItem({ confidence: 'sure' })).to.deep.equal(['unknown | items[0].confidence | sure | value']);
    expect(issuesOfItem({ confidence: 101 })).to.deep.equal(['invalid | items[0].confidence | 101 | value']);
    expect(issuesOfItem({ health: 'fine' })).to.deep.equal(['unknown | items[0].health | fine | value']);
    expect(issuesOfItem({ links: 'about:blank' })).to.deep.equal(['invalid | items[0].links | about:blank | value']);
    expect(issuesOfItem({ history: { status: 'done' } })).to.deep.equal(['missing | items[0].history.on | value']);
    expect(issuesOf({ risks: [{ title: 'R', ask: { to: 'exec' } }] })).to.deep.equal(['missing | risks[0].ask.text | value']);
  });

  it('is no excuse for a guess', () => {
    expect(item({ confidence: { percent: 'high' } })).not.to.have.property('confidence');
    expect(item({ confidence: {} })).not.to.have.property('confidence');
    expect(item({ progress: { unit: 'points' } })).not.to.have.property('progress');
    expect(item({ progress: { done: 3 } })).not.to.have.property('progress');
    expect(hintsOfItem({ confidence: 0.8 })).to.deep.equal(['write per cent: 80']);
  });

  it('brings a hint with what would be right', () => {
    expect(hintsOfItem({ effort: 'much' })).to.deep.equal(['expected a number']);
    expect(hintsOfItem({ effort: -1 })).to.deep.equal(['at least 0']);
    expect(hintsOfItem({ progress: 120 })).to.deep.equal(['at most 100']);
    expect(hintsOfItem({ timeframe: '2026-11/2026-Q3' })).to.deep.equal(['the end lies before the start; swap them']);
    expect(hintsOfItem({ confirmedOn: 'today' })).to.deep.equal(['write a calendar day: 2026-09-14']);
    expect(hintsOfItem({ confidence: 'hihg' })).to.deep.equal(['did you mean "high"? allowed: low, medium, high']);
  });

  it('is quoted short, without what could change a terminal or turn text around', () => {
    const [issue] = parseRoadmap([{ title: 'SSO', status: `\u001b[31m\u202e${'x'.repeat(200)}` }]).issues;
    expect(issue?.value).to.equal(`\ufffd[31m\ufffd${'x'.repeat(73)}…`);
    expect(issue?.message).to.equal(`unknown status "${issue?.value}"`);
  });

  it('is cut when it is only too long', () => {
    const { roadmap, issues } = parseRoadmap([{ title: `${'x'.repeat(MAX_TEXT - 1)}😀${'y'.repeat(5)}`, summary: 'kept' }]);
    expect(roadmap.items[0]?.title).to.equal('x'.repeat(MAX_TEXT - 1));
    expect(issues[0]).to.deep.include({ code: 'invalid', path: 'items[0].title', leftOut: 'nothing' });
    expect(issues[0]?.message).to.contain(String(MAX_TEXT));
    expect(roadmap.items[0]?.summary).to.equal('kept');
  });
});

describe('an address', () => {
  it('that is too long is left out: cut, it would lead elsewhere', () => {
    const longest = `https://example.com/${'x'.repeat(1980)}`;
    expect(item({ links: [longest, `${longest}x`] }).links).to.deep.equal([{ url: longest }]);
  });
});

describe('words of closed lists', () => {
  it('are read in any spelling of the same letters', () => {
    for (const status of ['in-progress', 'In Progress', 'in_progress', 'IN-PROGRESS', 'inProgress']) {
      expect(item({ status }).status, status).to.equal('in-progress');
      expect(issuesOfItem({ status })).to.deep.equal([]);
    }
  });

  it('are read so where they stand for an object too', () => {
    expect(item({ health: 'On Track' }).health).to.deep.equal({ value: 'on-track' });
    expect(item({ confidence: 'HIGH' }).confidence).to.deep.equal({ band: 'high' });
    expect(parseRoadmap({ teams: [{ title: 'Core', wayOfWorking: 'Kanban' }] }).roadmap.teams[0]?.wayOfWorking).to.deep.equal({
      kind: 'kanban',
    });
  });
});

describe('short forms', () => {
  it('are written out', () => {
    expect(item({ confidence: '80 %', progress: 40 })).to.deep.include({
      confidence: { percent: 80, band: 'high' },
      progress: { percent: 40 },
    });
    expect(item({ progress: { done: 1, total: 3, unit: 'epics' } }).progress?.percent).to.equal(33);
    expect(item({ links: 'https://example.com' }).links).to.deep.equal([{ url: 'https://example.com/' }]);
    expect(item({ timeframe: 2026 }).timeframe?.end).to.equal('2026-12-31');
  });

  it('of an item may be singular', () => {
    const { roadmap, issues } = parseRoadmap([
      { title: 'SSO', theme: 'Trust', themes: ['Speed'], objective: 'Grow', release: ['26.4', '26.5'] },
    ]);
    expect(issues).to.deep.equal([]);
    expect(roadmap.items[0]).to.deep.include({ themes: ['speed', 'trust'], objectives: ['grow'], releases: ['26-4', '26-5'] });
    expect(roadmap.items[0]).not.to.have.any.keys('theme', 'objective', 'release');
  });

  it('of dependencies stand with the item that waits', () => {
    const { roadmap, issues } = parseRoadmap([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', dependsOn: ['a', 'c'] },
    ]);
    expect(roadmap.dependencies).to.deep.equal([{ id: 'a→b', from: 'a', to: 'b', visibility: ['internal'] }]);
    expect(issues.map(brief)).to.deep.equal(['dangling | items[1].dependsOn | c | value']);
    expect(roadmap.items[1]).not.to.have.property('dependsOn');
  });

  it('of a dependency that is written out elsewhere add nothing', () => {
    const { roadmap } = parseRoadmap({
      items: [{ id: 'a' }, { id: 'b', dependsOn: ['a', 'a'] }],
      dependencies: [{ from: 'a', to: 'b', summary: 'needs the table' }],
    });
    expect(roadmap.dependencies.map(({ summary }) => summary)).to.deep.equal(['needs the table']);
  });
});

describe('unknown keys', () => {
  it('are told once per list, with a count and the key that was meant', () => {
    const { issues } = parseRoadmap({
      items: [
        { title: 'A', timeframes: '2026' },
        { title: 'B', timeframes: '2027', sprint: 4 },
      ],
      titel: 'Plan',
      itmes: [],
    });
    expect(issues.map(({ path, hint, count, leftOut }) => [path, hint, count, leftOut])).to.deep.equal([
      ['titel', 'did you mean "title"?', undefined, 'value'],
      ['itmes', 'did you mean "items"?', undefined, 'value'],
      ['items[0].timeframes', 'did you mean "timeframe"?', 2, 'value'],
      ['items[1].sprint', undefined, undefined, 'value'],
    ]);
  });

  it('are told inside objects too', () => {
    expect(issuesOf({ objectives: [{ title: 'Grow', keyResults: [{ title: 'A' }, { title: 'B', goal: 5 }] }] })).to.deep.equal([
      'unknown | objectives[0].keyResults[1].goal | goal | value',
    ]);
  });

  it('are passed over when they are notes to others', () => {
    expect(issuesOf({ $schema: 'x', _rev: 1, 'x-owner': 'me', items: [{ title: 'A', _id: 5, $ref: 1, 'x-colour': 'red' }] })).to.deep.equal(
      [],
    );
  });
});

describe('ids', () => {
  it('are made from the title, in any script, else from the place', () => {
    const titles = ['Single sign-on (SSO)!', 'Größe & Café', '単一サインオン', 'हिन्दी पाठ', '…', '😀'];
    expect(items(titles).map(({ id }) => id)).to.deep.equal([
      'single-sign-on-sso',
      'größe-café',
      '単一サインオン',
      'हिन्दी-पाठ',
      'items-5',
      'items-6',
    ]);
  });

  it('that are made are made unique silently, and give way to given ones', () => {
    const { roadmap, issues } = parseRoadmap(['SSO', 'SSO', { id: 'sso', title: 'Given' }, { id: 'sso-2', title: 'Given too' }]);
    expect(issues).to.deep.equal([]);
    expect(roadmap.items.map(({ id }) => id)).to.deep.equal(['sso-3', 'sso-4', 'sso', 'sso-2']);
  });

  it('that are made of one title number what everybody may see first: so no number tells of what is hidden', () => {
    const visibilities = [['confidential'], ['sales'], undefined, ['public', 'sales'], ['public']];
    const { roadmap } = parseRoadmap(visibilities.map((visibility) => ({ title: 'Plan', visibility })));
    expect(roadmap.items.map(({ id }) => id)).to.deep.equal(['plan-5', 'plan-3', 'plan-4', 'plan', 'plan-2']);
  });

  it('given twice stay with the first; the second is kept beside it', () => {
    const { roadmap, issues } = parseRoadmap({
      items: [
        { id: 'a', title: 'First' },
        { id: 'a', title: 'Second' },
        { id: 'a-2', title: 'Third' },
        { id: 'c', title: 'C', parent: 'a' },
      ],
    });
    expect(roadmap.items.map(({ id, title }) => [id, title])).to.deep.equal([
      ['a', 'First'],
      ['a-3', 'Second'],
      ['a-2', 'Third'],
      ['c', 'C'],
    ]);
    expect(roadmap.items[3]?.parent).to.equal('a');
    expect(issues.map(brief)).to.deep.equal(['duplicate | items[1].id | a | nothing']);
    expect(issues[0]?.hint).to.equal('kept as "a-3"; references go to the first');
  });

  it('may be numbers', () => {
    const { roadmap, issues } = parseRoadmap({
      items: [
        { id: 7, title: 'A' },
        { id: 8, title: 'B', parent: 7 },
      ],
    });
    expect(issues).to.deep.equal([]);
    expect(roadmap.items.map(({ id, parent }) => [id, parent])).to.deep.equal([
      ['7', undefined],
      ['8', '7'],
    ]);
  });

  it('stand in for a missing title', () => {
    const { roadmap, issues } = parseRoadmap([{ id: 'PAY-7' }]);
    expect(roadmap.items[0]).to.include({ id: 'PAY-7', title: 'PAY-7' });
    expect(issues.map(brief)).to.deep.equal(['missing | items[0].title | nothing']);
  });

  it('that cannot be read are made anew', () => {
    const { roadmap, issues } = parseRoadmap([{ id: { key: 'A' }, title: 'SSO' }]);
    expect(roadmap.items[0]?.id).to.equal('sso');
    expect(issues.map(brief)).to.deep.equal(['invalid | items[0].id | an object | value']);
  });

  it('of any length stay apart', () => {
    const long = 'x'.repeat(600);
    const { roadmap } = parseRoadmap([
      { id: `${long}a`, title: 'A' },
      { id: `${long}b`, title: 'B' },
    ]);
    expect(new Set(roadmap.items.map(({ id }) => id)).size).to.equal(2);
    expect(roadmap.items.every(({ id }) => id.length <= 500)).to.equal(true);
  });

  it('of dependencies are made from their ends', () => {
    const { roadmap } = parseRoadmap({
      items: ['A', 'B'],
      dependencies: [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'b' },
      ],
    });
    expect(roadmap.dependencies.map(({ id }) => id)).to.deep.equal(['a→b', 'a→b-2']);
  });
});

describe('a document that is something else', () => {
  it('is told as one, with what it holds instead', () => {
    const { roadmap, issues } = parseRoadmap({ data: [{ name: 'A' }], total: 1 });
    expect(issues[0]).to.include({ code: 'missing', path: '', leftOut: 'record' });
    expect(issues[0]!.message).to.contain('data, total');
    expect(roadmap.items).to.deep.equal([]);
  });

  it('is not one with a single key of ours, or with notes alone', () => {
    for (const document of [{}, { title: 'Plan' }, { items: [], data: 1 }, { $schema: 'https://example.com/s.json' }])
      expect(parseRoadmap(document).issues.filter(({ path }) => path === '')).to.deep.equal([]);
  });
});

describe('words for audiences', () => {
  it('may be given for the roadmap as a whole', () => {
    const texts = { sales: { title: 'T', vision: 'V', strategy: 'S', disclaimer: 'D' } };
    expect(parseRoadmap({ items: [], texts })).to.deep.include({ issues: [] });
    expect(parseRoadmap({ items: [], texts }).roadmap.texts).to.deep.equal(texts);
  });
});
