import { expect } from '@open-wc/testing';
import { findConflicts } from '../../../src/sdk/insights/find-conflicts.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { readPlanted, readSample, withFixes } from '../../demo/planted.js';

const sample = await readSample();
const planted = await readPlanted();

const conflictsOf = (input: unknown) => findConflicts(parseRoadmap(input).roadmap);
const pair = (before: string, after: string, more: object = {}) => ({
  items: [
    { id: 'a', title: 'A', timeframe: before },
    { id: 'b', title: 'B', timeframe: after, dependsOn: 'a', ...more },
  ],
});

describe('a dependency whose first end has to be over before the other', () => {
  const cases: [before: string, after: string, certainty: string | undefined][] = [
    ['2026-Q3', '2026-08', 'possible'],
    ['2026-Q4', '2026-Q3', 'certain'],
    ['2026-09', '2026-Q3', 'possible'],
    ['2026-Q3', '2026-Q3', undefined],
    ['2026-Q3', '2026-Q4', undefined],
    ['2026-09-15', '2026-09-14', 'certain'],
    ['2026-09-14', '2026-09-14', undefined],
    ['2026-H2', '2026-09-30', 'possible'],
    ['2027', '2026', 'certain'],
    ['2026-10/..', '2026-08', undefined],
    ['later', '2026-Q3', undefined],
  ];
  for (const [before, after, certainty] of cases)
    it(`${before} before ${after}: ${certainty ?? 'none'}`, () => {
      expect(conflictsOf(pair(before, after)).map((conflict) => conflict.certainty)).to.deep.equal(certainty ? [certainty] : []);
    });

  it('is no conflict any more when the first end is done, or nobody does the second', () => {
    const { items } = pair('2026-Q4', '2026-Q3');
    expect(conflictsOf({ items: [{ ...items[0], status: 'done' }, items[1]] })).to.deep.equal([]);
    expect(conflictsOf(pair('2026-Q4', '2026-Q3', { status: 'cancelled' }))).to.deep.equal([]);
  });

  it('names both ends, their dates and their teams', () => {
    const input = { ...pair('2026-Q4', '2026-Q3', { team: 'Blue' }) };
    const [conflict] = conflictsOf(input);
    expect(conflict).to.deep.include({ check: 'dependency', ids: ['a→b', 'a', 'b'], teams: ['blue'] });
    expect(conflict?.values).to.deep.equal([
      { from: 'a', value: '2026-Q4' },
      { from: 'b', value: '2026-Q3' },
    ]);
  });
});

describe('a team with more planned than it can do', () => {
  const team = { id: 't', title: 'T', capacity: { value: 10, unit: 'points', per: 'month' } };
  const load = (...items: object[]) =>
    conflictsOf({ teams: [team], items: items.map((item, index) => ({ title: `I${index}`, team: 't', ...item })) });

  it('is told with the quarter, what is planned and what fits', () => {
    expect(load({ timeframe: '2026-Q4', effort: 31 })[0]).to.deep.include({
      check: 'over-capacity',
      certainty: 'certain',
      values: [
        { from: 'period', value: '2026-Q4' },
        { from: 'planned', value: 31 },
        { from: 'capacity', value: 30 },
      ],
    });
    expect(load({ timeframe: '2026-Q4', effort: 30 })).to.deep.equal([]);
  });

  it('is possible where other readings of the dates would make it fit', () => {
    expect(load({ timeframe: '2026-Q4/2027-Q1', effort: 61 }).map(({ certainty }) => certainty)).to.deep.equal(['possible', 'possible']);
  });

  it('counts a parent whose children say theirs once, and nothing that was cancelled', () => {
    const parent = { id: 'p', timeframe: '2026-Q4', effort: 40 };
    expect(load(parent, { parent: 'p', timeframe: '2026-Q4', effort: 20 })).to.deep.equal([]);
    expect(load(parent, { parent: 'p', timeframe: '2026-Q4', effort: 20, status: 'cancelled' }).length).to.equal(1);
  });
});

describe('the conflicts of the sample company', () => {
  it('are those that were planted, and no other', () => {
    const found = conflictsOf(sample).map(({ check, certainty, ids }) => `${check} ${certainty} ${[...ids].sort().join(' ')}`);
    const wanted = planted.conflicts.map(({ kind, certainty, ids }) => `${kind} ${certainty} ${[...ids].sort().join(' ')}`);
    expect(found.sort()).to.deep.equal(wanted.sort());
  });

  it('are gone from a clean copy', () => {
    const clean = withFixes(sample, planted.conflicts.flatMap(({ fix }) => fix)); // prettier-ignore
    expect(conflictsOf(clean)).to.deep.equal([]);
  });
});
