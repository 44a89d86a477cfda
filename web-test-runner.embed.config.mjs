// npm run test:embed: the built file, and the tests of the components with the embed's stand-ins in place of the libraries.
import { basename } from 'node:path';
import { serveFramed } from './test/embed/serve-framed.mjs';
import { STAND_INS } from './tools/embed/stand-ins.js';
import base from './web-test-runner.config.mjs';

/** Who gets a stand-in: our sources, unless told by `?library` to keep the library; and Lit, for a part of its own. */
const isServed = ({ path, query }) => (path.startsWith('/src/') && !('library' in query)) || path.includes('/@lit/reactive-element/');

const standIns = {
  name: 'stand-ins',
  resolveImport: ({ source, context }) =>
    Object.hasOwn(STAND_INS, source) && isServed(context) ? `/tools/embed/${basename(STAND_INS[source])}` : undefined,
};

export default {
  ...base,
  files: ['test/embed/**/*.test.ts', 'test/components/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser'] },
  middleware: [...base.middleware, serveFramed],
  plugins: [standIns, ...base.plugins],
};
