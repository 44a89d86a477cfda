import { expect } from '@open-wc/testing';
import { fieldMap } from '../../../src/sdk/adapters/field-map.js';
import type { FieldMapConfig } from '../../../src/sdk/adapters/field-map-config.js';
import { checkRoadmap } from '../../../src/sdk/insights/check-roadmap.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { readRoadmap } from '../../../src/sdk/read-roadmap.js';

const json = async (path: string) => (await (await fetch(new URL(`../../../demo/data/${path}`, import.meta.url))).json()) as unknown;

async function checksIn(data: string, map: string, today: string): Promise<string[]> {
  const adapter = fieldMap((await json(map)) as FieldMapConfig);
  const { roadmap } = readRoadmap(await json(data), adapter, today);
  return checkRoadmap(roadmap, Object.values(lenses), { today }).map(({ check, ids }) => `${check} ${ids.length}`);
}

describe('the checks on real data', () => {
  it('raise no alarm at the stages of 655 Kubernetes enhancements', async () => {
    expect(await checksIn('kubernetes/keps.json', 'kubernetes/field-map.json', '2026-07-24')).to.deep.equal([]);
  });

  it('say once that 45 Rust project goals at work serve none of the objectives', async () => {
    expect(await checksIn('rust/goals.json', 'rust/field-map.json', '2026-08-07')).to.deep.equal(['work-without-objective 45']);
  });
});
