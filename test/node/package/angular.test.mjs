// The face for Angular, as the compiler of an app reads it: what is right in a template compiles, what is wrong does not. Needs a build.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { performCompilation } from '@angular/compiler-cli';
import ts from 'typescript';

const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  paths: { 'roadmap-view/angular': [resolve('dist/frameworks/angular.d.ts')], 'roadmap-view': [resolve('dist/index.d.ts')] },
  strict: true,
  experimentalDecorators: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  strictTemplates: true,
};

// inside this folder, where the framework is found
let folder;
before(() => (folder = mkdtempSync(resolve('node_modules/.angular-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of modules, each with the words for what is wrong: `{ name: [message …] }`. */
function compile(modules) {
  const files = Object.fromEntries(Object.keys(modules).map((name) => [join(folder, `${name}.ts`), name]));
  for (const [file, name] of Object.entries(files)) writeFileSync(file, modules[name]);
  const { diagnostics } = performCompilation({ rootNames: Object.keys(files), options: OPTIONS });
  const said = Object.fromEntries(Object.keys(modules).map((name) => [name, []]));
  for (const { file, messageText } of diagnostics)
    (said[files[file?.fileName]] ?? assert.fail(ts.flattenDiagnosticMessageText(messageText, '\n'))).push(
      ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0],
    );
  return said;
}

const component = (template) => `
import { Component, signal } from '@angular/core';
import { RoadmapCompareLenses, RoadmapFindings, RoadmapLensPicker, RoadmapSetup, RoadmapView } from 'roadmap-view/angular';
@Component({
  selector: 'app-root',
  imports: [RoadmapCompareLenses, RoadmapFindings, RoadmapLensPicker, RoadmapSetup, RoadmapView],
  template: \`${template}\`,
})
export class App {
  readonly day = signal('2026-09-14');
  readonly later: Promise<string> = Promise.resolve('exec');
  readonly hear = (lens: string) => lens;
}
`;
/** Every tag of the face is used, or the compiler says so; these are the others. */
const OTHERS =
  '<roadmap-compare-lenses left="exec" /> <roadmap-findings for="plan" /> <roadmap-lens-picker for="plan" /> <roadmap-setup />';

const RIGHT = {
  bound: `<roadmap-view [roadmap]="{ items: [] }" [today]="day()" [input]="true" [refresh]="30" [filter]="{ team: ['core'] }" />`,
  written: `<roadmap-view src="/roadmap.json" lens="exec" input refresh="30" toolbar field-map="/map.json" />`,
  heard: `<roadmap-view (roadmap-lens-change)="hear($event.lens)" (roadmap-item-select)="hear($event.item.title)" (lensChange)="hear($event)" />`,
  both: `<roadmap-view [(lens)]="day" />`,
  named: `<roadmap-view #view /> <button (click)="view.showDetails('i1')">Open</button>`,
};
const WRONG = {
  number: [`<roadmap-view [today]="20260914" />`, /^Type 'number' is not assignable to type 'string'/],
  flag: [`<roadmap-view input="yes" />`, /^Type '"yes"' is not assignable to type 'Flag'/],
  amount: [`<roadmap-view refresh="often" />`, /^Type '"often"' is not assignable to type 'Amount'/],
  unknown: [`<roadmap-view [colour]="day()" />`, /^Can't bind to 'colour'/],
  method: [`<roadmap-view [showDetails]="day" />`, /^Can't bind to 'showDetails'|not assignable/],
  field: [`<roadmap-view (roadmap-lens-change)="hear($event.lenz)" />`, /^Property 'lenz' does not exist on type 'RoadmapLensChangeEvent'/],
  lens: [`<roadmap-view [(lens)]="later" />`, /is not assignable to/],
};

test('what is right in a template compiles, also as the page says it', () => {
  const page = readFileSync('docs/embedding.md', 'utf8');
  const [, snippet] = /```ts\n(import \{ Component[^]*?)```/.exec(page);
  const modules = Object.entries(RIGHT).map(([name, template]) => [name, component(template + OTHERS)]);
  const said = compile({ ...Object.fromEntries(modules), page: snippet });
  for (const [name, messages] of Object.entries(said)) assert.deepEqual(messages, [], name);
});

test('what is wrong does not', () => {
  const said = compile(Object.fromEntries(Object.entries(WRONG).map(([name, [template]]) => [name, component(template + OTHERS)])));
  for (const [name, [, message]] of Object.entries(WRONG)) assert.match(said[name].join('\n'), message, name);
});

/** A directive on an element that is only what it is told. */
async function directiveOn(element) {
  await import('@angular/compiler');
  const { ElementRef, Injector, runInInjectionContext } = await import('@angular/core');
  const { RoadmapView } = await import('../../../dist/frameworks/angular.js');
  const injector = Injector.create({ providers: [{ provide: ElementRef, useValue: { nativeElement: element } }] });
  return runInInjectionContext(injector, () => new RoadmapView());
}

test('what is not said, or no more, is what the element has by itself', async () => {
  const element = { lens: 'first' };
  const view = await directiveOn(element);
  view.lens = null;
  view.filter = undefined;
  assert.deepEqual(element, { lens: 'first' });
  view.lens = 'exec';
  assert.deepEqual(element, { lens: 'exec' });
  view.lens = null;
  assert.deepEqual(element, { lens: 'first' });
});

test('flags and numbers are read from static attributes', async () => {
  const element = {};
  const view = await directiveOn(element);
  for (const [said, meant] of [
    ['', true],
    ['true', true],
    ['false', false],
    [false, false],
    [true, true],
  ]) {
    view.input = said;
    assert.equal(element.input, meant);
  }
  view.refresh = '30';
  assert.equal(element.refresh, 30);
});

test('the lens that the reader chose is told, once nobody has refused it', async () => {
  const view = await directiveOn({});
  const told = [];
  view.lensChange.subscribe((lens) => told.push(lens));
  const refused = { lens: 'team', defaultPrevented: false };
  view.hear(refused);
  view.hear({ lens: 'exec', defaultPrevented: false });
  refused.defaultPrevented = true;
  assert.deepEqual(told, []);
  await Promise.resolve();
  assert.deepEqual(told, ['exec']);
});
