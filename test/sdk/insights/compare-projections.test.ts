import { expect } from '@open-wc/testing';
import { compareProjections } from '../../../src/sdk/insights/compare-projections.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { readPlanted, readSample } from '../../demo/planted.js';

const sample = await readSample();
const { today, canaries } = await readPlanted();
const base = { id: 'a', title: 'A', visibility: 'public', status: 'planned', timeframe: '2026-Q4' };
const seen = (items: object[], lens = lenses.team) => project(parseRoadmap({ asOf: '2026-09-01', items }).roadmap, lens, { today });
const changesOf = (before: object[], after: object[], lens = lenses.team) => compareProjections(seen(before, lens), seen(after, lens));
const kinds = (before: object[], after: object[], lens = lenses.team) => changesOf(before, after, lens).changes.map(({ kind }) => kind);

describe('compareProjections', () => {
  it('finds nothing between a projection and itself', () => {
    for (const lens of Object.values(lenses)) {
      const projection = project(parseRoadmap(sample).roadmap, lens, { today });
      expect(compareProjections(projection, projection)).to.deep.include({ changes: [], gone: 0 });
    }
  });

  it('tells each kind of change', () => {
    expect(kinds([], [base])).to.deep.equal(['added']);
    expect(kinds([base], [{ ...base, timeframe: '2027-Q1' }])).to.deep.equal(['moved']);
    expect(kinds([base], [{ ...base, status: 'done' }])).to.deep.equal(['shipped']);
    expect(kinds([base], [{ ...base, status: 'cancelled' }])).to.deep.equal(['dropped']);
    expect(kinds([base], [{ ...base, status: 'blocked' }])).to.deep.equal(['restated']);
    expect(kinds([base], [{ ...base, team: 'Blue' }])).to.deep.equal(['rescoped']);
    expect(kinds([base], [{ ...base, title: 'B' }])).to.deep.equal(['reworded']);
  });

  it('tells several kinds of one item, the gravest first', () => {
    expect(kinds([base], [{ ...base, title: 'B', timeframe: '2027', status: 'done' }])).to.deep.equal(['shipped', 'moved', 'reworded']);
  });

  it('takes a period in other words for the same', () => {
    expect(kinds([base], [{ ...base, timeframe: '2026-10/2026-12' }])).to.deep.equal([]);
  });

  it('gives the reason that was recorded since', () => {
    const history = [
      { on: '2026-01-05', timeframe: '2026-Q2', reason: 'long ago' },
      { on: '2026-09-10', timeframe: '2026-Q4', reason: 'the supplier is late' },
    ];
    expect(changesOf([base], [{ ...base, timeframe: '2027-Q1', history }]).changes[0]?.reason).to.equal('the supplier is late');
  });

  it('counts what this audience may no longer see, and names none of it', () => {
    const secret = { ...base, title: 'Quokka' };
    const changes = changesOf([secret], [{ ...secret, visibility: 'confidential' }], lenses.sales);
    expect(changes.gone).to.equal(1);
    expect(JSON.stringify(changes)).not.to.contain('Quokka');
  });

  it('says nothing to an audience of a move inside what it is told', () => {
    const move = (timeframe: string) => [{ ...base, timeframe }];
    expect(kinds(move('2026-10-05'), move('2026-11-20'), lenses.sales)).to.deep.equal([]);
    expect(kinds(move('2026-10-05'), move('2026-11-20'), lenses.team)).to.deep.equal(['moved']);
  });

  it('takes days that went by for no move', () => {
    const items = ['2027-05-03', '2027-Q3', '2026-11', 'next', 'later'].map((timeframe, index) => ({
      ...base,
      id: `i${index}`,
      commitment: 'planned',
      timeframe,
    }));
    const { roadmap } = parseRoadmap({ items });
    const { support: _, ...planned } = lenses;
    for (const lens of Object.values(planned)) {
      const [then, now] = ['2026-09-14', '2027-05-02'].map((day) => project(roadmap, lens, { today: day }));
      expect(now!.items.length, lens.id).to.equal(5);
      expect(compareProjections(then!, now!).changes, lens.id).to.deep.equal([]);
    }
  });

  it('tells a move to a later horizon, and one to an earlier horizon within a quarter', () => {
    const at = (timeframe: string) => [{ ...base, commitment: 'planned', timeframe }];
    expect(kinds(at('now'), at('next'), lenses.customer)).to.deep.equal(['moved']);
    expect(kinds(at('later'), at('next'), lenses.customer)).to.deep.equal(['moved']);
  });

  it('takes a period that is said more exactly for the same', () => {
    expect(kinds([base], [{ ...base, timeframe: '2026-11' }])).to.deep.equal([]);
  });

  it('holds no word that the lens hides', () => {
    const { roadmap } = parseRoadmap(sample);
    const empty = parseRoadmap({ items: [] }).roadmap;
    for (const lens of Object.values(lenses)) {
      const text = JSON.stringify(compareProjections(project(empty, lens, { today }), project(roadmap, lens, { today })));
      for (const { word, never } of canaries) if (never.includes(lens.id)) expect(text).not.to.contain(word);
    }
  });
});
