import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkAlignment } from '../../../src/sdk/insights/check-alignment.js';
import { defineLens, LENS_PRECISIONS, type Lens } from '../../../src/sdk/lenses/lens.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { readPlanted, readSample, withFixes } from '../../demo/planted.js';

const sample = await readSample();
const planted = await readPlanted();
const { today } = planted;
const all = [lenses.sales, lenses.exec, lenses.team, lenses.marketing, lenses.support, lenses.customer];
const found = (input: unknown, of = all) =>
  checkAlignment(parseRoadmap(input).roadmap, of, { today }).map(({ check, ids }) => `${check} ${[...ids].sort().join(' ')}`);

describe('the alignment of the sample company', () => {
  it('is broken where it was planted, and nowhere else', () => {
    const wanted = planted.contradictions.map(({ rule, ids }) => `${rule} ${[...ids].sort().join(' ')}`);
    expect(found(sample).sort()).to.deep.equal(wanted.sort());
  });

  it('is whole in a clean copy', () => {
    expect(found(withFixes(sample, planted.contradictions.flatMap(({ fix }) => fix)))).to.deep.equal([]); // prettier-ignore
  });
});

describe('lenses that only rephrase, leave out or coarsen', () => {
  const clean = parseRoadmap(withFixes(sample, planted.contradictions.flatMap(({ fix }) => fix))).roadmap; // prettier-ignore
  const variant = (lens: Lens) =>
    fc
      .record({
        near: fc.constantFrom(...LENS_PRECISIONS),
        far: fc.constantFrom(...LENS_PRECISIONS),
        nearMonths: fc.nat(12),
        calendar: fc.constantFrom('fiscal' as const, 'calendar' as const),
        fields: fc.subarray(lens.fields.items ?? []),
        visibility: fc.subarray(lens.where.visibility, { minLength: 1 }),
      })
      .map(({ near, far, nearMonths, calendar, fields, visibility }) =>
        defineLens({
          ...lens,
          calendar,
          precision: { near, far, nearMonths },
          fields: { ...lens.fields, items: fields },
          where: { ...lens.where, visibility },
          vocabulary: { 'status.planned': 'Coming' },
        }),
      );

  it('never contradict each other', () => {
    fc.assert(
      fc.property(fc.tuple(...all.map(variant)), (variants) => {
        const contradictions = checkAlignment(clean, variants, { today }).filter(({ severity }) => severity === 'contradiction');
        expect(JSON.stringify(contradictions.map(({ check, ids, values }) => [check, ids, values]))).to.equal('[]');
      }),
      { numRuns: 40, includeErrorInReport: true },
    );
  });
});

describe('checkAlignment', () => {
  const base = { id: 'a', title: 'A', visibility: 'public', commitment: 'planned', status: 'planned', timeframe: '2027-Q1' };
  const checks = (item: object, more: object = {}) =>
    checkAlignment(parseRoadmap({ items: [{ ...base, ...item }], ...more }).roadmap, all, { today }).map(({ check }) => check);
  const says = (sayable: string, more: object = {}) => ({ texts: { sales: { sayable, ...more } } });

  it('reads the time that a sentence promises', () => {
    expect(checks(says('Planned for Q4 2026.'))).to.deep.equal(['promised-earlier']);
    expect(checks(says('Planned for Q1 2027.'))).to.deep.equal([]);
    expect(checks(says('Planned for 2027.'))).to.deep.equal([]);
    expect(checks(says('After the pilot of Q2 2026, planned.'))).to.deep.equal([]);
    expect(checks(says('Planned for Q4 2026.', { expires: '2026-09-01' }))).to.deep.equal([]);
  });

  it('tells who is told what', () => {
    const [finding] = checkAlignment(parseRoadmap({ items: [{ ...base, ...says('Out in Q4 2026.') }] }).roadmap, all, { today });
    expect(finding).to.deep.include({ severity: 'contradiction', ids: ['a'], field: 'sayable' });
    expect(finding?.values?.map(({ from }) => from)[0]).to.equal('sales');
  });

  it('compares nothing with itself, and needs two to contradict', () => {
    expect(found(sample, [lenses.team]).filter((line) => !/objective|benefit|sayable/.test(line))).to.deep.equal([]);
  });

  it('takes a time that is only named for no promise', () => {
    const say = (sayable: string) => found({ items: [{ id: 'a', title: 'A', status: 'planned', timeframe: '2027-Q2', texts: { sales: { sayable } } }] }); // prettier-ignore
    expect(say('It comes in Q4 2026.')).to.deep.equal(['promised-earlier a']);
    for (const sentence of [
      'Not before Q4 2026.',
      'It will not be there in Q4 2026.',
      'We start after Q4 2026.',
      'Old boxes run until Q4 2026, then it comes.',
    ])
      // prettier-ignore
      expect(say(sentence), sentence).to.deep.equal([]);
  });

  it('takes "on track" for a report only where it is said of the work', () => {
    const say = (summary: string) => found({ items: [{ id: 'a', title: 'A', health: 'off-track', visibility: 'public', summary: 'S', texts: { exec: { summary } } }] }); // prettier-ignore
    for (const sentence of ['On track: six of ten', 'The work is on track.', 'Two done, still on track'])
      expect(say(sentence), sentence).to.deep.equal(['green-words-over-red a']);
    for (const sentence of ['It is not on track', 'Getting back on track', 'Keeps deliveries on track', 'Puts every depot on track'])
      expect(say(sentence), sentence).to.deep.equal([]);
  });

  it('says once that most work serves no objective', () => {
    const items = (served: number) => Array.from({ length: 30 }, (_, i) => ({ id: `i${i}`, title: `I${i}`, status: 'planned', ...(i < served && { objectives: ['o'] }) })); // prettier-ignore
    const of = (served: number) => found({ objectives: [{ id: 'o', title: 'O' }], items: items(served) }).length;
    expect([of(10), of(25), of(30)]).to.deep.equal([1, 5, 0]);
  });

  it('takes no work that has begun for later', () => {
    const child = (status: string) => ({ items: [{ id: 'p', title: 'P', status: 'planned', timeframe: '2026-Q3' }, { id: 'c', title: 'C', parent: 'p', status, timeframe: '2027-Q1' }] }); // prettier-ignore
    expect(found(child('planned'))).to.deep.equal(['now-and-later c p']);
    expect(found(child('in-progress'))).to.deep.equal([]);
  });

  it('ends soon on a chain of thousands of parents', () => {
    const items = Array.from({ length: 3000 }, (_, i) => ({ id: `i${i}`, title: 'I', health: 'on-track', ...(i > 0 && { parent: `i${i - 1}` }) })); // prettier-ignore
    expect(found({ items }, [lenses.team])).to.deep.equal([]);
  });

  it('shifted by a year with its today, finds the same', () => {
    const later = JSON.parse(
      JSON.stringify(sample)
        .replace(/\b20(2\d)\b/g, (_, year: string) => `20${Number(year) + 1}`)
        .replace(/\bFY(\d\d)\b/g, (_, year: string) => `FY${Number(year) + 1}`),
    ) as unknown;
    const shifted = checkAlignment(parseRoadmap(later).roadmap, all, { today: '2027-09-14' });
    expect(shifted.map(({ check, ids }) => `${check} ${[...ids].sort().join(' ')}`).sort()).to.deep.equal(found(sample).sort());
  });
});
