// npm run test:integrations [-- frameworks] [--write 2026-11-22]: installs and drives what lives in other people's houses. Each `*.test.mjs` here is one house or
// several of a kind; it takes minutes, so it is not among the other tests. What it needs it installs: packages of npm into folders of its own,
// and, where it may and Debian is underneath, the wikis; what it cannot have is told at the end.
// --write keeps what it came to in results.json, under the day that is given, and in the matrix of docs/embedding.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstall } from '../tools/ensure-install.mjs';
import { writeResults } from './write-results.mjs';

await ensureInstall();
const folder = fileURLToPath(new URL('.', import.meta.url));
const { positionals: wanted, values } = parseArgs({ options: { write: { type: 'string' } }, allowPositionals: true });
if (values.write !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.write))
  throw new Error(`--write takes a day, 2026-11-22, not ${values.write}`);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.mjs') && (!wanted.length || wanted.some((name) => file === `${name}.test.mjs`)))
  .map((file) => `${folder}${file}`);

const isWanted = (name) => files.some((file) => file.endsWith(`/${name}.test.mjs`));
const WIKIS = [
  '/usr/share/dokuwiki',
  '/usr/share/mediawiki',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  '/usr/sbin/mariadbd',
];
const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}dist/embed/integrity.json`)) spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' });
if ((isWanted('wikis') || isWanted('wordpress')) && existsSync('/usr/bin/apt-get') && !WIKIS.every((path) => existsSync(path)))
  spawnSync('bash', [`${folder}install-wikis.sh`], { stdio: ['ignore', 'ignore', 'inherit'] });

const results = join(mkdtempSync(join(tmpdir(), 'roadmap-results-')), 'results.json');
const REPORTERS = [
  ...['--test-reporter=tap', '--test-reporter-destination=stdout'],
  ...[`--test-reporter=${new URL('results-reporter.mjs', import.meta.url)}`, `--test-reporter-destination=${results}`],
];
// one after another: each is an app that is built, or a site with its servers
const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...REPORTERS, ...files], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1e9,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (values.write) {
  writeResults(JSON.parse(readFileSync(results, 'utf8')), values.write);
  spawnSync(process.execPath, ['tools/matrix.mjs'], { cwd: root, stdio: 'inherit' });
}
const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(run.stdout)?.[1] ?? 0);
if (run.status !== 0) console.log(run.stdout);
for (const [, skipped] of run.stdout.matchAll(/^ *ok \d+ - (.* # SKIP.*)$/gm)) console.log(`not run: ${skipped}`);
for (const [, told] of run.stdout.matchAll(/^ *# (\d+ bytes.*)$/gm)) console.log(told);
console.log(`integrations: ${count('pass')} passed, ${Math.max(count('fail'), run.status ? 1 : 0)} failed`);
process.exit(run.status ?? 1);
