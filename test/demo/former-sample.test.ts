import { expect } from '@open-wc/testing';
import { formerSample, type Former, type Now } from '../../demo/former-sample.js';
import { compareProjections } from '../../src/sdk/insights/compare-projections.js';
import { CHANGE_KINDS } from '../../src/sdk/insights/changes/change.js';
import { lenses } from '../../src/sdk/lenses/presets/index.js';
import { project } from '../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../src/sdk/parse/parse-roadmap.js';
import { readSample } from './planted.js';

const sample = (await readSample()) as unknown as Now;
const former = (await (await fetch(new URL('../../demo/data/sample/former.json', import.meta.url))).json()) as Former;
const { roadmap } = parseRoadmap(sample);
const changesFor = (lens: 'exec' | 'team' | 'sales') =>
  compareProjections(formerSample(sample, former, lens)!, project(roadmap, lenses[lens], { today: sample['asOf'] as string }));

describe('the former copy of the sample company', () => {
  it('is of an earlier day, of items that the sample has, with what differs alone', () => {
    expect(former.asOf < (sample['asOf'] as string)).to.equal(true);
    for (const [id, fields] of Object.entries(former.items)) {
      const item = sample.items.find((one) => one.id === id);
      expect(item, id).not.to.equal(undefined);
      for (const [field, was] of Object.entries(fields ?? {})) expect(was, `${id}.${field}`).not.to.deep.equal(item![field]);
    }
  });

  it('adds no problem to the data', () => {
    const items = sample.items.flatMap((item) => (former.items[item.id] === null ? [] : [{ ...item, ...former.items[item.id] }]));
    const codes = (json: unknown) => parseRoadmap(json).issues.map(({ code, value }) => `${code} ${String(value)}`);
    expect(codes({ ...sample, items }).filter((one) => !codes(sample).includes(one))).to.deep.equal([]);
  });

  it('lets teams be told each kind of change, and every reader of some', () => {
    const { from, changes } = changesFor('team');
    expect(from).to.equal('2026-08-24');
    expect(CHANGE_KINDS.filter((kind) => !changes.some((change) => change.kind === kind))).to.deep.equal([]);
    for (const lens of ['exec', 'sales'] as const) expect(changesFor(lens).changes.length, lens).to.be.above(2);
  });

  it('is none for a lens that the presets have not', () => {
    expect(formerSample(sample, former, 'toString')).to.equal(undefined);
  });
});
