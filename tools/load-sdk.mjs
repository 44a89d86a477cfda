// The SDK from its source, in one file as a host's bundler makes it, without a build on disk.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export async function loadSdk() {
  const lib = { entry: fileURLToPath(new URL('../src/sdk/index.ts', import.meta.url)), formats: ['es'] };
  const rolldownOptions = { output: { minify: true, codeSplitting: false } };
  const options = { write: false, target: 'es2022', lib, rolldownOptions };
  const [{ output }] = await build({ configFile: false, logLevel: 'error', build: options });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
