// Keeps what a run of the hosts came to, with the day and the versions of what it ran on, in results.json; hosts that were not run keep theirs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { HOSTS } from './hosts.mjs';

const FILE = new URL('results.json', import.meta.url);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function debianVersion(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Version}', name], { encoding: 'utf8' });
  return stdout?.replace(/^\d+:/, '').replace(/[+-].*$/, '') || undefined;
}

function versionsOf(house) {
  const { folder, packages = [], debian } = HOSTS.find((host) => host.house === house) ?? {};
  if (debian) return { [debian]: debianVersion(debian) };
  if (!folder) return {};
  const { dependencies, devDependencies } = readJson(new URL(`${folder}/package.json`, import.meta.url));
  return Object.fromEntries(packages.map((name) => [name, { ...dependencies, ...devDependencies }[name]]));
}

/** @param day the day of the run, `2026-09-14` */
export function writeResults(results, day) {
  const former = existsSync(FILE) ? readJson(FILE) : {};
  const entries = Object.entries(results).map(([house, result]) => [house, { day, versions: versionsOf(house), ...result }]);
  const all = Object.entries({ ...former, ...Object.fromEntries(entries) }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
