import { expect } from '@open-wc/testing';
import type { FieldMapConfig } from '../../../src/sdk/adapters/field-map-config.js';
import { fieldMap } from '../../../src/sdk/adapters/field-map.js';
import { loadRoadmap, type Loaded } from '../../../src/sdk/load-roadmap.js';

const data = new URL('../../../demo/data/', import.meta.url);
const fetchText = async (file: string) => (await fetch(new URL(file, data))).text();

async function load(records: string, map: string): Promise<Loaded> {
  const [text, config] = await Promise.all([fetchText(records), fetchText(map)]);
  return loadRoadmap(text, { adapter: fieldMap(JSON.parse(config) as FieldMapConfig) });
}

/** How often each value of a field occurs; `-` for none. */
function count<T>(entities: readonly T[], field: keyof T): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of entities.flatMap((entity) => (entity[field] as string | string[] | undefined) ?? '-')) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const sizes = ({ roadmap }: Loaded) =>
  Object.fromEntries(Object.entries(roadmap).flatMap(([name, list]) => (Array.isArray(list) && list.length ? [[name, list.length]] : [])));
const told = ({ issues }: Loaded) =>
  issues.map(({ code, path, value, count: times }) => [code, path, value, times].filter(Boolean).join(' | '));

describe('the Kubernetes enhancements, through a field map and no code', () => {
  let loaded: Loaded;
  before(async () => {
    loaded = await load('kubernetes/keps.json', 'kubernetes/field-map.json');
  });
  const item = (id: string) => loaded.roadmap.items.find((candidate) => candidate.id === id);

  it('are 655 items of 656 records, the template being filtered, and none is invalid', () => {
    expect(loaded.read).to.deep.equal([
      { list: 'teams', records: 656, entities: 32 },
      { list: 'items', records: 656, entities: 655 },
      { list: 'releases', records: 656, entities: 39 },
      { list: 'milestones', records: 656, entities: 1165 },
    ]);
    expect(loaded.roadmap.source).to.deep.equal({ items: 655, invalid: 0 });
    expect(sizes(loaded)).to.deep.equal({ links: 1, teams: 32, themes: 7, objectives: 4, items: 655, releases: 39, milestones: 1165 });
  });

  it('tell of misspelt words and of versions without a day, and of nothing else', () => {
    const template = 'provisional|implementable|implemented|deferred|rejected|withdrawn|replaced';
    expect(told(loaded)).to.deep.equal([
      'unknown | fieldMap.releases.fields.timeframe.lookup | v1.38, v1.39, v1.1, v1.40, v1.41 | 5',
      'unknown | items[53].status | superseded',
      `unknown | items[65].status | ${template}`,
      'unknown | items[284].status | implemented (alpha)',
      'unknown | items[399].status | imlpemented',
      'unknown | items[403].status | removed',
      'dangling | items[65].objectives | alpha|beta|stable',
    ]);
  });

  it('have their status and commitment from status and version', () => {
    const { items } = loaded.roadmap;
    const statuses = { done: 290, planned: 193, 'in-progress': 86, proposed: 61, cancelled: 19, paused: 1, '-': 5 };
    expect(count(items, 'status')).to.deep.equal(statuses);
    expect(count(items, 'commitment')).to.deep.equal({ shipped: 290, planned: 159, exploring: 95, committed: 86, '-': 25 });
  });

  it('have a theme each, and an objective where they have a stage', () => {
    const themes = { run: 240, operate: 120, extend: 98, connect: 66, store: 66, secure: 38, depend: 27 };
    expect(count(loaded.roadmap.items, 'themes')).to.deep.equal(themes);
    expect(count(loaded.roadmap.items, 'objectives')).to.deep.equal({ stable: 351, alpha: 147, beta: 97, retire: 8, '-': 51 });
  });

  it('reach from the version of their first stage to that of their last', () => {
    expect(item('sig-node/753-sidecar-containers')).to.deep.include({
      title: 'Sidecar Containers',
      team: 'sig-node',
      contributors: ['sig-scheduling', 'sig-apps'],
      releases: ['v1.28', 'v1.29', 'v1.33'],
      status: 'done',
      commitment: 'shipped',
    });
    expect(item('sig-node/753-sidecar-containers')?.timeframe?.text).to.equal('2023-08-15/2025-04-23');
    expect(loaded.roadmap.items.filter(({ timeframe }) => timeframe?.start).length).to.equal(506);
  });

  it('stay open where the day of the last version is not known, and undated without any version', () => {
    expect(item('sig-storage/1432-volume-health-monitor')?.timeframe?.text).to.equal('2021-04-08/..');
    expect(item('sig-api-machinery/5000-api-linting-crd-schema-tooling')).not.to.have.property('timeframe');
  });

  it('have milestones at the days of their versions', () => {
    expect(count(loaded.roadmap.milestones, 'title')).to.deep.equal({
      Alpha: 410,
      Beta: 383,
      Stable: 362,
      Deprecated: 7,
      Removed: 2,
      Disabled: 1,
    });
    const beta = loaded.roadmap.milestones.find(({ id }) => id === 'sig-node/753-sidecar-containers#beta');
    expect(beta).to.deep.include({ title: 'Beta', release: 'v1.29', items: ['sig-node/753-sidecar-containers'] });
    expect(beta?.timeframe).to.deep.include({ start: '2023-12-13', source: 'release v1.29' });
  });

  it('have dated releases, `1.30` and `v1.30` being the same one', () => {
    const { releases } = loaded.roadmap;
    expect(releases.filter(({ id }) => !/^v1\.\d+$/.test(id))).to.deep.equal([]);
    expect(releases.filter(({ timeframe }) => !timeframe).map(({ id }) => id)).to.deep.equal(['v1.38', 'v1.39', 'v1.1', 'v1.40', 'v1.41']);
    expect(count(releases, 'status')).to.deep.equal({ done: 34, 'in-progress': 1, planned: 4 });
  });

  it('take the name of their folder where the template left its title', () => {
    expect(item('sig-auth/4940-psa-block-host-field-in-probes')?.title).to.equal('4940 Psa Block Host Field In Probes');
    expect(loaded.roadmap.items.some(({ title }) => title === 'KEP Template')).to.equal(false);
  });

  it('lead to their proposals', () => {
    expect(item('sig-node/753-sidecar-containers')?.links).to.deep.equal([
      { url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/753-sidecar-containers', title: 'Proposal' },
    ]);
  });
});

describe('the Rust project goals, through a field map and no code', () => {
  let loaded: Loaded;
  before(async () => {
    loaded = await load('rust/goals.json', 'rust/field-map.json');
  });
  const item = (id: string) => loaded.roadmap.items.find((candidate) => candidate.id === id);

  it('are 190 items and nine themes of 199 records, without a problem', () => {
    expect(loaded.read).to.deep.equal([
      { list: 'teams', records: 199, entities: 34 },
      { list: 'themes', records: 199, entities: 9 },
      { list: 'themes', records: 199, entities: 12 },
      { list: 'objectives', records: 199, entities: 9 },
      { list: 'objectives', records: 199, entities: 4 },
      { list: 'items', records: 199, entities: 190 },
    ]);
    expect(loaded.roadmap.source).to.deep.equal({ items: 190, invalid: 0 });
    expect(sizes(loaded)).to.deep.equal({ links: 1, teams: 34, themes: 21, objectives: 13, items: 190 });
    expect(told(loaded)).to.deep.equal([]);
  });

  it('have their status from what the pages say', () => {
    expect(count(loaded.roadmap.items, 'status')).to.deep.equal({ 'in-progress': 73, '-': 65, proposed: 43, cancelled: 9 });
    expect(count(loaded.roadmap.items, 'commitment')).to.deep.equal({ planned: 73, exploring: 2, '-': 115 });
  });

  it('lie in their period, or in the time span their page names', () => {
    expect(item('2024h2/ATPIT')?.timeframe).to.deep.include({ start: '2024-07-01', end: '2024-12-31', startPrecision: 'half' });
    expect(item('2026/field-projections')?.timeframe).to.deep.include({ start: '2026-01-01', end: '2028-12-31', endPrecision: 'year' });
    expect(loaded.roadmap.items.filter(({ timeframe }) => timeframe?.text.includes('/')).length).to.equal(7);
  });

  it('have the team asked for the most in charge, and the others helping', () => {
    expect(item('2026/field-projections')).to.deep.include({
      team: 'lang',
      contributors: ['compiler', 'types', 'libs', 'libs-api', 'opsem'],
    });
    expect(item('2025h1/rfl')).to.deep.include({ team: 'compiler' });
    expect(loaded.roadmap.items.filter(({ team }) => !team).length).to.equal(4);
  });

  it('name their themes, whose pages promise the benefit', () => {
    expect(item('2026/field-projections')?.themes).to.deep.equal([
      'roadmap-beyond-the-ampersand',
      'roadmap-rust-for-linux',
      'custom-pointer-types',
    ]);
    const theme = loaded.roadmap.themes.find(({ id }) => id === 'roadmap-beyond-the-ampersand');
    expect(theme?.title).to.equal('Beyond the &');
    expect(theme?.benefit).to.match(/^Smart pointers \(Arc, Pin, FFI wrappers\) get the same ergonomics as & and &mut/);
  });

  it('are free of Markdown', () => {
    const texts = loaded.roadmap.items.flatMap(({ title, summary }) => [title, summary ?? '']);
    expect(texts.filter((text) => /\]\(|\]\[|\*\*|`/.test(text))).to.deep.equal([]);
    expect(Math.max(...texts.map((text) => text.length))).to.be.at.most(300);
  });

  it('lead to their tracking issue and their page', () => {
    expect(item('2024h2/ATPIT')?.links?.map(({ url }) => url)).to.deep.equal([
      'https://github.com/rust-lang/rust-project-goals/issues/103',
      'https://github.com/rust-lang/rust-project-goals/blob/main/src/2024h2/ATPIT.md',
    ]);
  });

  it('are an item in each period they come back in', () => {
    const ids = loaded.roadmap.items.map(({ id }) => id).filter((id) => id.endsWith('/ergonomic-rc'));
    expect(ids).to.deep.equal(['2024h2/ergonomic-rc', '2025h1/ergonomic-rc', '2025h2/ergonomic-rc', '2026/ergonomic-rc']);
  });
});
