import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkProjection } from '../../../src/sdk/lenses/check-projection.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Projection } from '../../../src/sdk/lenses/projection.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { richRoadmap } from './rich-roadmap.js';

const today = '2026-09-14';
const paths = (projection: object, through: ReturnType<typeof lensOf>) =>
  checkProjection(projection as Projection, through).map(({ path }) => path);

/** As if the model had a field more, at every depth. */
function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([name, part]: [string, unknown]): [string, unknown] => [
    name,
    name === 'inputs' && !Array.isArray(part) ? part : withUnknownFields(part),
  ]);
  return {
    ...(Object.fromEntries(inner) as object),
    added: 'canary',
    addedObject: { title: 'canary' },
    addedList: [{ url: 'canary' }],
  };
}

type Plant = (name: string, value: unknown) => object;

/** Every object in a projection, and every plain value and list of them, with what puts something there: a field more, or fields in its place. */
function placesIn(projection: object): [path: string, plant: Plant][] {
  const places: [string, Plant][] = [];
  walk(projection, '', (made) => made as object);
  return places;

  function walk(value: unknown, path: string, rebuild: (made: unknown) => object): void {
    const isList = Array.isArray(value);
    const fields = typeof value === 'object' && value !== null && !isList ? Object.entries(value) : [];
    const isRecord = path.endsWith('score.inputs');
    if (fields.length > 0 && !isRecord) places.push([path, (name, added) => rebuild(Object.fromEntries([...fields, [name, added]]))]);
    if (path !== '' && fields.length === 0 && !(isList && value.length === 0))
      places.push([path, (name, added) => rebuild(Object.fromEntries([[name, added]]))]);
    for (const [name, inner] of fields)
      walk(inner, path ? `${path}.${name}` : name, (made) =>
        rebuild(Object.fromEntries(fields.map(([other, old]) => [other, other === name ? made : old]))),
      );
    if (isList)
      value.forEach((entry, i) => walk(entry, `${path}[${i}]`, (made) => rebuild(value.map((old: unknown, j) => (i === j ? made : old)))));
  }
}

describe('checkProjection', () => {
  it('finds nothing in what any lens projects', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (of, through, on) => {
        expect(paths(project(of, through, { today: on }), through)).to.deep.equal([]);
      }),
    );
  });

  it('has nothing to find of fields that are added to a roadmap, however deep: project does not know them', () => {
    const more = withUnknownFields(richRoadmap) as Roadmap;
    for (const through of [...Object.values(lenses), lensOf({})]) {
      const json = JSON.stringify(project(more, through, { today }));
      expect(json, through.id).to.not.include('canary');
      expect(json).to.equal(JSON.stringify(project(richRoadmap, through, { today })));
    }
  });

  it('finds every field, list, head and count that the lens does not name', () => {
    const projection = project(richRoadmap, lenses.team, { today });
    const found = paths(projection, lenses.customer);
    for (const name of COLLECTIONS) if (!lenses.customer.fields[name] && projection[name].length > 0) expect(found).to.include(name);
    expect(found).to.include.members(['vision', 'lens.id', 'counts.source', 'counts.withheld', 'items[0].why', 'themes[0].summary']);
    expect(paths({ ...projection, added: 1, lens: { ...projection.lens, bannedWords: [] } }, lenses.team)).to.deep.equal([
      'added',
      'lens.bannedWords',
    ]);
    const [first, ...others] = projection.items;
    const longer = {
      ...projection,
      items: [{ ...first, health: { value: 'at-risk', score: 1 }, timeframe: { start: '2026-12-01', note: '' } }, ...others],
    };
    expect(paths(longer, lenses.team)).to.deep.equal(['items[0].health.score', 'items[0].timeframe.note']);
  });

  it('finds a field, a list or an object planted anywhere, however deep', () => {
    const planted = fc.constantFrom<[string, unknown]>(
      ['added', 'canary'],
      ['title', { title: 'canary' }],
      ['more', ['canary']],
      ['__proto__', { a: 1 }],
    );
    fc.assert(
      fc.property(roadmap, lens, day, planted, fc.nat(), (of, through, on, [name, value], at) => {
        const projection = project(of, through, { today: on });
        const places = placesIn(projection);
        const [path, plant] = places[at % places.length]!;
        const found = paths(plant(name, value), through);
        expect(found.length, `${path}.${name} ${JSON.stringify(value)}`).to.be.greaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds words of the lens that are not its own, and counts that are none', () => {
    const projection = project(richRoadmap, lenses.sales, { today });
    const face = { ...projection.lens, vocabulary: { secret: 'canary' } };
    expect(paths({ ...projection, lens: face }, lenses.sales)).to.deep.equal(['lens.vocabulary']);
    expect(paths({ ...projection, counts: { ...projection.counts, shown: 'canary', source: 9 } }, lenses.sales)).to.deep.equal([
      'counts.source',
      'counts.shown',
    ]);
    expect(paths({ ...projection, title: ['canary'], items: 'canary' }, lenses.sales)).to.deep.equal(['title', 'items']);
    expect(paths({ ...projection, themes: ['canary', null] }, lenses.sales)).to.deep.equal([
      'themes[0]',
      'themes[1]',
      'items[0].themes[0]',
    ]);
  });

  it('finds a calendar that the lens does not speak of', () => {
    const projection = project(richRoadmap, lenses.customer, { today });
    expect(paths({ ...projection, fiscalYearStart: 4 }, lenses.customer)).to.deep.equal(['fiscalYearStart']);
    expect(paths({ ...projection, twoCalendars: false }, lenses.customer)).to.deep.equal(['twoCalendars']);
  });

  it('finds a time that is told more exactly than the lens does', () => {
    const projection = project(richRoadmap, lenses.sales, { today });
    const with_ = (timeframe: object) =>
      paths(
        { ...projection, items: [{ id: 'a', title: 'A', timeframe }], counts: { ...projection.counts, shown: 1, undated: 0 } },
        lenses.sales,
      );
    const quarter = { text: '2026-Q4', start: '2026-10-01', end: '2026-12-31', startPrecision: 'quarter', endPrecision: 'quarter' };
    expect(with_(quarter)).to.deep.equal([]);
    for (const wrong of [
      { startPrecision: 'month' },
      { start: '2026-10-12' },
      { end: '2026-11-30' },
      { text: '2026-11' },
      { start: 'soon' },
    ])
      expect(with_({ ...quarter, ...wrong }), JSON.stringify(wrong)).to.deep.equal(['items[0].timeframe']);
    expect(with_({ ...quarter, end: 7 })).to.deep.equal(['items[0].timeframe.end', 'items[0].timeframe']);
    const { timeframe: _timeframe, ...item } = projection.items[0]!;
    const days = { ...projection, items: [{ ...item, timeframe: { text: 'now', horizon: 'now', start: '2026-07-01' } }] };
    expect(paths({ ...days, lens: { id: 'customer' }, twoCalendars: true }, lenses.customer)).to.include('items[0].timeframe');
  });

  it('finds a move where the lens tells of none, and what is over where it has no horizon', () => {
    const projection = project(richRoadmap, lenses.team, { today });
    const items = [{ id: 'a', title: 'A', past: true, slip: { moves: 1, from: { text: '' } } }];
    const none = Object.fromEntries(COLLECTIONS.map((name) => [name, []]));
    const told = {
      ...projection,
      ...none,
      items,
      counts: { ...projection.counts, source: 1, shown: 0, undated: 1, invalid: 0, withheld: 0 },
    };
    expect(paths(told, lenses.team)).to.deep.equal([]);
    const silent = { ...lenses.team, show: { ...lenses.team.show, slippage: false }, fields: { ...lenses.team.fields, items: ['title'] } };
    expect(paths(told, silent)).to.deep.equal(['lens.slippage', 'items[0].past', 'items[0].slip']);
  });
});
