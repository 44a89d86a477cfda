import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { COLLECTIONS, type CollectionName } from '../../../src/sdk/model/closed-lists.js';
import { referencesOf } from '../../../src/sdk/model/references.js';
import { joinRoadmaps } from '../../../src/sdk/parse/join-roadmaps.js';
import type { JoinSource } from '../../../src/sdk/parse/join/join-rules.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { roadmapInput } from './arbitrary-input.js';

const source = (id: string, input: unknown): JoinSource => ({ id, roadmap: parseRoadmap(input).roadmap });
const overlay = (id: string, input: unknown): JoinSource => ({ id, overlay: input });
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const JIRA = {
  title: 'Payments',
  teams: [{ id: '10', title: 'Platform' }],
  items: [
    { id: 'PAY-1', title: 'Card vault', team: '10', timeframe: '2026-Q4', status: 'in-progress' },
    { id: 'PAY-2', title: 'Refunds', team: '10', dependsOn: 'PAY-1', parent: 'PAY-1' },
  ],
};
const GITHUB = {
  title: 'Apps',
  teams: [{ id: 'platform', title: 'platform ' }],
  items: [{ id: '7', title: 'Card vault', team: 'platform', timeframe: '2027-Q1' }],
};

describe('joinRoadmaps', () => {
  it('keeps every entity, under its id with its source before it', () => {
    const { roadmap, issues } = joinRoadmaps([source('jira', JIRA), source('github', GITHUB)]);
    expect(ids(roadmap.items)).to.deep.equal(['jira:PAY-1', 'jira:PAY-2', 'github:7']);
    expect(ids(roadmap.teams)).to.deep.equal(['jira:10', 'github:platform']);
    expect(issues).to.deep.equal([]);
    expect(roadmap.source).to.deep.equal({ items: 3, invalid: 0 });
  });

  it('keeps what refers to what', () => {
    const { items, dependencies } = joinRoadmaps([source('jira', JIRA)]).roadmap;
    expect([items[1]?.team, items[1]?.parent]).to.deep.equal(['jira:10', 'jira:PAY-1']);
    expect(dependencies.map(({ from, to }) => [from, to])).to.deep.equal([['jira:PAY-1', 'jira:PAY-2']]);
  });

  it('takes nothing for the same without a rule, and proposes what looks like it', () => {
    const { guesses } = joinRoadmaps([source('jira', JIRA), source('github', GITHUB)]);
    expect(guesses).to.deep.equal([
      { list: 'teams', ids: ['jira:10', 'github:platform'], title: 'Platform' },
      { list: 'items', ids: ['jira:PAY-1', 'github:7'], title: 'Card vault' },
    ]);
  });

  it('makes one of entities with the same title, where a rule says so, and of what refers to them', () => {
    const { roadmap, origins, guesses } = joinRoadmaps([source('jira', JIRA), source('github', GITHUB)], { same: { teams: 'title' } });
    expect(ids(roadmap.teams)).to.deep.equal(['jira:10']);
    expect(roadmap.items.map(({ team }) => team)).to.deep.equal(['jira:10', 'jira:10', 'jira:10']);
    expect(origins).to.deep.equal({ 'jira:10': ['jira', 'github'] });
    expect(guesses.map(({ list }) => list)).to.deep.equal(['items']);
  });

  it('makes one of entities with the same id, or of groups that the rule lists', () => {
    const a = { themes: [{ id: 'trust', title: 'Trust' }], objectives: [{ id: 'o1', title: 'Calm' }] };
    const b = { themes: [{ id: 'trust', title: 'Safety' }], objectives: [{ id: 'x', title: 'Quiet' }] };
    const rules = { same: { themes: 'id' as const, objectives: [['a:o1', 'b:x']] } };
    const { roadmap } = joinRoadmaps([source('a', a), source('b', b)], rules);
    expect(ids(roadmap.themes)).to.deep.equal(['a:trust']);
    expect(ids(roadmap.objectives)).to.deep.equal(['a:o1']);
  });

  it('makes one of none when a title is not alone in its source: nobody can say which is meant', () => {
    const twice = { teams: [{ id: '1', title: 'Web' }, { id: '2', title: 'Web' }] }; // prettier-ignore
    const { roadmap, guesses } = joinRoadmaps([source('a', twice), source('b', { teams: [{ title: 'Web' }] })], {
      same: { teams: 'title' },
    });
    expect(roadmap.teams.length).to.equal(3);
    expect(guesses).to.deep.equal([]);
  });

  it('follows chains of groups, and circles of them', () => {
    const sources = ['a', 'b', 'c'].map((id) => source(id, { teams: [{ id: 't', title: id }] }));
    const groups = [
      ['b:t', 'c:t'],
      ['a:t', 'b:t'],
      ['c:t', 'a:t'],
    ];
    expect(joinRoadmaps(sources, { same: { teams: groups } }).roadmap.teams.length).to.equal(1);
  });

  it('shows what the first source says, and finds where they differ', () => {
    const rules = { same: { items: [['jira:PAY-1', 'github:7']], teams: 'title' as const } };
    const { roadmap, findings } = joinRoadmaps([source('jira', JIRA), source('github', GITHUB)], rules);
    expect(roadmap.items[0]?.timeframe).to.deep.equal(parseRoadmap(JIRA).roadmap.items[0]?.timeframe);
    const timeframe = findings.find(({ field }) => field === 'timeframe');
    expect([timeframe?.check, timeframe?.ids, timeframe?.values?.map(({ from }) => from)]).to.deep.equal([
      'sources-disagree',
      ['jira:PAY-1'],
      ['shown', 'jira', 'github'],
    ]);
  });

  it('goes by the order that a rule gives, for a field, a list or all', () => {
    const [a, b] = [source('a', { items: [{ id: '1', title: 'A', status: 'done' }] }), source('b', { items: [{ id: '1', title: 'B', status: 'planned' }] })]; // prettier-ignore
    const joined = (prefer: Record<string, string[]>) => joinRoadmaps([a, b], { same: { items: 'id' }, prefer }).roadmap.items[0];
    expect(joined({ '*': ['b'] })?.title).to.equal('B');
    expect(joined({ items: ['b'] })?.status).to.equal('planned');
    expect([joined({ 'items.status': ['b'] })?.status, joined({ 'items.status': ['b'] })?.title]).to.deep.equal(['planned', 'A']);
  });

  it('does not let a careless source publish what another one keeps', () => {
    const item = (visibility: string) => ({ items: [{ id: '1', title: 'A', visibility }] });
    const [open, shut] = [source('open', item('public')), source('shut', item('confidential'))];
    const { roadmap, findings } = joinRoadmaps([open, shut], { same: { items: 'id' } });
    expect(roadmap.items[0]?.visibility).to.deep.equal(['confidential']);
    expect(findings.map(({ field }) => field)).to.deep.equal(['visibility']);
  });

  it('reads two sources of one name as two, and says so', () => {
    const { roadmap, issues } = joinRoadmaps([
      source('a', { items: [{ id: '1', title: 'A' }] }),
      source('a', { items: [{ id: '1', title: 'B' }] }),
    ]);
    expect(ids(roadmap.items)).to.deep.equal(['a:1', 'a-2:1']);
    expect(issues.map(({ code, path, hint }) => [code, path, hint])).to.deep.equal([['duplicate', 'sources[1].id', 'read as "a-2"']]);
  });

  it('counts what each source could not use', () => {
    const { roadmap } = joinRoadmaps([
      source('a', { items: [{ title: 'A' }, 7, { status: 'done' }] }),
      source('b', { items: [{ title: 'B' }] }),
    ]);
    expect(roadmap.source.items - roadmap.source.invalid).to.equal(roadmap.items.length);
    expect(roadmap.source.items).to.equal(4);
  });
});

describe('an overlay', () => {
  const plan = {
    title: 'One plan',
    objectives: [{ id: 'calm', title: 'Calm mornings' }],
    items: [
      { id: 'PAY-1', benefit: 'Safe cards', objectives: 'calm', texts: { sales: { title: 'Cards kept safe' } } },
      { id: 'github:7', visibility: 'public', dependsOn: 'PAY-2' },
    ],
    decisions: [{ title: 'Build, not buy', items: ['PAY-1', '7'] }],
  };
  const joined = () => joinRoadmaps([source('jira', JIRA), source('github', GITHUB), overlay('plan', plan)]);

  it('says more of the entities of sources, by their id with or without the source', () => {
    const { roadmap, issues } = joined();
    expect(issues).to.deep.equal([]);
    expect(ids(roadmap.items)).to.deep.equal(['jira:PAY-1', 'jira:PAY-2', 'github:7']);
    const [vault, , other] = roadmap.items;
    expect([vault?.title, vault?.benefit, vault?.objectives, vault?.texts?.['sales']?.title]).to.deep.equal([
      'Card vault',
      'Safe cards',
      ['calm'],
      'Cards kept safe',
    ]);
    expect(other?.visibility).to.deep.equal(['public']);
    expect(roadmap.title).to.equal('One plan');
  });

  it('adds entities of its own, and links between sources', () => {
    const { roadmap } = joined();
    expect(ids(roadmap.objectives)).to.deep.equal(['calm']);
    expect(roadmap.decisions[0]?.items).to.deep.equal(['jira:PAY-1', 'github:7']);
    expect(roadmap.dependencies.map(({ from, to }) => `${from} ${to}`)).to.include('jira:PAY-2 github:7');
  });

  it('may speak of what is one of several', () => {
    const { roadmap } = joinRoadmaps(
      [source('jira', JIRA), source('github', GITHUB), overlay('plan', { teams: [{ id: 'platform', summary: 'Six' }] })],
      {
        same: { teams: 'title' },
      },
    );
    expect(roadmap.teams.map(({ id, summary }) => [id, summary])).to.deep.equal([['jira:10', 'Six']]);
  });

  it('that speaks of something no source has is told where it stands, and makes no ghost of it', () => {
    const { roadmap, issues } = joinRoadmaps([source('jira', JIRA), overlay('plan', { items: [{ id: 'jira:PAY-l', benefit: 'x' }] })]);
    expect(roadmap.items.length).to.equal(2);
    expect(issues.map(({ code, path, hint }) => [code, path, hint])).to.deep.equal([
      ['dangling', 'plan: items[0].id', 'did you mean "jira:PAY-1"?'],
    ]);
    expect(roadmap.source).to.deep.equal({ items: 3, invalid: 1 });
  });

  it('has its mistakes told at their place in it', () => {
    const { issues } = joinRoadmaps([source('jira', JIRA), overlay('plan', { items: [{ id: 'PAY-2', status: 'dnoe' }] })]);
    expect(issues.map(({ path, value }) => [path, value])).to.deep.equal([['plan: items[0].status', 'dnoe']]);
  });

  it('wins over what lies below it, the last one first, but for other audiences’ texts', () => {
    const texts = (words: object) => ({ items: [{ id: 'PAY-1', texts: words }] });
    const { roadmap } = joinRoadmaps([
      source('jira', JIRA),
      overlay('one', texts({ sales: { title: 'S1', summary: 'kept' }, exec: { title: 'E1' } })),
      overlay('two', texts({ sales: { title: 'S2' } })),
    ]);
    const said = roadmap.items[0]?.texts;
    expect([said?.['sales']?.title, said?.['sales']?.summary, said?.['exec']?.title]).to.deep.equal(['S2', 'kept', 'E1']);
  });
});

describe('joinRoadmaps, whatever it is given', () => {
  const many = fc.array(roadmapInput, { maxLength: 3 });

  it('loses no entity: each is there under its own name', () => {
    fc.assert(
      fc.property(many, (inputs) => {
        const parsed = inputs.map((input, index) => ({ id: `s${index}`, roadmap: parseRoadmap(input).roadmap }));
        const { roadmap } = joinRoadmaps(parsed);
        for (const list of COLLECTIONS) {
          const wanted = parsed.flatMap((one) => ids(one.roadmap[list]).map((id) => `${one.id}:${id}`));
          expect(ids(roadmap[list])).to.deep.equal(wanted);
        }
        expect(roadmap.source.items - roadmap.source.invalid).to.equal(roadmap.items.length);
      }),
      { numRuns: 60 },
    );
  });

  it('refers to nothing that is not there', () => {
    fc.assert(
      fc.property(many, fc.constantFrom('id' as const, 'title' as const), (inputs, rule) => {
        const sources = inputs.map((input, index) => source(`s${index}`, input));
        const same = Object.fromEntries(COLLECTIONS.map((list) => [list, rule]));
        const { roadmap } = joinRoadmaps(sources, { same });
        for (const list of COLLECTIONS) for (const entity of roadmap[list]) expectNoDangling(list, entity);

        function expectNoDangling(list: CollectionName, entity: object): void {
          for (const [field, target] of Object.entries(referencesOf(list))) {
            const named = [(entity as Record<string, unknown>)[field] ?? []].flat() as string[];
            expect(ids(roadmap[target])).to.include.members(named);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on an overlay', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (input) => {
        joinRoadmaps([source('jira', JIRA), overlay('o', input), overlay('p', { items: input, teams: [input] })]);
      }),
      { numRuns: 200 },
    );
  });
});
