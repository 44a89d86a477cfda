// npm run test:integrations [-- frameworks]: installs and drives what lives in other people's houses. Each `*.test.mjs` here is one house or
// several of a kind; it takes minutes, so it is not among the other tests.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from '../tools/ensure-install.mjs';

ensureInstall();
const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.mjs') && (!wanted.length || wanted.some((name) => file === `${name}.test.mjs`)))
  .map((file) => `${folder}${file}`);
const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...files], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(run.stdout)?.[1] ?? 0);
if (run.status !== 0) console.log(run.stdout);
for (const [, skipped] of run.stdout.matchAll(/^ *ok \d+ - (.* # SKIP.*)$/gm)) console.log(`not run: ${skipped}`);
for (const [, told] of run.stdout.matchAll(/^ *# (\d+ bytes.*)$/gm)) console.log(told);
console.log(`integrations: ${count('pass')} passed, ${Math.max(count('fail'), run.status ? 1 : 0)} failed`);
process.exit(run.status ?? 1);
