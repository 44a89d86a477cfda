import { expect } from '@open-wc/testing';
import { checkConventions } from '../../../src/sdk/insights/check-conventions.js';
import { checkRoadmap } from '../../../src/sdk/insights/check-roadmap.js';
import type { ConventionsInput } from '../../../src/sdk/insights/conventions/conventions.js';
import { freshness } from '../../../src/sdk/insights/freshness.js';
import { qualification } from '../../../src/sdk/insights/qualification.js';
import { shippedOutcomes } from '../../../src/sdk/insights/shipped-outcomes.js';
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
const pack = (await (
  await fetch(new URL('../../../demo/data/conventions/product-guild.json', import.meta.url))
).json()) as ConventionsInput;
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
    expect(skipped).to.deep.equal(planted.unscored);
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

  it('one suppression holds, one is over, one concerns nothing', () => {
    const found = checkRoadmap(roadmap, Object.values(lenses), { today });
    const { active, expired, idle } = planted.suppressions;
    const about = (list: readonly ({ check: string; ids: string[] } | undefined)[]) => list.flatMap((one) => (one ? [[one.check, one.ids]] : [])); // prettier-ignore
    expect(about(found.map(({ suppression }) => suppression))).to.deep.equal(about(active));
    expect(about(found.map((finding) => finding.expired))).to.deep.equal(about(expired));
    expect(found.filter(({ check }) => check === 'idle-suppression').map(({ ids }) => ids)).to.deep.equal(idle.map(({ ids }) => ids));
  });

  it('it departs from what was agreed on where that was planted, and as far', () => {
    const [report] = checkConventions([roadmap], pack, { today });
    const found = report!.departures.map(({ rule, path, far }) => [rule, path, far?.unit === 'days' ? far.by : undefined]);
    expect(found).to.have.deep.members(planted.conventions.map(({ rule, path, by }) => [rule, path, by]));
    expect(checkConventions([fixed(planted.conventions)], pack, { today })[0]!.departures).to.deep.equal([]);
  });

  it('a copy with every fix has no finding at all', () => {
    const { contradictions, conflicts, watermelons: melons, stale, overdue, suppressions } = planted;
    const clean = fixed([...contradictions, ...conflicts, ...melons, ...stale, ...overdue, suppressions]);
    expect(checkRoadmap(clean, Object.values(lenses), { today })).to.deep.equal([]);
    expect(clean.suppressions).to.equal(undefined);
  });

  it('executives see two bets that were shipped: one measured since, one in part', () => {
    const found = shippedOutcomes(project(roadmap, lenses.exec, { today })).map(({ id, shippedOn, state }) => [id, shippedOn, state]);
    expect(found).to.deep.equal([
      ['api-13', '2026-07-24', 'measured'],
      ['box-17', '2026-06-30', 'partly'],
    ]);
  });
});
