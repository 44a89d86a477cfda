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

describe('checkProjection', function () {
  this.timeout(60_000);

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
      items: [{ ...first, health: { value: 'at-risk', score: 1 }, timeframe: { start: '', note: '' } }, ...others],
    };
    expect(paths(longer, lenses.team)).to.deep.equal(['items[0].health.score', 'items[0].timeframe.note']);
  });

  it('finds a move where the lens tells of none, and what is over where it has no horizon', () => {
    const projection = project(richRoadmap, lenses.team, { today });
    const items = [{ id: 'a', title: 'A', past: true, slip: { moves: 1, from: { text: '' } } }];
    const told = { ...projection, items };
    expect(paths(told, lenses.team)).to.deep.equal([]);
    const silent = { ...lenses.team, show: { ...lenses.team.show, slippage: false }, fields: { ...lenses.team.fields, items: ['title'] } };
    expect(paths(told, silent)).to.deep.equal(['items[0].past', 'items[0].slip']);
  });
});
