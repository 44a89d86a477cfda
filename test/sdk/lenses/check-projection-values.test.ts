import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkProjection } from '../../../src/sdk/lenses/check-projection.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Projection } from '../../../src/sdk/lenses/projection.js';
import { ENTITIES } from '../../../src/sdk/model/entities.js';
import type { Schema } from '../../../src/sdk/model/schema.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap, timeframe } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';
import { richRoadmap } from './rich-roadmap.js';

const today = '2026-11-22';
const plan = roadmapOf({
  asOf: '2026-11-01',
  themes: [{ id: 'ease', title: 'Ease', visibility: 'public' }],
  evidence: [{ id: 'study', title: 'Study', url: 'https://study.example/', visibility: 'public' }],
  items: [
    {
      ...{ id: 'a', title: 'A', visibility: 'public', status: 'planned', commitment: 'planned', timeframe: '2026-12-03', themes: ['ease'] },
      ...{ health: { value: 'on-track', evidence: ['study'] }, confidence: 60, history: [{ on: '2026-02-03', timeframe: '2027-09' }] },
      texts: { sales: { sayable: 'Soon', expires: '2026-12-24' } },
    },
    { id: 'b', title: 'B', visibility: 'public', timeframe: '2027-03' },
  ],
  dependencies: [{ id: 'd', from: 'a', to: 'b', visibility: 'public' }],
});
const all = lensOf({ text: { order: ['sales'], own: ['title'] } });
type Path = readonly (string | number)[];

/** The paths found once a value stands at a place where it does not belong. */
function foundWith(at: Path, value: unknown, through = all): string[] {
  const projection = structuredClone(project(plan, through, { today })) as unknown as Record<string | number, unknown>;
  const owner = at.slice(0, -1).reduce((inner, name) => (inner[name] ??= {}) as typeof projection, projection);
  owner[at.at(-1)!] = value;
  return checkProjection(projection as unknown as Projection, through).map(({ path }) => path);
}

describe('checkProjection of values', () => {
  it('finds words where the model has a day, a word of a closed list, a number, or yes', () => {
    const wrong: [Path, unknown, string][] = [
      [['today'], '2026-11-22 secret', 'today'],
      [['asOf'], 'secret', 'asOf'],
      [['items', 0, 'status'], 'secret words', 'items[0].status'],
      [['items', 0, 'commitment'], 'constructor', 'items[0].commitment'],
      [['items', 0, 'horizon'], '3 December 2026', 'items[0].horizon'],
      [['items', 0, 'expires'], 'secret code', 'items[0].expires'],
      [['items', 0, 'expires'], '2026-12-24T secret', 'items[0].expires'],
      [['items', 0, 'past'], 'owner Ada', 'items[0].past'],
      [['items', 0, 'effort'], '5 of Ada', 'items[0].effort'],
      [['items', 0, 'health', 'value'], 'secret', 'items[0].health.value'],
      [['items', 0, 'confidence', 'percent'], 'secret', 'items[0].confidence.percent'],
      [['items', 0, 'history', 0, 'on'], 'secret', 'items[0].history[0].on'],
      [['items', 0, 'slip', 'moves'], 'secret', 'items[0].slip.moves'],
      [['evidence', 0, 'url'], 'javascript:alert(1)', 'evidence[0].url'],
      [['dependencies', 0, 'order'], 'secret', 'dependencies[0].order'],
      [['counts', 'filtered'], 0.5, 'counts.filtered'],
      [['fiscalYearStart'], 99, 'fiscalYearStart'],
    ];
    for (const [at, value, path] of wrong) expect(foundWith(at, value), `${path} ${JSON.stringify(value)}`).to.deep.equal([path]);
  });

  it('finds a list where one value belongs, one value where a list does, and either where fields do', () => {
    expect(foundWith(['items', 0, 'title'], ['a', 'b'])).to.deep.equal(['items[0].title']);
    expect(foundWith(['items', 0, 'title'], 5)).to.deep.equal(['items[0].title']);
    expect(foundWith(['items', 0, 'themes'], 'ease')).to.deep.equal(['items[0].themes']);
    expect(foundWith(['items', 0, 'themes'], [['ease']])).to.deep.equal(['items[0].themes[0]']);
    expect(foundWith(['items', 0, 'health'], 'on-track')).to.deep.equal(['items[0].health']);
    expect(foundWith(['items', 0, 'health'], [{ value: 'on-track' }])).to.deep.equal(['items[0].health']);
    expect(foundWith(['items', 0, 'history'], { on: '2026-02-03' })).to.deep.equal(['items[0].history']);
  });

  it('finds a reference to what the projection does not hold', () => {
    expect(foundWith(['items', 0, 'themes'], ['ease', 'SECRETTHEME'])).to.deep.equal(['items[0].themes[1]']);
    expect(foundWith(['items', 0, 'parent'], 'secret')).to.deep.equal(['items[0].parent']);
    expect(foundWith(['items', 0, 'health', 'evidence'], ['secret'])).to.deep.equal(['items[0].health.evidence[0]']);
    expect(foundWith(['dependencies', 0, 'to'], 'secret')).to.deep.equal(['dependencies[0].to']);
    expect(foundWith(['themes'], [])).to.deep.equal(['items[0].themes[0]']);
  });

  it('finds a timeframe whose text says something else than its dates', () => {
    const quarter = { text: '2026-Q4', start: '2026-10-01', end: '2026-12-31', startPrecision: 'quarter', endPrecision: 'quarter' };
    for (const through of [all, lenses.sales]) {
      const found = (frame: object) => foundWith(['items', 0, 'timeframe'], frame, through);
      expect(found(quarter)).to.deep.equal([]);
      expect(found({ text: '2026-Q4', end: '2026-12-31' }), 'told in part').to.deep.equal([]);
      for (const wrong of [{ text: '3 December 2026' }, { text: '2026-Q3' }, { text: 'now' }, { text: '2026-Q4 ' }, { text: '' }])
        expect(found({ ...quarter, ...wrong }), JSON.stringify(wrong)).to.deep.equal(['items[0].timeframe']);
      expect(found({ text: 'Ada leaves' })).to.deep.equal(['items[0].timeframe']);
    }
    expect(foundWith(['items', 0, 'timeframe', 'start'], 'in May'), 'at the precision of days').to.deep.equal(['items[0].timeframe']);
    expect(foundWith(['items', 0, 'slip', 'from', 'text'], 'in May')).to.deep.equal(['items[0].slip.from']);
    expect(foundWith(['items', 0, 'history', 0, 'timeframe', 'text'], 'in May')).to.deep.equal(['items[0].history[0].timeframe']);
  });

  it('finds counts that do not come to what is there', () => {
    expect(foundWith(['counts', 'shown'], 99)).to.deep.equal(['counts.shown']);
    expect(foundWith(['counts', 'source'], 99)).to.deep.equal(['counts.source']);
    expect(foundWith(['counts', 'shown'], 99, lenses.sales)).to.deep.equal(['counts.shown']);
  });

  it('has nothing against the words that the lens itself tells in place of others', () => {
    const through = lensOf({ values: { status: { planned: 'underway' }, 'health.value': { 'on-track': 'fine' } } });
    expect(project(plan, through, { today }).items[0]).to.deep.include({ status: 'underway' });
    expect(foundWith(['today'], today, through)).to.deep.equal([]);
    expect(foundWith(['items', 0, 'status'], 'fine', through)).to.deep.equal(['items[0].status']);
  });

  it('has nothing against times at the ends of the calendar, in any fiscal year', () => {
    for (const fiscalYearStart of [1, 2, 4, 12])
      for (const written of ['9999-12-31', '9999', '9999-11', '9999-W51', '9998-12-31', '1000-01-01', '1001', '9999-06/9999-12-31'])
        for (const precision of ['day', 'week', 'month', 'quarter', 'half', 'year'] as const) {
          const of = roadmapOf({ fiscalYearStart, items: [{ id: 'a', title: 'A', timeframe: written, visibility: 'public' }] });
          for (const items of [all.fields.items!, ['timeframe.text']]) {
            const through = lensOf({ precision: { near: precision, far: precision }, fields: { items } });
            const told = project(of, through, { today });
            expect(
              checkProjection(told, through),
              `${written} ${precision} ${fiscalYearStart} ${JSON.stringify(told.items)}`,
            ).to.deep.equal([]);
          }
        }
  });

  it('has nothing against any timeframe, however little of it the lens names', () => {
    const parts = fc.subarray(['text', 'start', 'end', 'startPrecision', 'endPrecision', 'horizon', 'source'], { minLength: 1 });
    fc.assert(
      fc.property(timeframe(4), lens, parts, day, (frame, of, named, on) => {
        const base = roadmapOf({ fiscalYearStart: 4, items: [{ id: 'a', title: 'A', visibility: 'public' }] });
        const one = { ...base, items: base.items.map((item) => ({ ...item, timeframe: frame })) };
        const through = { ...of, fields: { items: named.map((name) => `timeframe.${name}`) } };
        expect(checkProjection(project(one, through, { today: on }), through)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing against days of a roadmap whose words a lens bans', () => {
    const bans = { ...lenses.team, bannedWords: ['2026', '09', 'planned'] };
    expect(checkProjection(project(richRoadmap, bans, { today }), bans)).to.deep.equal([]);
    const asks = roadmapOf({
      asOf: '2026-09-01',
      teams: [{ id: 't', title: 'T', visibility: 'public', wayOfWorking: { kind: 'sprints', days: 14, from: '2026-09-07' } }],
      decisions: [{ id: 'd', title: 'D', visibility: 'public', ask: { text: 'Choose', by: '2026-09-30' } }],
    });
    const through = lensOf({ bannedWords: ['2026'] });
    const told = project(asks, through, { today });
    expect([told.asOf, told.teams[0]!.wayOfWorking!.from, told.decisions[0]!.ask!.by]).to.deep.equal([
      '2026-09-01',
      '2026-09-07',
      '2026-09-30',
    ]);
    expect(checkProjection(told, through)).to.deep.equal([]);
  });

  it('finds a text put in place of any value that the model has as something else', () => {
    fc.assert(
      fc.property(roadmap, lens, day, fc.nat(), (of, through, on, at) => {
        const projection = structuredClone(project(of, through, { today: on }));
        const places = closedPlaces(projection);
        if (places.length === 0) return;
        const [owner, name] = places[at % places.length]!;
        owner[name] = 'not a value of any list';
        expect(checkProjection(projection, through), name).to.not.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});

type Owner = Record<string, unknown>;

/** Each number and each word of a closed list in a projection, by the schemas. */
function closedPlaces(projection: Projection): [Owner, string][] {
  const places: [Owner, string][] = [];
  for (const [name, schema] of Object.entries(ENTITIES)) for (const entity of projection[name as 'items']) look(entity, schema);
  return places;

  function look(value: unknown, schema: Schema): void {
    if (schema.kind === 'list' && Array.isArray(value)) value.forEach((entry) => look(entry, schema.of));
    if (schema.kind !== 'object' || typeof value !== 'object' || value === null) return;
    for (const [name, inner] of schema.fields) {
      const isClosed = inner.kind === 'number' || inner.kind === 'words';
      if (isClosed && Object.hasOwn(value, name)) places.push([value as Owner, name]);
      else look((value as Owner)[name], inner);
    }
  }
}
