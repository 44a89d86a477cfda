// Builds what is beside the embed for frames, each a classic script without a name: roadmap-view.frame.js runs in the framed page,
// roadmap-view.host.js in the page around.
import { build } from 'vite';
import embedConfig from '../../vite.config.mjs';
import { minifyAgain } from './minify-again.js';

const { build: options } = embedConfig({ mode: 'embed' });

for (const name of ['frame', 'host'])
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [minifyAgain()],
    build: {
      ...options,
      emptyOutDir: false,
      lib: { entry: `src/${name}.ts`, name: 'RoadmapFrame', formats: ['iife'], fileName: () => `roadmap-view.${name}.js` },
    },
  });
