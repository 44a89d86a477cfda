// npm run test:node: the built SDK as a server sees it, with Node's own test runner (which takes no patterns on Node 20, hence the list).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const folder = 'test/node';
const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.mjs')) : [];
if (!files.length) {
  console.log('node: 0 passed, 0 failed');
  process.exit();
}
const run = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=tap', '--test-timeout=1800000', ...files.sort().map((file) => `${folder}/${file}`)],
  {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(run.stdout)?.[1] ?? 0);
if (run.status !== 0) console.log(run.stdout);
for (const [, skipped] of run.stdout.matchAll(/^ok \d+ - (.* # SKIP.*)$/gm)) console.log(`not run: ${skipped}`);
console.log(`node: ${count('pass')} passed, ${Math.max(count('fail'), run.status ? 1 : 0)} failed`);
process.exit(run.status ?? 1);
