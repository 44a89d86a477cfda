// Three builds from one source: the demo (served by npm start), the library, and the embed (one file with everything inside).
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compileHint } from './tools/embed/compile-hint.js';
import { inlineImports } from './tools/embed/inline-imports.js';
import { latePolicy } from './tools/embed/late-policy.js';
import { minifyAgain } from './tools/embed/minify-again.js';
import { minifyTemplates, trimTemplates } from './tools/embed/minify-templates.js';
import { noteLibraries } from './tools/embed/note-libraries.js';
import { onDemandParts } from './tools/embed/on-demand-parts.js';
import { ALL_PARTS, PARTS } from './tools/embed/parts.js';
import { share, takeShared } from './tools/embed/share.js';
import { standIns } from './tools/embed/stand-ins.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const dependencies = [/^lit($|\/)/, /^@lit\//, /^d3-/, /^@floating-ui\//, /^eventsource-parser($|\/)/, /^(fflate|pdfkit|pptxgenjs)($|\/)/];

/** The demo fetches its data by address, so the files are copied as they are. */
const copyDemoData = {
  name: 'copy-demo-data',
  apply: 'build',
  closeBundle() {
    if (existsSync(path('demo/data'))) cpSync(path('demo/data'), path('dist/demo/data'), { recursive: true });
  },
};

const demoPages = readdirSync(path('demo')).flatMap((name) => (name.endsWith('.html') ? [path(`demo/${name}`)] : []));

const demo = {
  root: path('demo'),
  base: './',
  publicDir: false,
  server: { fs: { allow: [path('.')] } },
  build: { outDir: path('dist/demo'), emptyOutDir: true, target: 'es2022', rolldownOptions: { input: demoPages } },
  plugins: [copyDemoData],
};

/** The compiler's helpers come under a path with its version in it, which no published file should have. */
const fileNameOf = ({ name }) => `${name.replace(/^_virtual\/.*\//, '_virtual/')}.js`;

/** One file out per file in: a host's bundler then keeps only what it uses, and layouts stay loadable one by one. */
const library = {
  publicDir: false,
  plugins: [trimTemplates(), noteLibraries(path('dist/libraries.json'))],
  build: {
    outDir: path('dist'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: path('src/index.ts'),
        element: path('src/element.ts'),
        'compare-lenses': path('src/compare-lenses.ts'),
        findings: path('src/findings.ts'),
        'lens-picker': path('src/lens-picker.ts'),
        setup: path('src/setup.ts'),
        pdf: path('src/pdf.ts'),
        png: path('src/png.ts'),
        pptx: path('src/pptx.ts'),
        'sdk/index': path('src/sdk/index.ts'),
        'sdk/server/index': path('src/sdk/server/index.ts'),
        'cli/roadmap-view': path('src/cli/roadmap-view.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [...dependencies, /^node:/],
      output: { preserveModules: true, preserveModulesRoot: path('src'), entryFileNames: fileNameOf },
    },
  },
};

/** The compiler's helper for decorators is one of ours there. */
const noteEmbedded = noteLibraries(path('dist/embed/libraries.json'), ['@oxc-project/runtime']);

/** A main file: what it asks for, and the files that come of it. */
const mainFile = (parts, formats, fileName) => ({
  publicDir: false,
  plugins: [
    standIns({ isWhole: parts === PARTS }),
    onDemandParts({ parts }),
    inlineImports(),
    latePolicy(),
    share(),
    minifyTemplates(),
    minifyAgain(),
    compileHint(),
    noteEmbedded,
  ],
  build: {
    outDir: path('dist/embed'),
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: path('src/embed.ts'), name: 'RoadmapView', formats, fileName },
    // A library in ES format is left unminified unless told otherwise; what is no part goes into the one file.
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});

/** The main file that many pages need little more than; and the whole one, as a module and as a classic script. */
const embed = mainFile(ALL_PARTS, ['es'], () => 'roadmap-view.js');
const embedWhole = mainFile(PARTS, ['es', 'iife'], (format) => `roadmap-view.${format === 'es' ? 'whole' : 'classic'}.js`);
embed.build.emptyOutDir = true;

/** A part of the embed that is a file of its own; tools/embed/build-parts.mjs names it. */
const embedPart = {
  plugins: () => [
    standIns({ isWhole: false }),
    takeShared(),
    onDemandParts({ isMain: false }),
    minifyTemplates(),
    minifyAgain(),
    compileHint(),
    noteEmbedded,
  ],
  build: embed.build,
};

export default defineConfig(({ mode }) => ({ lib: library, embed, 'embed-whole': embedWhole, 'embed-part': embedPart })[mode] ?? demo);
