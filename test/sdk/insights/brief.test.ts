import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { exportBrief } from '../../../src/sdk/exports/export-brief.js';
import { brief } from '../../../src/sdk/insights/brief.js';
import { compareProjections } from '../../../src/sdk/insights/compare-projections.js';
import { compareWithMark } from '../../../src/sdk/insights/compare-with-mark.js';
import { markOf } from '../../../src/sdk/insights/mark-of.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { roadmap as anyRoadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const options = { locale: 'en-GB' };
const seen = (input: object, lens = lenses.exec) => project(roadmapOf(input), lens, { today });
const told = (input: object, lens = lenses.exec) => brief(seen(input, lens), undefined, options).sentences.map(({ text }) => text);
const since = (before: object[], after: object[], lens = lenses.team) => {
  const [then, now] = [before, after].map((items) => seen({ asOf: '2026-09-01', items }, lens));
  return brief(now!, compareProjections(then!, now!), options).text;
};
const item = { id: 'a', title: 'A', kind: 'epic', status: 'planned', timeframe: '2026-Q4' };

describe('a briefing for executives', () => {
  it('says how the objectives stand', () => {
    const objectives = [
      { id: 'x', title: 'X', health: 'on-track' },
      { id: 'y', title: 'Y', health: 'at-risk' },
      { id: 'z', title: 'Z' },
    ];
    expect(told({ objectives })).to.deep.equal([
      '1 of 3 objectives is on track; at risk: “Y”; no health has been reported for 1 objective.',
    ]);
    const unsaid = objectives.map(({ id, title }) => ({ id, title }));
    expect(told({ objectives: unsaid })).to.deep.equal(['No health has been reported for 3 objectives.']);
  });

  it('says how much is done where there are no objectives', () => {
    expect(told({ items: [item, { ...item, id: 'b', status: 'done' }] })[0]).to.equal('2 items, 1 of them done.');
  });

  it('names the decisions needed, with the first day or what is overdue', () => {
    const decision = (id: string, by: string) => ({ id, title: id.toUpperCase(), status: 'needed', ask: { text: '?', by } });
    expect(told({ decisions: [decision('d', '2026-10-01')] })).to.deep.equal(['1 decision is needed: “D”; the first by 1 Oct 2026.']);
    expect(told({ decisions: [decision('d', '2026-09-01')] })).to.deep.equal(['1 decision is needed: “D”; overdue: “D”.']);
  });

  it('says of what was shipped whether anybody measured it', () => {
    const objectives = [
      { id: 'o', title: 'O', keyResults: [{ title: 'K', baseline: 1, target: 2, current: 2, measuredOn: '2026-09-01' }] },
    ];
    const items = [
      { ...item, status: 'done', timeframe: '2026-Q2', objectives: ['o'] },
      { ...item, id: 'b', title: 'B', status: 'done' },
    ];
    expect(told({ items, objectives })[1]).to.equal('Shipped: “B” and “A”; measured since: “A”; without a number to expect: “B”.');
  });

  it('tells what was measured in part from what nobody measured', () => {
    const measured = { title: 'K', baseline: 1, target: 2, current: 2, measuredOn: '2026-09-01' };
    const objectives = [
      { id: 'o', title: 'O', keyResults: [measured, { title: 'L', target: 2 }] },
      { id: 'p', title: 'P', keyResults: [{ title: 'M', target: 2 }] },
    ];
    const items = [
      { ...item, status: 'done', timeframe: '2026-Q2', objectives: ['o'] },
      { ...item, id: 'b', title: 'B', status: 'done', timeframe: '2026-Q1', objectives: ['p'] },
    ];
    expect(told({ items, objectives })[1]).to.equal('Shipped: “A” and “B”; measured in part: “A”; not measured yet: “B”.');
  });

  it('names the biggest open risk and what it asks', () => {
    const risks = [
      { id: 'r', title: 'R', likelihood: 'high', impact: 'high', ask: 'Pay twice.' },
      { id: 's', title: 'S', likelihood: 'low', impact: 'high' },
    ];
    expect(told({ risks })).to.deep.equal(['The biggest open risk is “R”; the ask: Pay twice.']);
  });
});

describe('a briefing for teams', () => {
  it('names what is blocked or out of order, the next release and what is past its time', () => {
    const releases = [{ id: 'r', title: 'R', timeframe: '2026-10-13' }, { id: 's', title: 'S', timeframe: '2027-01-13' }]; // prettier-ignore
    const items = [
      { ...item, status: 'blocked', releases: ['r'], dependsOn: 'b', timeframe: '2026-10' },
      { ...item, id: 'b', title: 'B', timeframe: '2026-12' },
      { ...item, id: 'c', title: 'C', timeframe: '2026-08' },
    ];
    expect(told({ items, releases }, lenses.team)).to.deep.equal([
      '1 item is blocked: “A”; 1 dependency is out of order: “A” is planned before “B”, which it needs.',
      'The next release is “R”, 13 Oct 2026; 0 of its 1 item done.',
      '1 open item is past its time: “C”.',
    ]);
  });

  it('names one dependency that is out of order, and counts the rest', () => {
    const needs = ['x', 'y', 'z'].map((id) => ({ ...item, id, title: id, timeframe: '2026-10', dependsOn: 'b' }));
    const items = [...needs, { ...item, id: 'b', title: 'B', timeframe: '2026-12' }];
    expect(told({ items }, lenses.team)).to.deep.equal([
      '3 dependencies are out of order: “x” is planned before “B”, which it needs, and 2 more.',
    ]);
  });

  it('tells what changed, which way, and why', () => {
    const history = [{ on: '2026-09-10', timeframe: '2026-Q4', reason: 'The supplier is late.' }];
    expect(
      since(
        [item],
        [
          { ...item, timeframe: '2027-Q1', history },
          { ...item, id: 'b', title: 'B' },
        ],
      ),
    ).to.equal('Since 14 Sept 2026 moved later: “A” (because The supplier is late); new: “B”.');
    expect(since([item], [{ ...item, timeframe: '2026-09-28' }])).to.equal('Since 14 Sept 2026 moved earlier: “A”.');
    expect(since([item], [{ ...item, status: 'done' }])).to.equal('Shipped since 14 Sept 2026: “A”.');
    expect(since([item], [item])).to.equal('Nothing changed since 14 Sept 2026.');
  });

  it('tells the way of a move from the recorded history where there is only a mark', () => {
    const now = seen({ items: [{ ...item, timeframe: '2027-Q1', history: [{ on: '2026-09-14', timeframe: '2026-Q4' }] }] }, lenses.team);
    const changes = compareWithMark(markOf(seen({ items: [item] }, lenses.team)), now)!;
    expect(brief(now, changes, options).text).to.equal('Since 14 Sept 2026 moved later: “A”.');
  });
});

describe('a briefing for sales', () => {
  const sayable = { sales: { sayable: 'It comes in the winter.' } };

  it('tells new sentences, new times, and what is no longer to be said', () => {
    expect(since([], [{ ...item, texts: sayable }], lenses.sales)).to.equal('You can now say: A (“It comes in the winter”).');
    expect(since([item], [{ ...item, timeframe: '2027-Q1' }], lenses.sales)).to.equal('“A” is now Q1 2027.');
    const expired = { sales: { ...sayable.sales, expires: '2026-09-01' } };
    expect(told({ items: [{ ...item, texts: expired }] }, lenses.sales)).to.deep.equal(['No longer say: “A”.']);
  });

  it('tells the new times of three, and how many more moved', () => {
    const all = (timeframe: string) => ['a', 'b', 'c', 'd'].map((id) => ({ ...item, id, title: id, timeframe }));
    expect(since(all('2026-Q4'), all('2027-Q1'), lenses.sales)).to.equal(
      '“a” is now Q1 2027; “b” is now Q1 2027; “c” is now Q1 2027; and 1 more moved.',
    );
    expect(since([item], [{ ...item, timeframe: undefined }], lenses.sales)).to.equal('Moved: “A”.');
  });

  it('names what is committed', () => {
    expect(told({ items: [{ ...item, commitment: 'committed' }] }, lenses.sales)).to.deep.equal(['Committed: “A”.']);
  });
});

describe('any briefing', () => {
  it('has five sentences at most, the same each time, of ids that the projection holds', () => {
    fc.assert(
      fc.property(anyRoadmap, anyRoadmap, fc.constantFrom(...Object.values(lenses)), (one, other, lens) => {
        const [before, after] = [one, other].map((roadmap) => project(roadmap, lens, { today }));
        const changes = compareProjections(before!, after!);
        const { sentences, text } = brief(after!, changes);
        expect(sentences.length).to.be.at.most(5);
        expect(brief(after!, changes).text).to.equal(text);
        for (const { clauses } of sentences)
          for (const { list, ids } of clauses) expect(after![list].map(({ id }) => id)).to.include.members(ids);
      }),
      { numRuns: 50 },
    );
  });

  it('counts what it does not name', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...item, id, title: id, commitment: 'committed' }));
    expect(told({ items }, lenses.sales)).to.deep.equal(['Committed: “a”, “b”, “c” and 2 more.']);
    expect(told({ items: items.slice(1) }, lenses.sales)).to.deep.equal(['Committed: “b”, “c”, “d” and “e”.']);
  });

  it('is said in other words where they are given', () => {
    const projection = seen({ items: [{ ...item, commitment: 'committed' }] }, lenses.sales);
    expect(brief(projection, undefined, { locale: 'de', words: { committed: 'zugesagt: {names}', quoted: '„{title}“' } }).text).to.equal('Zugesagt: „A“.'); // prettier-ignore
  });

  it('is written for a chat or as Markdown, where no title is more than text', () => {
    const projection = seen({ title: 'Plan', disclaimer: 'No promise.', items: [{ ...item, title: '[x](y)\n# A', commitment: 'committed' }] }, lenses.sales); // prettier-ignore
    expect(exportBrief(projection, undefined, options)).to.equal(
      'Plan · Made on 14 Sept 2026\n\nCommitted: “[x](y) # A”.\n\nNo promise.\n',
    );
    expect(exportBrief(projection, undefined, { ...options, format: 'markdown' })).to.equal(
      '**Plan · Made on 14 Sept 2026**\n\n* Committed: “\\[x\\](y) \\# A”.\n\nNo promise.\n',
    );
  });
});
