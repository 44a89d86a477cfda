// The commands check and compare as they are run. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-view-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** @returns `{ code, out, err }` */
function run(...args) {
  const all = ['dist/cli/roadmap-view.js', ...args, '--today', '2026-09-14'];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const item = { id: 'a', title: 'Sign in', status: 'planned', timeframe: '2026-11' };
const clean = file('clean.json', { items: [item] });
const early = { ...item, timeframe: '2027-Q2', texts: { sales: { title: 'One sign-in', sayable: 'It comes in Q4 2026.' } } };
const late = { id: 'b', title: 'Sign up\n::error::x', status: 'planned', timeframe: '2026-Q4', dependsOn: 'a' };
const broken = file('broken.json', { items: [early, late] });

test('check finds nothing in a clean roadmap', () => {
  const one = 'looked at 1 item';
  assert.deepEqual(run('check', clean, '--lens', 'team,sales'), {
    code: 0,
    out: `0 contradictions, 0 conflicts, 0 gaps; ${one} through 2 lenses\n`,
    err: '',
  });
});

test('check tells each finding with who says what, and fails at a contradiction', () => {
  const { code, out } = run('check', broken);
  assert.equal(code, 1);
  assert.match(out, /^contradiction: "One sign-in" may be promised earlier .*\n {4}sales: It comes in Q4 2026\.\n {4}\w+: 2027-Q2$/m);
  assert.match(out, /^conflict: .*\(dependency\)$/m);
  assert.match(out, /\n1 contradiction, 1 conflict, 0 gaps; looked at 2 items through \d+ lenses\n$/);
});

test('check fails at what it is told to', () => {
  const codes = ['none', 'gap', 'conflict', 'contradiction', 'gap,conflict'].map((name) => run('check', broken, '--fail-on', name).code);
  assert.deepEqual(codes, [0, 0, 1, 1, 1]);
});

test('check looks through the lenses that are named', () => {
  assert.match(run('check', broken, '--lens', 'team').out, /^0 contradictions, 1 conflict/m);
  assert.match(run('check', broken, '--lens', 'team,sales').out, /^1 contradiction, 1 conflict/m);
});

test('check answers in JSON, with the changes for each audience', () => {
  const { out } = run('check', broken, '--before', clean, '--lens', 'team', '--lens', 'sales', '--format', 'json');
  const { findings, changes } = JSON.parse(out);
  assert.deepEqual(
    findings.map(({ check, severity }) => [check, severity]),
    [
      ['promised-earlier', 'contradiction'],
      ['dependency', 'conflict'],
    ],
  );
  const team = changes.find(({ lens }) => lens === 'team').changes.map(({ kind, id }) => [kind, id]);
  assert.deepEqual(team, [['added', 'b'], ['moved', 'a']]); // prettier-ignore
});

test('check annotates a run on GitHub, and no title writes a line of its own', () => {
  const lines = run('check', broken, '--format', 'github').out.trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.match(lines[0], /^::error file=.*broken\.json,title=promised-earlier::contradiction: .*%0A/);
  assert.match(lines[1], /^::warning .*title=dependency::/);
});

test('compare tells what changed for one audience, in three forms', () => {
  const { code, out } = run('compare', clean, broken, '--lens', 'team');
  assert.equal(code, 0);
  assert.match(out, /^moved: Sign in\n {4}timeframe: 2026-11 → 2027-Q2$/m);
  assert.match(run('compare', clean, broken, '--lens', 'team', '--format', 'markdown').out, /### Moved \(1\)\n\n\* \*\*Sign in\*\*/);
  assert.equal(JSON.parse(run('compare', clean, broken, '--lens', 'team', '--format', 'json').out).changes.length, 2);
});

test('compare takes two projections as they are', () => {
  const [before, after] = [clean, broken].map((path) => `${path}.sales.json`);
  run('project', clean, '--lens', 'sales', '--out', before);
  run('project', broken, '--lens', 'sales', '--out', after);
  const { code, out } = run('compare', before, after);
  assert.equal(code, 0);
  assert.match(out, /reworded: One sign-in\n/);
});

for (const [what, args, message] of [
  ['an unknown severity', ['check', clean, '--fail-on', 'typo'], /--fail-on is one or more of contradiction, conflict, gap, none/],
  ['an unknown format', ['check', clean, '--format', 'xml'], /--format is one of text, json, github/],
  ['an unknown lens', ['check', clean, '--lens', 'nobody'], /no lens "nobody"/],
  ['an older file that is not there', ['check', clean, '--before', join(folder, 'none.json')], /cannot read/],
  ['one file to compare', ['compare', clean, '--lens', 'team'], /two files, the older one first/],
  ['two roadmaps without a lens', ['compare', clean, broken], /missing --lens/],
])
  test(`${what}: exit code 2, with what to do`, () => {
    const { code, out, err } = run(...args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
  });

const accepted = { check: 'dependency', ids: ['b'], reason: 'Sign up is cut\n::error::y', until: '2026-10-31', by: 'Robin Example' };
const withSuppressions = (name, ...suppressions) => file(name, { items: [{ ...early, texts: {} }, late], suppressions });

test('check tells a suppressed finding apart with its reason, and does not fail at it', () => {
  const suppressed = withSuppressions('suppressed.json', accepted);
  const { code, out } = run('check', suppressed, '--fail-on', 'conflict');
  assert.equal(code, 0);
  assert.match(out, /^suppressed conflict: .*\n(.*\n)*? {4}accepted until 2026-10-31 by Robin Example: Sign up is cut ::error::y\n/m);
  assert.match(out, /\n0 contradictions, 0 conflicts, 0 gaps, 1 suppressed; looked at 2 items through \d+ lenses\n$/);
  const { findings, suppressed: apart } = JSON.parse(run('check', suppressed, '--format', 'json').out);
  assert.deepEqual([findings.length, apart[0].suppression.until], [0, '2026-10-31']);
  const [annotation, ...rest] = run('check', suppressed, '--format', 'github').out.trimEnd().split('\n');
  assert.match(annotation, /^::notice .*title=dependency::suppressed conflict/);
  assert.equal(rest.length, 1);
});

test('check fails at what was accepted once, and tells what suppresses nothing', () => {
  const over = withSuppressions('over.json', { ...accepted, until: '2026-09-13' }, { ...accepted, ids: ['gone'] });
  const { code, out } = run('check', over, '--fail-on', 'conflict');
  assert.equal(code, 1);
  assert.match(out, / {4}was accepted until 2026-09-13 by Robin Example: Sign up is cut/);
  assert.match(out, /^gap: This suppression no longer matches anything: dependency of gone \(idle-suppression\)$/m);
});

test('brief tells one audience how things stand and what changed, in three forms', () => {
  const { code, out } = run('brief', broken, '--lens', 'team', '--before', clean, '--locale', 'en-GB');
  assert.equal(code, 0);
  assert.match(out, /Since 14 Sept 2026 moved later: “Sign in”; new: “Sign up ::error::x”\.\n$/);
  assert.match(run('brief', broken, '--lens', 'team', '--format', 'markdown').out, /^\* 1 dependency is out of order: /m);
  assert.equal(JSON.parse(run('brief', broken, '--lens', 'team', '--format', 'json').out).sentences.length, 1);
  assert.equal(run('brief', broken, '--lens', 'team', '--locale', 'x').code, 2);
});

const then = file('then.json', { asOf: '2026-08-03', items: [item] });
const moved = { ...item, timeframe: '2027-Q2' };
const now = file('now.json', { asOf: '2026-09-14', items: [moved] });

test('what changed since an older file changed since the day of that file', () => {
  assert.match(run('brief', now, '--lens', 'exec', '--before', then).out, /Since Aug 3, 2026 /);
  assert.match(run('compare', then, now, '--lens', 'team').out, /\n1 change from 2026-08-03 to 2026-09-14, 0 shown no more\n$/);
  assert.match(run('check', now, '--before', then, '--lens', 'team').out, /^team: 1 change since 2026-08-03, 0 shown no more$/m);
  assert.equal(JSON.parse(run('check', now, '--before', then, '--lens', 'team', '--format', 'json').out).changes[0].from, '2026-08-03');
});

test('an older file without a day is told as such', () => {
  for (const args of [
    ['brief', now, '--before', clean],
    ['compare', clean, now],
    ['check', now, '--before', clean],
  ])
    // prettier-ignore
    assert.equal(run(...args, '--lens', 'team').err, `${clean} has no asOf: changes are told as since 2026-09-14\n`);
});

const partly = file('partly.json', { items: [item, 7, { id: 'b', title: 'B', timeframe: 'Q11 2026' }] });
const problems = `2 problems in the data, 1 record left out: roadmap-view validate ${partly}`;

test('check tells what it could not read, in each form', () => {
  const { code, out, err } = run('check', partly, '--lens', 'team');
  assert.deepEqual([code, err], [0, `${problems}\n`]);
  assert.match(out, /looked at 2 items through 1 lens\n$/);
  const { checked } = JSON.parse(run('check', partly, '--lens', 'team', '--format', 'json').out);
  assert.deepEqual(checked, { items: 2, lenses: ['team'], problems: 2, recordsLeftOut: 1 });
  const [line] = run('check', partly, '--format', 'github').out.split('\n');
  assert.equal(line, `::warning file=${partly},title=data::${problems}`);
  for (const [name, ...files] of [
    ['brief', partly],
    ['compare', partly, partly],
  ])
    // prettier-ignore
    assert.ok(run(name, ...files, '--lens', 'team').err.includes(problems), name);
});

test('a file in which nothing is left is no clean roadmap', () => {
  const [nothing, refused] = [file('nothing.json', { items: [] }), file('refused.json', { items: [7] })];
  for (const args of [
    ['check', nothing],
    ['brief', nothing, '--lens', 'exec'],
    ['compare', nothing, clean, '--lens', 'exec'],
  ]) {
    const { code, out, err } = run(...args);
    assert.deepEqual([code, out], [2, ''], args[0]);
    assert.match(err, /nothing\.json: no items( and no objectives)? in it\n$/);
  }
  assert.match(run('check', refused).err, /no items in it; 1 problem in the data, 1 record left out: /);
});

test('objectives alone can be told of, and not be checked', () => {
  const objectives = file('objectives.json', { objectives: [{ id: 'o', title: 'O', health: 'on-track' }] });
  assert.match(run('brief', objectives, '--lens', 'exec').out, /1 of 1 objectives is on track/);
  assert.equal(run('check', objectives).code, 2);
});

test('a file that cannot be read is told in one line, without how the command is used', () => {
  for (const args of [
    ['check', join(folder, 'none.json')],
    ['validate', file('text.json', 'x')],
    ['project', clean, '--lenses', then, '--lens', 'x'],
  ])
    assert.doesNotMatch(run(...args).err, /--lens NAME|\[--adapter/, args[0]);
  assert.match(run('check').err, /missing file[^]*--fail-on/);
});

const agreed = file('pack.json', { id: 'guild', required: [{ list: 'items', fields: ['owner'], why: 'Who asks?' }] });

test('conventions tells of each file where it departs, what to do next and why', () => {
  const { code, out } = run('conventions', clean, broken, '--conventions', agreed);
  assert.equal(code, 0);
  assert.match(out, /clean\.json\)\n {2}items\[a\]\.owner: "Sign in" does not say owner yet\n {4}next: Name .*\n {4}why: Who asks\?\n/);
  assert.match(out, / {2}0 of 1 conventions kept everywhere, 2 departures\n$/);
  assert.deepEqual(run('check', clean, broken, '--conventions', agreed).out, out);
});

test('conventions fails where it is told to, and annotates', () => {
  assert.equal(run('conventions', clean, '--conventions', agreed, '--fail-on', 'departure').code, 1);
  const [line, ...rest] = run('conventions', broken, '--conventions', agreed, '--format', 'github').out.trimEnd().split('\n');
  assert.match(line, /^::notice file=.*broken\.json,title=convention-required::items\[a\]\.owner: /);
  assert.equal(rest.length, 1);
  assert.equal(JSON.parse(run('conventions', clean, '--conventions', agreed, '--format', 'json').out)[0].departures.length, 1);
});

test('conventions that are wrong: exit code 2, with what is wrong', () => {
  const { code, err } = run('conventions', clean, '--conventions', file('wrong.json', { id: 'x', requires: [] }));
  assert.equal(code, 2);
  assert.match(err, /wrong\.json: unknown: requires/);
  assert.equal(run('conventions', clean).code, 2);
  assert.equal(run('conventions', '--conventions', agreed).code, 2);
});
