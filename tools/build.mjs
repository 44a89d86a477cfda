// npm run build: everything that is published, in the order in which each step needs the one before.
import { runSteps } from './run.mjs';

const STEPS = [
  ['library', 'vite build --mode lib'],
  ['types', 'tsc -p tsconfig.build.json'],
  ['custom-elements.json', 'cem analyze --config custom-elements-manifest.config.mjs'],
  ['faces for frameworks', 'node tools/copy-frameworks.mjs'],
  ['face for Angular', 'node tools/build-angular.mjs'],
  ['themes', 'node tools/copy-themes.mjs'],
  ['data for editors', 'node tools/build-editor-data.mjs'],
  ['schemas', 'node tools/build-schema.mjs'],
  ['embed', 'vite build --mode embed'],
  ['embed, whole', 'vite build --mode embed-whole'],
  ['parts of the embed', 'node tools/embed/build-parts.mjs'],
  ['frames of the embed', 'node tools/embed/build-frame.mjs'],
  ['hashes of the embed', 'node tools/embed/write-integrity.mjs'],
  ['tags of the embed', 'node tools/embed/write-tags.mjs'],
  ['licences of others', 'node tools/write-licenses.mjs'],
  ['bills of materials', 'node tools/write-sbom.mjs'],
];

if (runSteps(STEPS).includes(false)) process.exit(1);
