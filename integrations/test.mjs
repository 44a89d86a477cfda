// npm run test:integrations [-- frameworks]: installs and drives what lives in other people's houses. Each `*.test.mjs` here is one house or
// several of a kind; it takes minutes, so it is not among the other tests. What it needs it installs: packages of npm into folders of its own,
// and, where it may and Debian is underneath, the wikis; what it cannot have is told at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from '../tools/ensure-install.mjs';

await ensureInstall();
const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
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

// one after another: each is an app that is built, or a site with its servers
const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=tap', ...files], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1e9,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(run.stdout)?.[1] ?? 0);
if (run.status !== 0) console.log(run.stdout);
for (const [, skipped] of run.stdout.matchAll(/^ *ok \d+ - (.* # SKIP.*)$/gm)) console.log(`not run: ${skipped}`);
for (const [, told] of run.stdout.matchAll(/^ *# (\d+ bytes.*)$/gm)) console.log(told);
console.log(`integrations: ${count('pass')} passed, ${Math.max(count('fail'), run.status ? 1 : 0)} failed`);
process.exit(run.status ?? 1);
