import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { briefFacts, wayOf } from '../../../src/sdk/insights/brief-facts.js';
import { exec } from '../../../src/sdk/lenses/presets/exec.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { roadmapOf } from '../roadmap-builder.js';
import { roadmap as anyRoadmap } from '../roadmap-arbitrary.js';

const TODAY = '2026-09-14';
const briefOf = (input: object) => briefFacts(project(roadmapOf(input), exec, { today: TODAY }));
const during = (text: string) => parseTimeframe(text) as Timeframe;

describe('the facts of a briefing', () => {
  it('sort objectives by health, apart from those nobody speaks of', () => {
    const objectives = [
      { id: 'a', title: 'A', health: 'on-track' },
      { id: 'b', title: 'B', health: 'off-track' },
      { id: 'c', title: 'C' },
    ];
    expect(briefOf({ objectives }).objectives).to.deep.equal({
      total: 3,
      'on-track': ['a'],
      'at-risk': [],
      'off-track': ['b'],
      unsaid: ['c'],
    });
  });

  it('count items by status', () => {
    const items = [{ title: 'A', status: 'done' }, { title: 'B', status: 'done' }, { title: 'C' }];
    expect(briefOf({ items }).items).to.deep.include({ total: 3, byStatus: { done: 2, unknown: 1 } });
  });

  it('list the decisions still to be made, the soonest first, those without a day last', () => {
    const decisions = [
      { id: 'open', title: 'A', status: 'needed' },
      { id: 'made', title: 'B', status: 'made', on: '2026-09-01' },
      { id: 'late', title: 'C', status: 'needed', ask: { text: '?', by: '2026-10-05' } },
      { id: 'soon', title: 'D', status: 'needed', ask: { text: '?', by: '2026-09-01' } },
    ];
    const { needed, overdue } = briefOf({ decisions }).decisions;
    expect(needed).to.deep.equal([{ id: 'soon', by: '2026-09-01' }, { id: 'late', by: '2026-10-05' }, { id: 'open' }]);
    expect(overdue).to.deep.equal(['soon']);
  });

  it('take a decision without a status for open when it asks for something', () => {
    const decisions = [
      { id: 'asks', title: 'A', ask: '?' },
      { id: 'dated', title: 'B', ask: '?', on: '2026-09-01' },
      { id: 'silent', title: 'C' },
    ];
    expect(briefOf({ decisions }).decisions.needed).to.deep.equal([{ id: 'asks' }]);
  });

  it('tell a day that is today from one that has passed', () => {
    const decisions = [{ id: 'd', title: 'D', status: 'needed', ask: { text: '?', by: TODAY } }];
    expect(briefOf({ decisions }).decisions.overdue).to.deep.equal([]);
  });

  it('name the items that have moved, by the way they went', () => {
    const moved = (id: string, from: string, timeframe: string) => ({
      id,
      title: id,
      timeframe,
      history: [{ on: '2026-06-01', timeframe: from }],
    });
    const items = [moved('later', '2026-Q3', '2026-Q4'), moved('earlier', '2027-Q1', '2026-Q4'), moved('unclear', '2026-Q4', 'next')];
    expect(briefOf({ items }).moved).to.deep.equal({ later: ['later'], earlier: ['earlier'], unclear: ['unclear'] });
  });

  it('say nothing of a move that the audience cannot see', () => {
    const items = [{ id: 'a', title: 'A', timeframe: '2026-12', history: [{ on: '2026-06-01', timeframe: '2026-10' }] }];
    expect(briefOf({ items }).moved).to.deep.equal({ later: [], earlier: [], unclear: [] });
  });

  it('find the key results that nobody measures', () => {
    const keyResults = [
      { title: 'A', current: 0 },
      { title: 'B', target: 4 },
    ];
    expect(briefOf({ objectives: [{ id: 'o', title: 'O', keyResults }] }).unmeasured).to.deep.equal([{ objective: 'o', index: 1 }]);
  });

  it('find open items that were confirmed too long ago', () => {
    const items = [
      { id: 'old', title: 'A', confirmedOn: '2026-06-15' },
      { id: 'just', title: 'B', confirmedOn: '2026-06-16' },
      { id: 'done', title: 'C', confirmedOn: '2026-01-01', status: 'done' },
      { id: 'never', title: 'D' },
    ];
    expect(briefOf({ items }).stale).to.deep.equal(['old']);
  });

  it('know no id that the projection does not hold', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const projection = project(roadmap, exec, { today: TODAY });
        const known = new Set([...projection.items, ...projection.objectives, ...projection.decisions].map(({ id }) => id));
        const facts = briefFacts(projection);
        const ids = [
          ...facts.objectives.unsaid,
          ...facts.items.undated,
          ...facts.decisions.needed.map(({ id }) => id),
          ...Object.values(facts.moved).flat(),
          ...facts.unmeasured.map(({ objective }) => objective),
          ...facts.stale,
        ];
        for (const id of ids) expect(known.has(id)).to.equal(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the way an item has moved', () => {
  const way = (from: string, to: string) => wayOf({ from: during(from), moves: 1 }, during(to));

  it('follows from its end, else from its start', () => {
    expect(way('2026-Q3', '2026-Q3/2026-Q4')).to.equal('later');
    expect(way('2026-Q2/2026-Q4', '2026-Q3/2026-Q4')).to.equal('later');
    expect(way('2026-Q4', '2026-Q3')).to.equal('earlier');
  });

  it('follows from the horizon where neither has a date', () => {
    expect(way('now', 'later')).to.equal('later');
    expect(way('later', 'next')).to.equal('earlier');
  });

  it('is unclear between a date and a horizon, or when the date is gone', () => {
    expect(way('2026-Q3', 'later')).to.equal('unclear');
    expect(wayOf({ from: during('2026-Q3'), moves: 1 }, undefined)).to.equal('unclear');
  });
});
