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

/** `{ passed, failed, again, status }`: what came of it, the files in whose middle a browser went away, and how it ended. One that says nothing has failed. */
function run(meant, env = {}) {
  const results = join(folder, 'results.json');
  rmSync(results, { force: true });
  const command = [runner, ...flags, ...(meant.length ? ['--files', ...meant] : [])];
  const { status, signal } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...env, RESULTS: results } });
  if (existsSync(results)) return { ...JSON.parse(readFileSync(results, 'utf8')), status: status ?? 1 };
  console.log(`FAIL the runner ended in the middle: ${signal ?? `exit ${status}`}`);
  return { passed: 0, failed: 1, again: [], status: status ?? 1 };
}

/** Once, and each must pass as a whole then: a page that brings its browser down does so again. */
function onceMore({ browser, file }) {
  console.log(`\n${browser} went away in ${file}: once more.`);
  const { passed, failed, again } = run([file], { BROWSERS: ENGINES[browser] });
  if (again.length > 0) console.log(`FAIL ${browser}, ${file}, the browser went away twice`);
  return { passed, failed: failed + again.length };
}

const ENGINES = { Chrome: 'chromium', Chromium: 'chromium', Firefox: 'firefox', WebKitGTK: 'webkit' };
const first = run(files);
const runs = [first, ...first.again.map(onceMore)];
rmSync(folder, { recursive: true });
if (runs.length === 1) process.exit(first.status);

const sum = (name) => runs.reduce((all, one) => all + one[name], 0);
console.log(`\nwtr: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
