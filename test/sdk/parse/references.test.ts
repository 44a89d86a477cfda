import { expect } from '@open-wc/testing';
import type { Issue } from '../../../src/sdk/model/issue.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const brief = ({ code, path, value, leftOut }: Issue) => [code, path, value, leftOut].filter((part) => part !== undefined).join(' | ');
const issuesOf = (input: unknown) => parseRoadmap(input).issues.map(brief);

describe('references', () => {
  it('may be written by title when one entity alone has it', () => {
    const { roadmap, issues } = parseRoadmap({
      teams: [
        { id: 't1', title: 'Core' },
        { id: 't2', title: 'Field' },
        { id: 't3', title: 'field' },
      ],
      items: [
        { title: 'A', team: 'CORE', contributors: ['t2', 'core', 't1'] },
        { title: 'B', team: 'Field' },
      ],
    });
    expect(roadmap.items[0]).to.deep.include({ team: 't1', contributors: ['t2', 't1'] });
    expect(roadmap.items[1]).not.to.have.property('team');
    expect(issues.map(brief)).to.deep.equal(['dangling | items[1].team | Field | value']);
  });

  it('go by id before title', () => {
    const { roadmap } = parseRoadmap({
      teams: [
        { id: 'a', title: 'b' },
        { id: 'b', title: 'a' },
      ],
      items: [{ title: 'A', team: 'a' }],
    });
    expect(roadmap.items[0]?.team).to.equal('a');
  });

  it('make what no list has, in an order that does not tell which records spoke of it first', () => {
    const items = ['Zeta', 'alpha', 'Core', 'Zeta'].map((team, i) => ({ title: `${i}`, team }));
    const titles = (records: object[]) => parseRoadmap(records).roadmap.teams.map(({ title }) => title);
    expect(titles(items)).to.deep.equal(['Core', 'Zeta', 'alpha']);
    expect(titles(items.reverse())).to.deep.equal(titles(items));
  });

  it('to nothing are left out, with the id that was probably meant', () => {
    const { roadmap, issues } = parseRoadmap({ themes: ['Trust'], items: [{ title: 'A', themes: ['trust', 'trsut', 'other'] }] });
    expect(roadmap.items[0]?.themes).to.deep.equal(['trust']);
    expect(issues.map(({ value, hint }) => [value, hint])).to.deep.equal([
      ['trsut', 'did you mean "trust"?'],
      ['other', undefined],
    ]);
  });

  it('make what they name where the document has no such list', () => {
    const { roadmap, issues } = parseRoadmap([
      { title: 'A', team: 'Core', contributors: 'core', product: 'Books', theme: 'C', release: '26.4', objective: 'Grow' },
      { title: 'B', team: 'CORE', theme: ['C++', 'c'] },
    ]);
    expect(issues).to.deep.equal([]);
    expect(roadmap.teams).to.deep.equal([{ id: 'core', title: 'Core', visibility: ['internal'] }]);
    expect(roadmap.products.map(({ title }) => title)).to.deep.equal(['Books']);
    expect(roadmap.themes.map(({ id, title }) => [id, title])).to.deep.equal([
      ['c', 'C'],
      ['c-2', 'C++'],
    ]);
    expect(roadmap.items.map(({ themes }) => themes)).to.deep.equal([['c'], ['c-2', 'c']]);
    expect([roadmap.releases[0]?.id, roadmap.objectives[0]?.id]).to.deep.equal(['26-4', 'grow']);
  });

  it('never make items or evidence', () => {
    expect(issuesOf({ items: [{ title: 'A', parent: 'epic', evidence: 'study' }], risks: [{ title: 'R', items: 'b' }] })).to.have.members([
      'dangling | items[0].parent | epic | value',
      'dangling | items[0].evidence | study | value',
      'dangling | risks[0].items | b | value',
    ]);
  });

  it('stand everywhere: in health, in milestones, in decisions', () => {
    const { roadmap, issues } = parseRoadmap({
      evidence: [{ id: 'e', title: 'Survey' }],
      releases: [{ id: 'r', title: '26.4', team: 'Core' }],
      items: [{ id: 'a', title: 'A', health: { value: 'at-risk', evidence: ['Survey', 'gone'] } }],
      milestones: [{ title: 'Launch', release: '26.4', items: ['A'] }],
      decisions: [{ title: 'Go', items: 'A', evidence: 'e' }],
    });
    expect(roadmap.items[0]?.health?.evidence).to.deep.equal(['e']);
    expect(roadmap.milestones[0]).to.deep.include({ release: 'r', items: ['a'] });
    expect(roadmap.decisions[0]).to.deep.include({ items: ['a'], evidence: ['e'] });
    expect(issues.map(brief)).to.deep.equal(['dangling | items[0].health.evidence | gone | value']);
  });

  it('of who asked are no references', () => {
    expect(issuesOf({ inputs: [{ title: 'Faster', from: 'Northwind Tea', items: [] }] })).to.deep.equal([]);
  });

  it('may be called like what every object has', () => {
    const { roadmap, issues } = parseRoadmap({
      items: [
        { id: '__proto__', title: 'A' },
        { id: 'B', parent: 'constructor', title: 'B' },
        { id: 'C', parent: '__proto__', title: 'C' },
      ],
    });
    expect(roadmap.items.map(({ parent }) => parent)).to.deep.equal([undefined, undefined, '__proto__']);
    expect(issues.map(brief)).to.deep.equal(['dangling | items[1].parent | constructor | value']);
  });
});

describe('dependencies', () => {
  it('with an end that is nowhere are left out', () => {
    const { roadmap, issues } = parseRoadmap({
      items: ['A', 'B'],
      dependencies: [
        { from: 'A', to: 'b' },
        { from: 'a', to: 'x' },
      ],
    });
    expect(roadmap.dependencies.map(({ from, to }) => [from, to])).to.deep.equal([['a', 'b']]);
    expect(issues.map(brief)).to.deep.equal(['dangling | dependencies[1].to | x | record']);
  });

  it('of an item on itself are left out', () => {
    expect(issuesOf({ items: ['A'], dependencies: [{ from: 'a', to: 'A' }] })).to.deep.equal(['cycle | dependencies[0] | a → a | record']);
  });

  it('in a circle are told once, and stay', () => {
    const { roadmap, issues } = parseRoadmap({
      items: ['A', 'B', 'C', 'D', 'E'],
      dependencies: [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'd'],
        ['d', 'e'],
        ['e', 'd'],
      ].map(([from, to]) => ({ from, to })),
    });
    expect(roadmap.dependencies).to.have.length(6);
    expect(issues.map(brief)).to.deep.equal([
      'cycle | dependencies[2] | a → b → c → a | nothing',
      'cycle | dependencies[5] | d → e → d | nothing',
    ]);
  });

  it('that only meet again are no circle', () => {
    const dependencies = [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ].map(([from, to]) => ({ from, to }));
    expect(issuesOf({ items: ['A', 'B', 'C', 'D'], dependencies })).to.deep.equal([]);
  });
});

describe('parents', () => {
  it('in a circle lose the link that closes it', () => {
    const { roadmap, issues } = parseRoadmap({
      objectives: [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'c' },
        { id: 'c', parent: 'b' },
        { id: 'd', parent: 'd' },
      ].map((o) => ({ ...o, title: o.id })),
    });
    expect(roadmap.objectives.map(({ parent }) => parent)).to.deep.equal(['b', 'c', undefined, undefined]);
    expect(issues.map(brief)).to.deep.equal([
      'cycle | objectives[2].parent | b → c → b | value',
      'cycle | objectives[3].parent | d → d | value',
    ]);
  });

  it('of nested items are the items they stand in', () => {
    const { roadmap, issues } = parseRoadmap([
      { title: 'Epic', items: [{ title: 'Feature', children: ['Task', { title: 'Other task' }] }, null] },
      { title: 'Alone', children: { title: 'Child' } },
    ]);
    expect(issues).to.deep.equal([]);
    expect(roadmap.items.map(({ title, parent }) => [title, parent])).to.deep.equal([
      ['Epic', undefined],
      ['Feature', 'epic'],
      ['Task', 'feature'],
      ['Other task', 'feature'],
      ['Alone', undefined],
      ['Child', 'alone'],
    ]);
    expect(roadmap.source).to.deep.equal({ items: 6, invalid: 0 });
  });

  it('of nested items are told at their nested place', () => {
    expect(issuesOf([{ title: 'Epic', items: ['Fine', { title: 'Bad', children: [{ title: 'Worse', status: 'zork' }] }] }])).to.deep.equal([
      'unknown | items[0].items[1].children[0].status | zork | value',
    ]);
  });

  it('that are left out leave their children to the one above', () => {
    const { roadmap, issues } = parseRoadmap([{ title: 'Epic', items: [{ summary: 'no name', items: ['Task'] }] }]);
    expect(roadmap.items.map(({ title, parent }) => [title, parent])).to.deep.equal([
      ['Epic', undefined],
      ['Task', 'epic'],
    ]);
    expect(roadmap.source).to.deep.equal({ items: 3, invalid: 1 });
    expect(issues.map(brief)).to.deep.equal(['missing | items[0].items[0].title | record']);
  });

  it('of nested items win over a parent that says otherwise, and that is told', () => {
    const { roadmap, issues } = parseRoadmap([
      { id: 'x', title: 'X' },
      {
        id: 'e',
        title: 'Epic',
        items: [
          { title: 'A', parent: 'e' },
          { title: 'B', parent: 'x' },
        ],
      },
    ]);
    expect(roadmap.items.map(({ parent }) => parent)).to.deep.equal([undefined, undefined, 'e', 'e']);
    expect(issues.map(brief)).to.deep.equal(['invalid | items[1].items[1].parent | x | value']);
  });

  it('of nested items with an id given twice are still the items they stand in', () => {
    const { roadmap } = parseRoadmap([
      { id: 'a', title: 'First' },
      { id: 'a', title: 'Second', items: ['Child'] },
    ]);
    expect(roadmap.items.map(({ id, parent }) => [id, parent])).to.deep.equal([
      ['a', undefined],
      ['a-2', undefined],
      ['child', 'a-2'],
    ]);
  });
});
