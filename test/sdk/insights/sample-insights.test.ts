import { expect } from '@open-wc/testing';
import { freshness } from '../../../src/sdk/insights/freshness.js';
import { qualification } from '../../../src/sdk/insights/qualification.js';
import { slippage } from '../../../src/sdk/insights/slippage.js';
import { traceInput } from '../../../src/sdk/insights/trace-input.js';
import { watermelons } from '../../../src/sdk/insights/watermelons.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { readPlanted, readSample, withFixes } from '../../demo/planted.js';

const sample = await readSample();
const planted = await readPlanted();
const { today } = planted;
const { roadmap } = parseRoadmap(sample);
const fixed = (plants: { fix: { at: string; to?: unknown }[] }[]) => parseRoadmap(withFixes(sample, plants.flatMap(({ fix }) => fix))).roadmap; // prettier-ignore

describe('in the sample company', () => {
  it('the watermelons are those that were planted, each with its reasons', () => {
    const found = watermelons(roadmap, { today }).map(({ ids: [item, ...because] }) => [item, because.sort()]);
    expect(found).to.deep.equal(planted.watermelons.map(({ item, evidence }) => [item, [...evidence].sort()]));
  });

  it('a clean copy has no watermelon', () => {
    expect(watermelons(fixed(planted.watermelons), { today })).to.deep.equal([]);
  });

  it('the stale items are those that were planted', () => {
    const stale = planted.stale.map(({ item, confirmedOn, days, near }) => ({ id: item, confirmedOn, days, near }));
    expect(freshness(roadmap, { today }).stale.sort((a, b) => a.days - b.days)).to.deep.equal(stale);
    expect(freshness(fixed(planted.stale), { today }).stale).to.deep.equal([]);
  });

  it('every request is traced to what became of it', () => {
    const fates = Object.fromEntries(traceInput(roadmap).map(({ input, outcome }) => [input.id, outcome]));
    expect(fates).to.deep.equal(planted.inputs);
    expect(traceInput(roadmap).filter(({ contradicts }) => contradicts)).to.deep.equal([]);
  });

  it('one item was planned without a score, and every score is what its inputs give', () => {
    const { skipped, scored } = qualification(roadmap);
    expect(skipped).to.include.members(planted.unscored);
    expect(scored.filter(({ agrees }) => !agrees)).to.deep.equal([]);
  });

  it('the team’s ledger has the moves that were planted for it', () => {
    const ledger = slippage(project(roadmap, lenses.team, { today }));
    const wanted = planted.slips.filter(({ item }) => !['box-1', 'box-12'].includes(item));
    const found = ledger.map(({ item, moves }) => ({ item, moves: moves.length }));
    expect(found).to.have.deep.members([
      ...wanted.map(({ item, moves }) => ({ item, moves })),
      ...found.filter(({ item }) => item === 'box-12'),
    ]);
  });
});
