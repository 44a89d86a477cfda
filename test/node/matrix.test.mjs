// The matrix of hosts says what its runs came to, and names nothing that is not there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOSTS } from '../../integrations/hosts.mjs';
import { collectResults } from '../../integrations/results-reporter.mjs';
import { matrixTable } from '../../tools/matrix-table.mjs';

const RESULTS = JSON.parse(readFileSync('integrations/results.json', 'utf8'));
const rows = (hosts, results) => matrixTable(hosts, results).split('\n').slice(2);

test('the page has the table that the results make', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/matrix.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('each house is a row, and each result has a row', () => {
  const files = readdirSync('integrations').flatMap((file) => /^(.+)\.test\.mjs$/.exec(file)?.[1] ?? []);
  const houses = HOSTS.flatMap(({ house }) => house ?? []);
  assert.deepEqual([...new Set(houses.map((house) => house.split('/')[0]))].sort(), files.sort());
  for (const key of Object.keys(RESULTS))
    assert.ok(
      houses.some((house) => house === key || house.startsWith(`${key}/`)),
      `${key} has no row`,
    );
});

test('the results are of the versions that the hosts have now', () => {
  for (const { house, folder, packages = [] } of HOSTS)
    for (const name of RESULTS[house] ? packages : []) {
      const { dependencies, devDependencies } = JSON.parse(readFileSync(`integrations/${folder}/package.json`, 'utf8'));
      assert.equal(RESULTS[house].versions[name], { ...dependencies, ...devDependencies }[name], `${house} has another ${name} since`);
    }
});

test('a row tells how many passed, on which day and versions, what failed and what was left out', () => {
  const host = { host: 'Inn', leaves: 'all', how: 'tag', house: 'inns/Inn', says: 'a small one' };
  const result = { day: '2026-11-02', versions: { inn: '1.2.0' }, passed: ['a', 'b'], failed: [], skipped: [] };
  assert.deepEqual(rows([host], { 'inns/Inn': result }), [
    '| Inn | all | tag | `houses inns`: 2 of 2 passed, 2 November 2026, `inn` 1.2.0; a small one |',
  ]);
  const [failed] = rows([host], { 'inns/Inn': { ...result, failed: ['it burns'], skipped: ['it snows'] } });
  assert.match(failed, /2 of 3 passed, failed: it burns, left out: it snows, 2 November/);
  assert.match(rows([host], {})[0], /`houses inns`: no results yet/);
  assert.match(rows([host], { 'inns/Inn': { ...result, passed: [], skipped: ['all: no inn'] } })[0], /not run, left out: all: no inn/);
});

test('what the runner tells is put under its house and suite', async () => {
  const file = '/somewhere/inns.test.mjs';
  const told = (type, name, nesting, more = {}) => ({
    type: `test:${type}`,
    data: { name, nesting, file, details: { type: 'test' }, ...more },
  });
  const suite = { details: { type: 'suite' } };
  const events = [
    told('start', 'Inn', 0),
    told('pass', 'it opens', 1),
    told('pass', 'it snows', 1, { skip: 'summer' }),
    told('fail', 'it burns', 1),
    told('fail', 'Inn', 0, suite),
    told('start', 'Closed', 0),
    told('pass', 'Closed', 0, { ...suite, skip: 'no inn' }),
    told('start', 'alone', 0),
    told('pass', 'alone', 0),
  ];
  assert.deepEqual(await collectResults(events), {
    'inns/Inn': { passed: ['it opens'], failed: ['it burns'], skipped: ['it snows'] },
    'inns/Closed': { passed: [], failed: [], skipped: ['all: no inn'] },
    inns: { passed: ['alone'], failed: [], skipped: [] },
  });
});
