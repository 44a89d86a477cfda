import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findConflicts } from '../../../src/sdk/insights/find-conflicts.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
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
    ['later', 'now', 'certain'],
    ['later', 'next', 'certain'],
    ['next', 'now', 'certain'],
    ['now', 'later', undefined],
    ['next', 'next', undefined],
  ];
  for (const [before, after, certainty] of cases)
    it(`${before} before ${after}: ${certainty ?? 'none'}`, () => {
      expect(conflictsOf(pair(before, after)).map((conflict) => conflict.certainty)).to.deep.equal(certainty ? [certainty] : []);
    });

  it('of two teams with the second end blocked is told as what is known: blocked, and depends', () => {
    const { items } = pair('2026-Q3', '2026-Q4', { status: 'blocked', team: 'y' });
    const [found] = conflictsOf({ items: [{ ...items[0], team: 'x' }, items[1]], teams: ['x', 'y'].map((id) => ({ id, title: id })) });
    expect([found?.check, found?.message]).to.deep.equal(['cross-team-block', '"B" is blocked, and depends on "A" of another team']);
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

describe('a horizon beside a date, on 14 September 2026', () => {
  const today = '2026-09-14';
  const cases: [before: string, after: string, certainty: string | undefined][] = [
    ['later', '2026-09', 'possible'],
    ['later', '2027-Q1', 'possible'],
    ['later', '2027-Q2', undefined],
    ['next', '2026-09-30', 'possible'],
    ['next', '2026-11', undefined],
    ['now', '2026-11', undefined],
    ['2026-10', 'now', 'possible'],
    ['2026-Q4', 'next', undefined],
    ['2027-Q2', 'next', 'possible'],
    ['2030', 'later', undefined],
    ['2026-10/..', 'now', undefined],
  ];
  for (const [before, after, certainty] of cases)
    it(`${before} before ${after}: ${certainty ?? 'none'}`, () => {
      const wanted = certainty ? [certainty] : [];
      const { roadmap } = parseRoadmap(pair(before, after));
      expect(findConflicts(roadmap, { today }).map((conflict) => conflict.certainty)).to.deep.equal(wanted);
      expect(conflictsOf({ asOf: today, ...pair(before, after) }).map((conflict) => conflict.certainty)).to.deep.equal(wanted);
    });

  it('is counted in quarters of the fiscal year', () => {
    const of = (fiscalYearStart: number) => findConflicts(parseRoadmap({ fiscalYearStart, ...pair('2026-10-31', 'now') }).roadmap, { today }).length; // prettier-ignore
    expect([of(1), of(2)]).to.deep.equal([1, 0]);
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

describe('a milestone or a release before what belongs to it', () => {
  const stages = (...days: string[]) => ({
    items: [{ id: 'a', title: 'A', timeframe: '2026-04-01/2026-09-30' }],
    milestones: days.map((timeframe, index) => ({ id: `m${index}`, title: `M${index}`, timeframe, items: ['a'] })),
  });

  it('is told of the last alone: those before it are stages on the way', () => {
    expect(conflictsOf(stages('2026-05-01', '2026-07-01', '2026-09-30'))).to.deep.equal([]);
    expect(conflictsOf(stages('2026-05-01', '2026-07-01')).map(({ ids }) => ids)).to.deep.equal([['m1', 'a']]);
  });

  it('is told of a stage that passes before the work begins', () => {
    expect(conflictsOf(stages('2026-03-31', '2026-09-30')).map(({ ids }) => ids)).to.deep.equal([['m0', 'a']]);
  });

  it('reads horizons, of which the last counts too', () => {
    const of = (timeframe: string, ...days: string[]) => conflictsOf({ ...stages(...days), items: [{ id: 'a', title: 'A', timeframe }] }).map(({ certainty, ids }) => `${certainty} ${ids[0]}`); // prettier-ignore
    expect(of('later', 'now')).to.deep.equal(['certain m0']);
    expect(of('later', 'now', 'later')).to.deep.equal([]);
    expect(of('later', '2026-09-30', 'later')).to.deep.equal([]);
    expect(of('2026-10/2026-12', '2026-11-30', 'later')).to.deep.equal([]);
    expect(of('next', 'now', 'next')).to.deep.equal([]);
  });

  it('is told of releases alike', () => {
    const { items } = stages();
    const releases = ['2026-06-30', '2026-08-31'].map((timeframe, index) => ({ id: `r${index}`, title: 'R', timeframe }));
    const input = { items: [{ ...items[0], releases: ['r0', 'r1'] }], releases };
    expect(conflictsOf(input).map(({ check, ids }) => [check, ids])).to.deep.equal([['release-before-feature', ['r1', 'a']]]);
  });
});

describe('a circle of dependencies', () => {
  const circle = (status?: string) => ({
    items: [
      { id: 'a', title: 'A', dependsOn: 'b' },
      { id: 'b', title: 'B', dependsOn: 'a', ...(status && { status }) },
    ],
  });

  it('holds while all of it is open', () => {
    expect(conflictsOf(circle()).map(({ check }) => check)).to.deep.equal(['cycle']);
    expect(conflictsOf(circle('done'))).to.deep.equal([]);
  });
});

describe('however the dates are written', () => {
  const spans = fc.record({
    from: fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2027-12-31') }),
    length: fc.integer({ min: 0, max: 300 }),
  });
  const units = fc.constantFrom('day', 'month', 'quarter', 'year');
  type Unit = 'day' | 'month' | 'quarter' | 'year';
  const written = (day: string, unit: Unit): string => {
    const [year = '', month = ''] = day.split('-');
    const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
    return { day, month: `${year}-${month}`, quarter, year }[unit];
  };
  const spanned = ({ from, length }: { from: number; length: number }, unit: Unit) => `${written(dayText(from), unit)}/${written(dayText(from + length), unit)}`; // prettier-ignore
  const roadmap = (frames: string[]) => ({
    teams: [{ id: 't', title: 'T', capacity: { value: 20, unit: 'days', per: 'quarter' } }],
    items: frames.slice(0, 3).map((timeframe, index) => ({
      ...{ id: `i${index}`, title: `I${index}`, timeframe, effort: 15, team: 't', releases: ['r', 's'] },
      ...(index > 0 && { dependsOn: `i${index - 1}` }),
    })),
    releases: ['r', 's'].map((id, index) => ({ id, title: id, timeframe: frames[3 + index] })),
    milestones: [{ id: 'm', title: 'M', timeframe: frames[5], items: ['i0', 'i1'] }],
  });
  const keysOf = (input: unknown, keep = (_: { certainty: string }) => true) =>
    conflictsOf(input).filter(keep).map(({ check, ids, values }) => [check, ...(check === 'over-capacity' ? [values?.[0]?.value] : ids)].join(' ')); // prettier-ignore
  const six = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 6, maxLength: 6 });

  it('less exact dates make nothing certain that no exact date conflicts in', () => {
    const isCertain = ({ certainty }: { certainty: string }) => certainty === 'certain';
    fc.assert(
      fc.property(six(spans), six(units), (frames, coarse) => {
        const exact = new Set(keysOf(roadmap(frames.map((span) => spanned(span, 'day')))));
        const certain = keysOf(roadmap(frames.map((span, index) => spanned(span, coarse[index]!))), isCertain);
        expect(certain.filter((key) => !exact.has(key))).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a conflict among exact dates stays at least possible when they are told less exactly, unless they become the same period', () => {
    const pairOf = (a: string, b: string) => conflictsOf(pair(a, b)).length;
    fc.assert(
      fc.property(spans, spans, units, (a, b, unit) => {
        fc.pre(pairOf(spanned(a, 'day'), spanned(b, 'day')) > 0 && spanned(a, unit) !== spanned(b, unit));
        expect(pairOf(spanned(a, unit), spanned(b, unit))).to.equal(1);
      }),
    );
  });

  it('a shift by a year changes nothing but the dates', () => {
    const yearOn = (timeframe: string) => timeframe.replace(/\b20(\d\d)\b/g, (_, year: string) => `20${Number(year) + 1}`);
    const withoutLeap = (frames: string[]) => frames.map((frame) => frame.replaceAll('-02-29', '-02-28'));
    const told = (frames: string[]) => conflictsOf(roadmap(frames)).filter(({ check }) => check !== 'over-capacity').map(({ check, certainty, ids }) => [check, certainty, ...ids]); // prettier-ignore
    fc.assert(
      fc.property(six(spans), six(units), (spansOf, unitsOf) => {
        const frames = withoutLeap(spansOf.map((span, index) => spanned(span, unitsOf[index]!)));
        expect(told(frames.map(yearOn))).to.deep.equal(told(frames));
      }),
    );
  });
});

describe('a team’s past', () => {
  it('is no conflict once all of it is done', () => {
    const teams = [{ id: 't', title: 'T', capacity: { value: 1, unit: 'days', per: 'quarter' } }];
    const of = (status: string) =>
      conflictsOf({ teams, items: [{ id: 'a', title: 'A', team: 't', timeframe: '2026-Q1', effort: 9, status }] });
    expect(of('done')).to.deep.equal([]);
    expect(of('in-progress').length).to.equal(1);
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
