import { expect } from '@open-wc/testing';
import type { LensInput } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { ProjectedItem } from '../../../src/sdk/lenses/projection.js';
import { LEAVES } from '../leaves.js';
import { lensOf } from '../lens-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const quarters = { precision: { near: 'quarter', far: 'quarter' } } as const;

function told(history: object[], now: object, changes: Partial<LensInput>): ProjectedItem {
  const of = roadmapOf({ items: [{ id: 'a', title: 'A', history, ...now }] });
  return project(of, lensOf(changes), { today }).items[0]!;
}

const without = (...fields: string[]) => ({
  fields: { items: LEAVES.items.filter((path) => !fields.some((field) => path === field || path.startsWith(`${field}.`))) },
});

describe('a slip', () => {
  const moves = [
    { on: '2026-03-02', timeframe: '2026-05-20', reason: 'a supplier was late' },
    { on: '2026-04-10', timeframe: '2026-08-10', reason: 'a fortnight more' },
  ];

  it('tells where the item was first said to be, how often it moved, and the last day and reason', () => {
    expect(told(moves, { timeframe: '2026-08-28' }, {}).slip).to.deep.equal({
      from: { text: '2026-05-20', start: '2026-05-20', end: '2026-05-20', startPrecision: 'day', endPrecision: 'day' },
      moves: 2,
      on: '2026-04-10',
      reason: 'a fortnight more',
    });
  });

  it('knows nothing of a move inside one period: not its number, day or reason', () => {
    const { slip, history } = told(moves, { timeframe: '2026-08-28' }, quarters);
    expect(slip).to.deep.include({ moves: 1, on: '2026-03-02', reason: 'a supplier was late' });
    expect(history!.map(({ on }) => on)).to.deep.equal(['2026-03-02']);
    expect(told(moves.slice(1), { timeframe: '2026-08-28' }, quarters)).to.not.have.any.keys('slip', 'history');
  });

  it('is none where the item came back, or was only said more exactly', () => {
    const there = [
      { on: '2026-03-02', timeframe: '2026-05' },
      { on: '2026-04-10', timeframe: '2026-08' },
    ];
    expect(told(there, { timeframe: '2026-05' }, {}).slip).to.equal(undefined);
    expect(told([{ on: '2026-03-02', timeframe: '2026-Q4' }], { timeframe: '2026-11-15' }, {}).slip).to.equal(undefined);
    expect(
      told([{ on: '2026-03-02', timeframe: '2027-Q3' }], { timeframe: '2027-08' }, { precision: { near: 'day', far: 'month' } }).slip,
    ).to.equal(undefined);
  });

  it('is one where the item moved from one horizon to another', () => {
    const { slip } = told([{ on: '2026-03-02', timeframe: 'now' }], { timeframe: 'later' }, {});
    expect(slip).to.deep.equal({ from: { text: 'now', horizon: 'now' }, moves: 1, on: '2026-03-02' });
  });

  it('needs the timeframe to be shown, and the lens to show slippage', () => {
    expect(told(moves, { timeframe: '2026-08-28' }, without('timeframe')).slip).to.equal(undefined);
    expect(told(moves, { timeframe: '2026-08-28' }, { show: { slippage: false } }).slip).to.equal(undefined);
  });

  it('tells no more of a timeframe than the lens names', () => {
    const starts = { fields: { items: ['timeframe.start', 'history.on'] } };
    const moved = [{ on: '2026-03-02', timeframe: '2026-05-01/2026-06-01' }];
    expect(told(moved, { timeframe: '2026-05-01/2026-09-01' }, starts).slip).to.equal(undefined);
    expect(told(moved, { timeframe: '2026-05-02/2026-06-01' }, starts).slip).to.deep.equal({
      from: { start: '2026-05-01' },
      moves: 1,
      on: '2026-03-02',
    });
  });

  it('tells its day and reason only where the lens names those of the history', () => {
    expect(told(moves, { timeframe: '2026-08-28' }, without('history')).slip).to.have.all.keys('from', 'moves');
    expect(told(moves, { timeframe: '2026-08-28' }, without('history.reason')).slip).to.have.all.keys('from', 'moves', 'on');
  });

  it('tells no source of an earlier date', () => {
    const sourced = [{ on: '2026-03-02', timeframe: { start: '2026-05', source: 'release Falcon' } }];
    expect(JSON.stringify(told(sourced, { timeframe: '2026-08' }, without('history.timeframe')))).to.not.include('Falcon');
  });

  it('skips what this audience may not know of', () => {
    const hidden = [moves[0]!, { on: '2026-04-10', timeframe: '2027-01', reason: 'secret', visibility: 'confidential' }];
    const { slip, history } = told(hidden, { timeframe: '2026-08' }, { where: { visibility: ['internal'] } });
    expect(slip).to.deep.include({ moves: 1, on: '2026-03-02' });
    expect(history!.length).to.equal(1);
  });
});

describe('the history', () => {
  const statuses = [
    { on: '2026-05-01', status: 'planned', reason: 'began' },
    { on: '2026-03-01', status: 'proposed', reason: 'agreed' },
    { on: '2026-06-01', status: 'blocked', reason: 'freed' },
  ];

  it('is told in the order of time', () => {
    expect(told(statuses, { status: 'in-progress' }, {}).history!.map(({ on }) => on)).to.deep.equal([
      '2026-03-01',
      '2026-05-01',
      '2026-06-01',
    ]);
  });

  it('is told in merged statuses, and leaves out changes that only unmerged ones show', () => {
    const values = { status: { blocked: 'in-progress' } };
    const { history } = told(statuses, { status: 'in-progress' }, { values });
    expect(history!.map(({ on, status }) => [on, status])).to.deep.equal([
      ['2026-03-01', 'proposed'],
      ['2026-05-01', 'planned'],
    ]);
    expect(JSON.stringify(history)).to.not.include('freed');
  });

  it('leaves out changes of what the lens does not show', () => {
    expect(told(statuses, { status: 'in-progress' }, without('status')).history).to.equal(undefined);
    expect(
      told([{ on: '2026-05-01', timeframe: '2026-07', reason: 'late' }], { timeframe: '2026-08' }, without('timeframe')).history,
    ).to.equal(undefined);
  });

  it('is coarse where the lens is', () => {
    const { history } = told([{ on: '2026-05-01', timeframe: '2026-05-20' }], { timeframe: '2026-08-20' }, quarters);
    expect(history![0]!.timeframe!.text).to.equal('2026-Q2');
  });
});
