import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { shippedOutcomes } from '../../../src/sdk/insights/shipped-outcomes.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { roadmap as anyRoadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const outcomesOf = (input: object, lens = lenses.exec) => shippedOutcomes(project(roadmapOf(input), lens, { today }));
const item = { id: 'a', title: 'A', kind: 'epic', status: 'done', timeframe: '2026-Q2', objectives: ['o'] };
const until = (on: string) => [{ on, status: 'in-progress' }];
const numbers = { title: 'Minutes', baseline: 60, target: 30, current: 40 };
const first = (keyResult: object, more: object = {}) =>
  outcomesOf({ items: [{ ...item, ...more }], objectives: [{ id: 'o', title: 'O', keyResults: [keyResult] }] })[0]!;

describe('what came of what was shipped', () => {
  it('is measured when a number was taken since', () => {
    const { state, measures } = first({ ...numbers, measuredOn: '2026-08-01', source: 'Survey' });
    expect(state).to.equal('measured');
    expect(measures).to.deep.equal([
      { objective: 'o', index: 0, ...numbers, measuredOn: '2026-08-01', source: 'Survey', reached: false, share: 2 / 3, state: 'measured' },
    ]);
  });

  it('is not measured by a number from before', () => {
    const { state, measures } = first({ ...numbers, measuredOn: '2026-05-01' });
    expect([state, measures[0]!.state]).to.deep.equal(['unmeasured', 'before']);
  });

  it('is not guessed from a number without a day, nor where nobody says when the work was over', () => {
    expect(first(numbers)).to.deep.include({ state: 'undated' });
    expect(first(numbers).measures[0]!.state).to.equal('undated');
    expect(first({ ...numbers, measuredOn: '2026-09-01' }, { timeframe: undefined }).measures[0]!.state).to.equal('undated');
    expect(first({ ...numbers, measuredOn: '2026-09-01' }, { timeframe: '2026-Q3' }).measures[0]!.state).to.equal('undated');
  });

  it('counts from the day that was written down, where the audience is told it', () => {
    const history = until('2026-08-10');
    const keyResult = { ...numbers, measuredOn: '2026-08-01' };
    expect(first(keyResult, { history })).to.deep.include({ shippedOn: '2026-08-10', state: 'unmeasured' });
    expect(first(keyResult, { history: until('2026-08-01') })).to.deep.include({ shippedOn: '2026-08-01', state: 'measured' });
    expect(outcomesOf({ items: [{ ...item, objectives: [], history }] }, lenses.sales)[0]).to.not.have.property('shippedOn');
  });

  it('says what nobody has measured, and what nobody expected', () => {
    expect(first({ title: 'Minutes', target: 30 })).to.deep.include({ state: 'unmeasured' });
    expect(outcomesOf({ items: [{ ...item, objectives: [] }] })[0]).to.deep.include({ state: 'unexpected', measures: [] });
  });

  it('is told in part when some are measured', () => {
    const keyResults = [{ ...numbers, measuredOn: '2026-08-01' }, { title: 'Calls' }];
    const [found] = outcomesOf({ items: [item], objectives: [{ id: 'o', title: 'O', keyResults }] });
    expect(found!.state).to.equal('partly');
  });

  it('is that of the objectives of what it is a part of, where it names none', () => {
    const items = [
      { id: 'p', title: 'P', status: 'in-progress', objectives: ['o'] },
      { id: 'a', title: 'A', status: 'done', parent: 'p' },
    ];
    const objectives = [{ id: 'o', title: 'O', keyResults: [numbers] }];
    expect(outcomesOf({ items, objectives }, lenses.team)[0]!.measures.map(({ objective }) => objective)).to.deep.equal(['o']);
  });

  it('leaves out what is not shipped, and has objectives whose time is over', () => {
    const items = [{ ...item, status: 'in-progress' }];
    const objectives = [
      { id: 'o', title: 'O', timeframe: '2026-Q2', keyResults: [{ ...numbers, measuredOn: '2026-07-02' }] },
      { id: 'n', title: 'N', timeframe: '2026-Q3', keyResults: [numbers] },
    ];
    expect(outcomesOf({ items, objectives }).map(({ list, id, state }) => [list, id, state])).to.deep.equal([
      ['objectives', 'o', 'measured'],
    ]);
  });

  it('comes the latest first', () => {
    const items = [item, { ...item, id: 'b', timeframe: '2026-Q1' }, { ...item, id: 'c', timeframe: undefined }, { ...item, id: 'd', timeframe: '2026-Q3' }]; // prettier-ignore
    expect(outcomesOf({ items, objectives: [{ id: 'o', title: 'O' }] }).map(({ id }) => id)).to.deep.equal(['d', 'a', 'b', 'c']);
  });

  it('names nothing that the projection does not hold', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.constantFrom(...Object.values(lenses)), (roadmap, lens) => {
        const projection = project(roadmap, lens, { today });
        const known = new Set([...projection.items, ...projection.objectives].map(({ id }) => id));
        for (const { id, measures } of shippedOutcomes(projection))
          expect([id, ...measures.map(({ objective }) => objective)].every((one) => known.has(one))).to.equal(true);
      }),
      { numRuns: 50 },
    );
  });
});
