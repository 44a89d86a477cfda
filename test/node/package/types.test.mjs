// The types of the installed package, read by TypeScript as a host's project reads them, with none of the libraries' own types skipped. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { emptyProject } from './empty-project.mjs';

const COMPILERS = { 'TypeScript 6': 'node_modules/typescript/bin/tsc6', 'TypeScript 7': 'node_modules/@typescript/native/bin/tsc' };
const RESOLUTIONS = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};
const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

const RIGHT = `
import { RoadmapViewElement, type RoadmapItemSelectEvent } from 'roadmap-view';
import 'roadmap-view/compare-lenses';
import 'roadmap-view/findings';
import 'roadmap-view/lens-picker';
import 'roadmap-view/setup';
import { exportPng } from 'roadmap-view/png';
import { lenses, parseRoadmap, project, type Item, type Lens, type Projection } from 'roadmap-view/sdk';
import { createRoadmapHandler } from 'roadmap-view/server';

const { roadmap, issues } = parseRoadmap({ items: [] });
const projection: Projection = project(roadmap, lenses.sales, { today: '2026-09-14' });
const codes: readonly string[] = issues.map(({ code }) => code);
const first: Item | undefined = roadmap.items[0];
const own: Lens = { ...lenses.exec, id: 'board' };
const view: RoadmapViewElement = document.querySelector('roadmap-view')!;
view.roadmap = roadmap;
view.addEventListener('roadmap-item-select', (event: RoadmapItemSelectEvent) => event.detail.item.title.trim());
const handler = createRoadmapHandler({ load: () => roadmap, lenses: [own], authorize: () => true });
export const kept = [projection, codes, first, handler, exportPng];
`;
const EMBEDDED = `
import 'roadmap-view/embed';
document.querySelector('roadmap-view')!.lenses = 'exec sales';
document.querySelector('roadmap-lens-picker')!.viewId = 'plan';
// @ts-expect-error a lens is named by text
document.querySelector('roadmap-view')!.lens = 1;
`;
const WRONG = `
import { lenses, parseRoadmap, project } from 'roadmap-view/sdk';
const { roadmap } = parseRoadmap({});
// @ts-expect-error today is needed
project(roadmap, lenses.sales);
// @ts-expect-error no lens of that name
lenses.nobody;
// @ts-expect-error a day is text
project(roadmap, lenses.sales, { today: new Date() });
// @ts-expect-error no status of that name
roadmap.items[0]!.status = 'almost';
`;

let project;
before(() => {
  project = emptyProject();
  project.write('right.ts', RIGHT);
  project.write('wrong.ts', WRONG);
});
after(() => project.remove());

for (const [compiler, file] of Object.entries(COMPILERS))
  for (const [name, resolution] of Object.entries(RESOLUTIONS))
    test(`${compiler}, moduleResolution ${name}: what is right compiles, what is wrong does not`, () => {
      project.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...OPTIONS, ...resolution }, include: ['*.ts'] }));
      const args = [resolve(file), '-p', join(project.folder, 'tsconfig.json')];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project.folder, encoding: 'utf8' });
      assert.equal(`${stdout}${stderr}`, '');
      assert.equal(status, 0);
    });

test('the tags are known after the embed, by itself', () => {
  const compilerOptions = { ...OPTIONS, ...RESOLUTIONS.bundler };
  project.write('embedded.mts', EMBEDDED);
  project.write('tsconfig.embedded.json', JSON.stringify({ compilerOptions, include: ['embedded.mts'] }));
  const args = [resolve(COMPILERS['TypeScript 6']), '-p', join(project.folder, 'tsconfig.embedded.json')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project.folder, encoding: 'utf8' });
  assert.equal(`${stdout}${stderr}`, '');
});
