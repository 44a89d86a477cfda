// The face for Angular: directives made from the manifest, compiled by Angular's own compiler into the form that libraries are published in,
// which the compiler of the app finishes.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import ts from 'typescript';
import { angularSource } from './angular-source.mjs';

const SOURCE = resolve('dist/frameworks/angular.ts');
const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  rootDir: resolve('dist'),
  outDir: resolve('dist'),
  strict: true,
  experimentalDecorators: true,
  declaration: true,
  skipLibCheck: true,
  types: [],
  compilationMode: 'partial',
  strictTemplates: true,
  typeCheckHostBindings: true,
};

writeFileSync(SOURCE, angularSource(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))));
const { diagnostics } = performCompilation({ rootNames: [SOURCE], options: OPTIONS });
rmSync(SOURCE);
if (diagnostics.length) {
  console.error(formatDiagnostics(diagnostics));
  process.exit(1);
}
