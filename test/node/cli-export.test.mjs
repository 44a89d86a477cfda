// Files of the command line: the same whenever and wherever they are made, and what is said to who writes a command wrong. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-view-export-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** The program with a clock that stands at an instant. */
function run(args, { clock, TZ = 'UTC' } = {}) {
  const preload = `const Now = Date, at = Now.parse('${clock}'); globalThis.Date = class extends Now {
    constructor(...of) { super(...(of.length ? of : [at])); }
    static now() { return at; }
  };`;
  const shift = clock ? ['--import', `data:text/javascript,${encodeURIComponent(preload)}`] : [];
  const env = { PATH: process.env.PATH, TZ };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...shift, 'dist/cli/roadmap-view.js', ...args], {
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

const FORMATS = ['html', 'md', 'csv', 'ics', 'json', 'svg', 'adf', 'pdf', 'pptx'];
const items = [
  { id: 'a', title: 'Sign in once', timeframe: '2026-Q4', status: 'in-progress' },
  { id: 'b', title: 'Audit log', timeframe: '2026-08-03/2026-12-04', commitment: 'committed' },
];
const dated = file('dated.json', { title: 'Brightwater', asOf: '2026-09-10', items });
const undated = file('undated.json', { title: 'Brightwater', timeZone: 'Pacific/Auckland', items });
const scenes = [
  { clock: '2026-09-14T11:30:00Z', TZ: 'Pacific/Honolulu' },
  { clock: '2026-11-22T11:30:00Z', TZ: 'Pacific/Auckland' },
];

test('every format is the same on another day and in another zone: it stands on the day as of which the roadmap is true', () => {
  for (const format of FORMATS) {
    const [one, other] = scenes.map((scene, index) => {
      const out = join(folder, `${index}.${format}`);
      const { code, err } = run(['export', dated, '--lens', 'team', '--format', format, '--layout', 'timeline', '--out', out], scene);
      assert.deepEqual([code, err], [0, ''], format);
      return createHash('sha256').update(readFileSync(out)).digest('hex');
    });
    assert.equal(one, other, format);
  }
  const json = JSON.parse(run(['export', dated, '--lens', 'team', '--format', 'json'], scenes[1]).out);
  assert.equal(json.today, '2026-09-10');
});

test('briefings and comparisons are the same on another day', () => {
  for (const args of [
    ['brief', dated, '--lens', 'exec'],
    ['compare', undated, dated, '--lens', 'team'],
  ]) {
    const [one, other] = scenes.map((scene) => run(args, scene));
    assert.deepEqual(one, other, args[0]);
    assert.equal(one.code, 0);
  }
});

test('where the clock is read, in the zone of the roadmap, that is said, and stands in the file', () => {
  const { out, err } = run(['export', undated, '--lens', 'team', '--format', 'md', '--locale', 'en-GB'], scenes[1]);
  assert.equal(err, 'no asOf and no --today: today is 2026-11-23, by the clock in Pacific/Auckland\n');
  assert.match(out, /Made on 23 Nov 2026/);
  const given = run(['export', undated, '--lens', 'team', '--format', 'md', '--today', '2026-09-14'], scenes[1]);
  assert.deepEqual([given.code, given.err], [0, '']);
});

test('a file that was made on another day than that of its roadmap tells both', () => {
  const { out } = run(['export', dated, '--lens', 'team', '--format', 'md', '--locale', 'en-GB', '--today', '2026-09-14']);
  assert.match(out, /As of 10 Sept 2026[^\n]*Made on 14 Sept 2026/);
  assert.doesNotMatch(run(['export', dated, '--lens', 'team', '--format', 'md']).out, /Made on/);
});

test('project and check are run each night: their day is the clock’s', () => {
  assert.equal(JSON.parse(run(['project', dated, '--lens', 'team'], scenes[0]).out).today, '2026-09-14');
});

const refused = (...args) => {
  const { code, out, err } = run(['export', dated, '--lens', 'team', '--format', 'csv', ...args]);
  assert.deepEqual([code, out], [2, '']);
  return err.split('\n')[0];
};

test('an option that is wrong is told with its value and what to write', () => {
  assert.equal(refused('--locale', 'zz_ZZ'), '--locale is a language tag, en-GB, and not "zz_ZZ"');
  assert.equal(
    refused('--filter', 'status=bogus'),
    '--filter status= is one of proposed, planned, in-progress, blocked, paused, done, cancelled, and not "bogus"',
  );
  for (const field of ['commitment', 'horizon', 'kind'])
    assert.match(refused('--filter', `${field}=bogus`), /is one of .*, and not "bogus"/);
  assert.equal(refused('--separator', '|'), '--separator is one of ",", ";", "\\t" (a tab), and not "|"');
});

test('a tab may be written out, a filter may be for none, and other fields take any value', () => {
  const csv = ['export', dated, '--lens', 'team', '--format', 'csv'];
  assert.match(run([...csv, '--separator', '\\t']).out, /"Id"\t"Title"/);
  assert.match(run([...csv, '--filter', 'status=']).out, /"Audit log"/);
  assert.equal(run([...csv, '--filter', 'team=nobody']).code, 0);
});

test('a document that lacks letters is refused with the options that help', () => {
  const letters = file('letters.json', { asOf: '2026-09-10', items: [{ id: 'a', title: '日本語', timeframe: '2026-Q4' }] });
  const args = ['export', letters, '--lens', 'team', '--format', 'pdf', '--out', join(folder, 'letters.pdf')];
  const { code, err } = run(args);
  assert.equal(code, 2);
  assert.match(err.split('\n')[0], /日.*--font FILE .*--lossy/);
  assert.equal(run([...args, '--lossy']).code, 0);
});
