// npm run test:embed [-- --files …]: builds the embed, then tests it in a browser; see web-test-runner.embed.config.mjs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { run } from './run.mjs';

await ensureInstall();
for (const command of [
  'vite build --mode embed',
  'vite build --mode embed-whole',
  'node tools/embed/build-parts.mjs',
  'node tools/embed/build-frame.mjs',
]) {
  const { ok, output } = run(command);
  if (ok) continue;
  console.log(output);
  process.exit(1);
}
const runner = fileURLToPath(new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const args = [runner, '--config', 'web-test-runner.embed.config.mjs', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
