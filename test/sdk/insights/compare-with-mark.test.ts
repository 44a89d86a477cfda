import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compareProjections } from '../../../src/sdk/insights/compare-projections.js';
import { compareWithMark } from '../../../src/sdk/insights/compare-with-mark.js';
import { markOf } from '../../../src/sdk/insights/mark-of.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { readPlanted, readSample } from '../../demo/planted.js';
import { day, roadmap as anyRoadmap } from '../roadmap-arbitrary.js';

const { roadmap: sample } = parseRoadmap(await readSample());
const { today } = await readPlanted();
const base = { id: 'a', title: 'A', visibility: 'public', status: 'planned', timeframe: '2026-Q4' };
const seen = (items: object[], lens = lenses.team) => project(parseRoadmap({ asOf: '2026-09-01', items }).roadmap, lens, { today });
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the mark of what a reader has seen', () => {
  it('holds the ids that were shown, and no word of what was told', () => {
    const mark = markOf(project(sample, lenses.sales, { today }));
    const projection = project(sample, lenses.sales, { today });
    expect(Object.keys(mark.items)).to.deep.equal(projection.items.map(({ id }) => id));
    for (const text of Object.values(mark.items)) expect(text).to.match(/^(shipped|dropped)?(,[0-9a-z ]*){6}$/);
    expect(mark).to.have.all.keys('version', 'lens', 'today', 'asOf', 'items');
  });

  it('is small: less than 200 characters for an item', () => {
    const { items } = markOf(project(sample, lenses.team, { today }));
    expect(JSON.stringify(items).length / Object.keys(items).length).to.be.below(200);
  });
});

describe('compareWithMark', () => {
  it('finds the kinds of change that a comparison with the projection itself finds', () => {
    const found = ({ changes, ...rest }: ReturnType<typeof compareProjections>) => ({ ...rest, changes: changes.map(({ kind, id, reason }) => [kind, id, reason]) }); // prettier-ignore
    fc.assert(
      fc.property(anyRoadmap, anyRoadmap, fc.constantFrom(...Object.values(lenses)), day, day, (one, other, lens, then, now) => {
        const [before, after] = [project(one, lens, { today: then }), project(other, lens, { today: now })];
        const changes = compareWithMark(stored(markOf(before)), after)!;
        expect(found(changes)).to.deep.equal(found({ ...compareProjections(before, after) }));
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing in what was seen', () => {
    for (const lens of Object.values(lenses)) {
      const projection = project(sample, lens, { today });
      expect(compareWithMark(markOf(projection), projection)).to.deep.include({ changes: [], gone: 0 });
    }
  });

  it('tells from where to where as far as it is recorded', () => {
    const history = [{ on: '2026-09-10', timeframe: '2026-Q4', reason: 'the supplier is late' }];
    const after = (more: object) => compareWithMark(markOf(seen([base])), seen([{ ...base, timeframe: '2027-Q1', ...more }]))!.changes[0]!;
    expect(after({}).fields).to.deep.equal([]);
    expect(after({ history }).reason).to.equal('the supplier is late');
    expect(after({ history }).fields.map(({ from, to }) => [from, to].map((frame) => (frame as { text: string }).text))).to.deep.equal([
      ['2026-Q4', '2027-Q1'],
    ]);
  });

  it('counts what is shown no more, and names none of it', () => {
    const changes = compareWithMark(markOf(seen([{ ...base, title: 'Quokka', id: 'quokka' }])), seen([base]));
    expect(changes!.gone).to.equal(1);
    expect(JSON.stringify(changes).toLowerCase()).not.to.contain('quokka');
  });

  it('reads no mark of another lens, of another version, or that is none', () => {
    const mark = markOf(seen([base]));
    const others = [{ ...mark, lens: 'sales' }, { ...mark, version: 2 }, { ...mark, today: 'x' }, { ...mark, items: null }, { ...mark, asOf: 1 }]; // prettier-ignore
    for (const other of [undefined, null, 'x', 7, [], {}, ...others]) expect(compareWithMark(other, seen([base]))).to.equal(undefined);
  });

  it('says nothing of an item whose mark cannot be read', () => {
    const mark = { ...markOf(seen([base])), items: { a: { hostile: true } } };
    expect(compareWithMark(mark, seen([base]))).to.deep.include({ changes: [], gone: 0 });
  });
});
