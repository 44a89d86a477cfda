import { expect } from '@open-wc/testing';
import { freshness } from '../../../src/sdk/insights/freshness.js';
import { qualification } from '../../../src/sdk/insights/qualification.js';
import { slippage } from '../../../src/sdk/insights/slippage.js';
import { traceInput } from '../../../src/sdk/insights/trace-input.js';
import { watermelons } from '../../../src/sdk/insights/watermelons.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const today = '2026-09-14';
const roadmapOf = (input: unknown) => parseRoadmap(input).roadmap;

describe('watermelons', () => {
  const parent = { id: 'p', title: 'P', health: 'on-track' };
  const found = (input: { items: object[] }) => watermelons(roadmapOf(input), { today }).map(({ reasons }) => reasons);

  it('finds red at any depth below green', () => {
    const input = { items: [parent, { id: 'm', title: 'M', parent: 'p' }, { id: 'c', title: 'C', parent: 'm', health: 'off-track' }] };
    expect(found(input)).to.deep.equal([[{ id: 'c', why: 'off-track' }]]);
  });

  it('looks past amber, and at nothing that is over', () => {
    const child = (more: object) => ({ items: [parent, { id: 'c', title: 'C', parent: 'p', ...more }] });
    expect(found(child({ health: 'at-risk' }))).to.deep.equal([]);
    expect(found(child({ health: 'off-track', status: 'done' }))).to.deep.equal([]);
    expect(found(child({ status: 'blocked' }))).to.deep.equal([[{ id: 'c', why: 'blocked' }]]);
  });

  it('counts a milestone as overdue on the day after it', () => {
    const milestones = [{ id: 'm', title: 'M', timeframe: '2026-09-13', items: ['p'] }];
    const input = { items: [parent], milestones };
    expect(found(input)).to.deep.equal([[{ id: 'm', why: 'overdue' }]]);
    expect(watermelons(roadmapOf(input), { today: '2026-09-13' })).to.deep.equal([]);
  });

  it('ends where parents go round in a circle', () => {
    const items = [{ ...parent, parent: 'q' }, { id: 'q', title: 'Q', parent: 'p', health: 'off-track' }]; // prettier-ignore
    expect(() => found({ items })).not.to.throw();
  });
});

describe('freshness', () => {
  const of = (timeframe: string | undefined, confirmedOn: string) =>
    freshness(roadmapOf({ items: [{ id: 'a', title: 'A', confirmedOn, ...(timeframe && { timeframe }) }] }), { today });

  it('is lost sooner by what is near', () => {
    expect(of('2026-Q4', '2026-07-01').stale.map(({ near }) => near)).to.deep.equal([true]);
    expect(of('2027-Q4', '2026-07-01').fresh).to.deep.equal(['a']);
    expect(of('later', '2026-07-01').fresh).to.deep.equal(['a']);
    expect(of('now', '2026-07-01').stale.length).to.equal(1);
  });

  it('turns with the day it is asked on, near items first', () => {
    const { roadmap } = parseRoadmap({
      nextReview: '2026-10-05',
      items: [
        { id: 'near', title: 'N', confirmedOn: '2026-09-10', timeframe: '2026-11' },
        { id: 'far', title: 'F', confirmedOn: '2026-09-10', timeframe: '2028' },
      ],
    });
    expect(freshness(roadmap, { today: '2026-11-14' }).stale.map(({ id }) => id)).to.deep.equal(['near']);
    expect(freshness(roadmap, { today }).nextReview).to.deep.equal({ on: '2026-10-05', days: 21 });
    expect(freshness(roadmap, { today: '2026-10-06' }).nextReview?.days).to.equal(-1);
  });

  it('tells what nobody has ever confirmed', () => {
    expect(freshness(roadmapOf({ items: [{ id: 'a', title: 'A' }] }), { today }).unconfirmed).to.deep.equal(['a']);
  });
});

describe('traceInput', () => {
  const { roadmap } = parseRoadmap({
    items: [
      { id: 'done', title: 'D', status: 'done' },
      { id: 'open', title: 'O', status: 'planned' },
      { id: 'gone', title: 'G', status: 'cancelled' },
    ],
    inputs: [
      { id: '48117', title: 'The app is useless in the pit', from: 'Brackwater', channel: 'Support', items: ['done'] },
      { id: 'b', title: 'Dark board', from: 'Sölvtind', outcome: 'planned', items: ['gone'] },
      { id: 'c', title: 'Pay slips', outcome: 'declined', reason: 'Partners do that.' },
      { id: 'd', title: 'Anything else' },
    ],
  });
  const outcome = (query: string) => traceInput(roadmap, query).map((traced) => [traced.input.id, traced.outcome]);

  it('finds by id, and by words of who asked what, however they are written', () => {
    expect(outcome('48117')).to.deep.equal([['48117', 'shipped']]);
    expect(outcome('BRACKWATER pit')).to.deep.equal([['48117', 'shipped']]);
    expect(outcome('brackwater board')).to.deep.equal([]);
    for (const empty of ['', ' \n']) expect(outcome(empty)).to.deep.equal([]);
    expect(traceInput(roadmap)).to.have.length(4);
  });

  it('gives the reason for a no, and says when nobody knows', () => {
    expect(traceInput(roadmap, 'pay')[0]).to.deep.include({ outcome: 'declined', reason: 'Partners do that.' });
    expect(outcome('anything')).to.deep.equal([['d', 'unknown']]);
  });

  it('tells where the record and the roadmap disagree', () => {
    expect(traceInput(roadmap, 'dark')[0]?.contradicts).to.equal('dropped');
  });
});

describe('qualification', () => {
  const of = (items: object[]) => qualification(roadmapOf({ items }));
  const rice = (value: number, effort = 4) => ({ rubric: 'RICE 2', inputs: { reach: 100, impact: 2, confidence: 0.5, effort }, value });

  it('recomputes a score from its inputs', () => {
    const [right, wrong] = of([{ title: 'A', score: rice(25) }, { title: 'B', score: rice(30) }]).scored; // prettier-ignore
    expect([right?.recomputed, right?.agrees, wrong?.recomputed, wrong?.agrees]).to.deep.equal([25, true, 25, false]);
  });

  it('says which inputs are missing, and takes a rubric of your own', () => {
    expect(of([{ title: 'A', score: { rubric: 'RICE', value: 1, inputs: { reach: 3 } } }]).scored[0]?.missing).to.deep.equal([
      'impact',
      'confidence',
      'effort',
    ]);
    const rubrics = [{ name: 'Ours', times: [['a', 'b']], over: ['c'] }];
    const { scored } = qualification(
      roadmapOf({ items: [{ title: 'A', score: { rubric: 'ours 1', value: 2.5, inputs: { a: 2, b: 3, c: 2 } } }] }),
      { rubrics },
    );
    expect(scored[0]?.agrees).to.equal(true);
  });

  it('lists what was begun without a score, but not the parts of what has one, nor ideas', () => {
    const items = [
      { id: 'scored', title: 'S', score: rice(25), status: 'planned' },
      { id: 'part', title: 'P', parent: 'scored', status: 'planned' },
      { id: 'idea', title: 'I', status: 'proposed' },
      { id: 'boss', title: 'B', status: 'in-progress' },
    ];
    expect(of(items).skipped).to.deep.equal(['boss']);
  });
});

describe('slippage', () => {
  const moved = {
    id: 'a', title: 'A', visibility: 'public', timeframe: '2026-Q3',
    history: [
      { on: '2026-05-01', timeframe: '2026-Q2', reason: 'second' },
      { on: '2026-02-01', timeframe: '2026-Q1', reason: 'first' },
      { on: '2026-04-01', status: 'proposed' },
    ],
  }; // prettier-ignore
  const ledger = (item: object) => slippage(project(roadmapOf({ items: [item] }), lenses.team, { today }));

  it('tells what was first said, each move with its reason, and the net drift', () => {
    const [line] = ledger(moved);
    expect([line?.first.text, line?.now.text, line?.drift]).to.deep.equal(['2026-Q1', '2026-Q3', 183]);
    expect(line?.moves.map(({ reason, days }) => [reason, days])).to.deep.equal([
      ['first', 91],
      ['second', 92],
    ]);
  });

  it('has no line for what never moved', () => {
    expect(ledger({ ...moved, history: [{ on: '2026-05-01', timeframe: '2026-Q3' }] })).to.deep.equal([]);
  });

  it('is empty where the lens shows no history', () => {
    expect(slippage(project(roadmapOf({ items: [moved] }), lenses.sales, { today }))).to.deep.equal([]);
  });
});
