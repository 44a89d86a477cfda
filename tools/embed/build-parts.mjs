// Builds the parts of the embed that are files of their own, each as a module and as a classic script.
import { build } from 'vite';
import embedConfig from '../../vite.config.mjs';
import { ALL_PARTS, PART_FILES } from './parts.js';
import { neverTaken } from './share.js';

/** A classic script has no exports: it leaves what it holds where the loader looks. */
const entry = (part, file, format) => ({
  name: 'part-entry',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('part-entry.js') ? 'part-entry.js' : undefined),
  load(id) {
    if (id !== 'part-entry.js') return;
    if (format === 'es') return `export * from ${JSON.stringify(file)};`;
    return `import * as part from ${JSON.stringify(file)}; (globalThis[Symbol.for('roadmap-view/parts')] ??= {})[${JSON.stringify(part)}] = part;`;
  },
});

const { plugins, build: options } = embedConfig({ mode: 'embed-part' });
for (const { name, part, format } of PART_FILES)
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [entry(part, ALL_PARTS[part], format), ...plugins()],
    build: {
      ...options,
      emptyOutDir: false,
      lib: { entry: 'part-entry.js', name: 'RoadmapViewPart', formats: [format], fileName: () => name },
    },
  });

if (neverTaken().length) throw new Error(`no part takes ${neverTaken().join(', ')}: share it no longer`);
