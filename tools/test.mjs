// npm test [-- file …] [-- --watch | --coverage]: the browser tests. BROWSERS=chromium,firefox,webkit chooses engines, TEST_TZ the time zone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('-'));
const flags = args.filter((arg) => arg.startsWith('-'));
const runner = fileURLToPath(new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roadmap-tests-'));

/** `{ status, passed, failed, again }`: what came of it, and the files in whose middle a browser went away. */
function run(meant, env = {}) {
  const results = join(folder, `${String(Math.random()).slice(2)}.json`);
  const command = [runner, ...flags, ...(meant.length ? ['--files', ...meant] : [])];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...env, RESULTS: results } });
  return { status: status ?? 1, ...(existsSync(results) && JSON.parse(readFileSync(results, 'utf8'))) };
}

const ENGINES = { Chrome: 'chromium', Firefox: 'firefox', WebKitGTK: 'webkit' };
const first = run(files);
const runs = [first];
// once, and each must pass as a whole then: a page that brings its browser down does so again
for (const { browser, file } of first.again ?? []) {
  console.log(`\n${browser} went away in ${file}: once more.`);
  const { again = [], ...second } = run([file], { BROWSERS: ENGINES[browser] ?? browser });
  if (again.length) console.log(`FAIL ${browser}, ${file}, the browser went away twice`);
  runs.push({ ...second, failed: second.failed + again.length });
}
rmSync(folder, { recursive: true });
if (runs.length > 1) console.log(`\nwtr: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(runs.length > 1 ? Number(!(sum('failed') === 0)) : first.status);

function sum(name) {
  return runs.reduce((all, one) => all + one[name], 0);
}
