// What a projection promises, on random roadmaps, lenses and days. PROPERTY_RUNS says how many of each; CI takes 5000.
import { test } from 'node:test';
import fc from 'fast-check';
import { build } from 'vite';

fc.configureGlobal({ seed: process.env.SEED === 'random' ? Date.now() % 2 ** 31 : Number(process.env.SEED ?? 20260914) });

const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);
const file = '/test/sdk/lenses/promises.ts';

async function bundle() {
  const entry = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('entry.js') ? 'entry.js' : undefined),
    load: (id) => (id === 'entry.js' ? `export { PROMISES, world } from '${file}';` : undefined),
  };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'entry.js', formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const { PROMISES, world } = await bundle();

test(`for ${RUNS} random roadmaps, lenses and days: ${Object.keys(PROMISES).join('; ')}`, { timeout: 3_600_000 }, () => {
  const broken = (of) => Object.entries(PROMISES).flatMap(([promise, check]) => tell(promise, check(of)));
  fc.assert(
    fc.property(world, (of) => {
      const [first] = broken(of);
      if (first) throw new Error(first);
    }),
    { numRuns: RUNS },
  );
});

const tell = (promise, wrong) => (wrong === undefined ? [] : [`${promise}: ${wrong}`]);
