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

describe('a lens with less of another', () => {
  const times = ['now', 'next', 'later', '2026-Q3', '2026-09', '2026-10-12', '2026-Q4/2027-Q1', '2027-Q2', '2027-03/..', '2028'];
  const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const item = fc.record({
    parent: fc.option(fc.nat(11), { nil: undefined }),
    kind: fc.constantFrom('initiative', 'epic', 'feature'),
    visibility: fc.constantFrom('public', 'internal', 'team'),
    health: maybe('on-track', 'at-risk', 'off-track'),
    status: maybe('planned', 'in-progress', 'blocked', 'done', 'cancelled', 'cancelled'),
    timeframe: maybe(...times),
  });
  /** A parent is written before what is below it, and one of few: so there are whole families of red, of cancelled, of later work. */
  const roadmapOf = (items: { parent?: number | undefined }[]) =>
    parseRoadmap({ items: items.map(({ parent, ...rest }, index) => ({ id: `i${index}`, title: `T${index}`, ...rest, ...(parent !== undefined && parent < index && { parent: `i${parent}` }) })) }).roadmap; // prettier-ignore
  const fields = lenses.team.fields.items!;
  const less = fc
    .record({
      visibility: fc.subarray(lenses.team.where.visibility, { minLength: 1 }),
      kinds: fc.option(fc.subarray(['initiative', 'epic', 'feature'] as const, { minLength: 1 }), { nil: undefined }),
      without: fc.subarray(['status', 'health.value', 'timeframe', 'horizon', 'parent']),
      precision: maybe<Lens['precision']>(
        { near: 'month', far: 'quarter', nearMonths: 12 },
        { near: 'quarter', far: 'half', nearMonths: 12 },
        { near: 'quarter', far: 'horizon', nearMonths: 12 },
        { near: 'horizon', far: 'horizon', nearMonths: 0 },
      ),
    })
    .map(({ visibility, kinds, without, precision }) =>
      defineLens({
        ...lenses.team,
        id: 'less',
        ...(precision && { precision }),
        where: { visibility, ...(kinds && { kinds: [...kinds] }) },
        fields: { ...lenses.team.fields, items: fields.filter((field) => !without.includes(field)) },
      }),
    );
  const told = (roadmap: ReturnType<typeof roadmapOf>, of: Lens[]) =>
    checkAlignment(roadmap, of, { today }).map(({ check, severity, ids }) => [severity, check, ids]);

  it('adds nothing to what is found of the other alone, whatever the roadmap, and contradicts it nowhere', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 12 }), less, (items, lens) => {
        const roadmap = roadmapOf(items);
        const both = told(roadmap, [lenses.team, lens]);
        expect(both.filter(([severity]) => severity === 'contradiction')).to.deep.equal([]);
        expect(both).to.deep.equal(told(roadmap, [lenses.team]));
      }),
      { numRuns: 600, includeErrorInReport: true },
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

  it('needs two audiences for a contradiction', () => {
    const alone = checkAlignment(parseRoadmap(sample).roadmap, [lenses.team], { today });
    expect(alone.filter(({ severity, check }) => severity === 'contradiction' && check !== 'dropped-but-sayable')).to.deep.equal([]);
  });

  describe('of an item that one audience sees and the work below it that only another does', () => {
    const told = (item: object, below: object[], visibility = 'exec') =>
      checkAlignment(
        parseRoadmap({
          items: [
            { id: 'p', title: 'P', status: 'planned', visibility: [visibility], ...item },
            ...below.map((one, index) => ({ id: `c${index}`, title: 'C', parent: 'p', status: 'planned', visibility: ['team'], ...one })),
          ],
        }).roadmap,
        [lenses.exec, lenses.team],
        { today },
      ).map(({ check, severity, ids }) => `${severity} ${check} ${ids.join(' ')}`);
    const [green, red] = [{ health: 'on-track' }, { health: 'off-track' }];

    it('green over nothing but red is a contradiction, over some red it is not', () => {
      expect(told(green, [red, red])).to.deep.equal(['contradiction green-and-red p c0 c1']);
      expect(told(green, [red, { ...red, status: 'done' }])).to.deep.equal(['contradiction green-and-red p c0']);
      expect(told(green, [red, green, green, green, green])).to.deep.equal([]);
      expect(told(green, [red, { ...red, visibility: ['exec'] }])).to.deep.equal([]);
      expect(told({ ...green, status: 'done' }, [red])).to.deep.equal([]);
    });

    it('open over what was cancelled, and now over what begins later, are contradictions', () => {
      expect(told({}, [{ status: 'cancelled' }])).to.deep.equal(['contradiction present-and-dropped p c0']);
      expect(told({ timeframe: 'now' }, [{ timeframe: '2027-Q2' }])).to.deep.equal(['contradiction now-and-later p c0']);
      expect(told({ commitment: 'committed' }, [{ commitment: 'exploring' }])).to.deep.equal(['contradiction committed-and-exploring p c0']); // prettier-ignore
    });

    it('are gaps, and green over red a watermelon, where an audience is told both', () => {
      expect(told(green, [red], 'public')).to.deep.equal([]);
      expect(told({}, [{ status: 'cancelled' }], 'public')).to.deep.equal(['gap present-and-dropped p c0']);
      expect(told({ timeframe: 'now' }, [{ timeframe: '2027-Q2' }], 'public')).to.deep.equal(['gap now-and-later p c0']);
    });
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
