// The command line as it is run. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isProjection } from 'roadmap-view/sdk';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-view-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** @returns `{ code, out, err }` */
function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/roadmap-view.js', ...args], { encoding: 'utf8', input });
  return { code: status, out: stdout, err: stderr };
}

const good = file('good.json', {
  items: [
    { id: 'a', title: 'Sign in', timeframe: '2026-11-23', owner: 'Ada Brindlewick', texts: { sales: { summary: 'One sign-in' } } },
    { id: 'b', title: 'Blue Fox', visibility: 'confidential' },
  ],
});
const bad = file('bad.json', { items: [{ title: 'A', timeframe: 'Q11 2026' }, 7] });
const day = ['--today', '2026-09-14'];

test('validate tells each issue with its place, and how many items there are', () => {
  assert.deepEqual(run(['validate', good]), { code: 0, out: '2 items, 0 left out, 0 issues\n', err: '' });
  const { code, out } = run(['validate', bad]);
  assert.equal(code, 1);
  assert.match(out, /^items\[0\]\.timeframe: .*"Q11 2026"/m);
  assert.match(out, /^items\[1\]: /m);
  assert.match(out, /2 items, 1 left out, 2 issues\n$/);
});

test('validate reads the standard input, and answers in JSON', () => {
  const { code, out } = run(['validate', '-', '--json'], readFileSync(bad, 'utf8'));
  const { items, invalid, issues } = JSON.parse(out);
  assert.deepEqual([code, items, invalid, issues.length, issues[0].path], [1, 2, 1, 2, 'items[0].timeframe']);
});

test('a roadmap of another shape is read through an adapter or a field map', () => {
  const rows = file('rows.json', { rows: [{ name: 'A' }, { name: 'B' }] });
  const fields = file('map.json', { items: { records: 'rows', fields: { title: 'name' } } });
  assert.match(run(['validate', rows, '--map', fields]).out, /^2 items, 0 left out, 0 issues/);
  assert.match(run(['validate', file('rows.csv', 'title;status\nA;planned\n'), '--adapter', 'csv']).out, /^1 item, /);
});

test('map proposes a field map that the other commands take', () => {
  const sample = file('sample.json', {
    rows: [
      { key: 'K-1', name: 'Sign in', state: 'open' },
      { key: 'K-2', name: 'Sign up', state: 'done' },
    ],
  });
  const out = join(folder, 'proposed.json');
  const { code, err } = run(['map', sample, '--out', out]);
  assert.equal(code, 0);
  assert.match(err, /items\.title from name: /);
  assert.match(run(['validate', sample, '--map', out]).out, /^2 items, 0 left out/);
  assert.equal(run(['map', '-'], '7').code, 1);
});

test('project writes one projection, without what the lens withholds', () => {
  const out = join(folder, 'sales.json');
  assert.equal(run(['project', good, '--lens', 'sales', '--out', out, ...day]).code, 0);
  const text = readFileSync(out, 'utf8');
  const projection = JSON.parse(text);
  assert.ok(isProjection(projection));
  assert.deepEqual([projection.lens.id, projection.today, projection.items.length], ['sales', '2026-09-14', 1]);
  assert.ok(!/Blue Fox|Brindlewick|2026-11-23/.test(text));
});

test('project writes a file for each of several lenses, the same bytes each time', () => {
  const into = (name) => join(folder, `${name}-{lens}.json`);
  for (const name of ['one', 'other'])
    assert.equal(run(['project', good, '--lens', 'sales', '--lens', 'team', '--out', into(name), ...day]).code, 0);
  for (const lens of ['sales', 'team'])
    assert.equal(readFileSync(into('one').replace('{lens}', lens), 'utf8'), readFileSync(into('other').replace('{lens}', lens), 'utf8'));
});

test('project writes what is good, and says what was left out', () => {
  const { code, out, err } = run(['project', bad, '--lens', 'team', ...day]);
  assert.deepEqual([code, JSON.parse(out).items.length], [0, 1]);
  assert.match(err, /items\[0\]\.timeframe: .*\n[^]*2 issues; what is wrong was left out\n$/);
});

test('project publishes nothing when one of several lenses refuses', () => {
  const lenses = file('refuse.json', [{ extends: 'sales', id: 'strict', bannedWords: ['sign'], onBannedWord: 'refuse' }]);
  const out = join(folder, 'refused-{lens}.json');
  const { code, err } = run(['project', good, '--lens', 'team', '--lens', 'strict', '--lenses', lenses, '--out', out, ...day]);
  assert.equal(code, 2);
  assert.match(err, /refuses a banned word/);
  assert.throws(() => readFileSync(out.replace('{lens}', 'team')));
});

test('leak-check finds nothing in the projection itself', () => {
  assert.deepEqual(run(['leak-check', good, '--lens', 'sales', ...day]), { code: 0, out: '0 leaks\n', err: '' });
});

test('leak-check finds withheld values in published files, and says where each stands', () => {
  const page = file('page.html', '<p>Ada Brindle&shy;wick does it by 23.11.2026</p>');
  const clean = file('clean.html', '<p>One sign-in, in the fourth quarter</p>');
  const { code, out } = run(['leak-check', good, '--lens', 'sales', '--in', page, '--in', clean, ...day]);
  assert.equal(code, 1);
  assert.ok(out.includes(`${page}: text "Ada Brindlewick" of items[a].owner (below html)`), out);
  assert.ok(out.includes(`${page}: date "2026-11-23" of items[a].timeframe: `), out);
  assert.ok(!out.includes(clean));
  const [first] = JSON.parse(run(['leak-check', good, '--lens', 'sales', '--in', page, '--json', ...day]).out);
  assert.deepEqual([first.file, first.value, first.paths], [page, 'Ada Brindlewick', ['items[a].owner']]);
});

test('leak-check finds another lens by mistake', () => {
  const team = run(['project', good, '--lens', 'team', ...day]).out;
  assert.equal(run(['leak-check', good, '--lens', 'sales', '--in', '-'], team).code, 1);
  assert.equal(run(['leak-check', good, '--lens', 'sales', '--in', file('team.json', team)]).code, 1);
});

test('leak-check looks in the projection too, where it is asked to', () => {
  const page = file('empty.html', '<p></p>');
  assert.equal(run(['leak-check', good, '--lens', 'sales', '--in', page, '--projection', ...day]).out, '0 leaks\n');
  assert.match(run(['leak-check', '--help']).out, /\[--projection\]/);
});

test('leak-check says that it does not look for what is left out of the roadmap', () => {
  const { code, err } = run(['leak-check', bad, '--lens', 'team', ...day]);
  assert.deepEqual([code, err], [0, '2 issues in the roadmap; what is left out of it is not looked for\n']);
});

test('leak-check does not pass a file that it cannot look into', () => {
  for (const content of ['%PDF-1.7', 'PK\u0003\u0004\0', '\uFEFFA\0d\0a\0']) {
    const { code, out, err } = run(['leak-check', good, '--lens', 'sales', '--in', file('closed.bin', content), ...day]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /closed\.bin: it is no text/);
  }
});

test('leak-check does not pass what is no UTF-8, nor what is empty', () => {
  const old = join(folder, 'old.html');
  writeFileSync(old, Buffer.from('<p>Z\xfcrich</p>', 'latin1'));
  for (const [path, why] of [
    [old, /old\.html: it is no text in UTF-8/],
    [file('nothing.html', ' \n'), /nothing\.html: it is empty/],
  ]) {
    const { code, out, err } = run(['leak-check', good, '--lens', 'sales', '--in', path, ...day]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, why);
  }
});

const refusing = file('refusing.json', [{ extends: 'sales', id: 'strict', bannedWords: ['sign'], onBannedWord: 'refuse' }]);

test('where a lens refuses the roadmap, there is no projection to look in', () => {
  const { code, out, err } = run(['leak-check', good, '--lens', 'strict', '--lenses', refusing, ...day]);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /^lens "strict" refuses a banned word in items "a"\nroadmap-view leak-check /);
});

test('words from data are shown in a terminal and never obeyed', () => {
  const esc = '\u001b[2J\u009b2J\u202e';
  const odd = file('odd.json', {
    items: [
      { id: `a${esc}\n0 findings`, title: `Nightjar ${esc}` },
      { title: 'B', timeframe: `Q${esc}` },
    ],
  });
  const lenses = file(
    'odd-lenses.json',
    ['mask', 'refuse'].map((on) => ({ extends: 'team', id: on, bannedWords: ['nightjar'], onBannedWord: on })),
  );
  const page = file('odd.html', `${esc} nightjar ${esc}`);
  const words = ['--lens', 'mask', '--lenses', lenses];
  for (const args of [
    ['validate', odd],
    ['lint', odd, ...words],
    ['leak-check', odd, ...words, '--in', page, ...day],
    ['project', odd, '--lens', 'refuse', '--lenses', lenses, ...day],
    [
      'map',
      file('odd-rows.json', [
        { name: 'A', [`x${esc}`]: esc },
        { name: 'B', [`x${esc}`]: esc },
      ]),
    ],
  ]) {
    const { out, err } = run(args);
    assert.doesNotMatch(out + err, /[^\P{Cc}\n]|\u202e/u, args[0]);
    assert.doesNotMatch(out, /^0 findings/m);
  }
});

test('whoever has read enough may stop reading', () => {
  const items = Array.from({ length: 5000 }, (_, i) => ({ id: `item-${i}`, title: `Item ${i}` }));
  const many = file('many.json', { items });
  const command = `"${process.execPath}" dist/cli/roadmap-view.js project "${many}" --lens team | head -c 5`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  assert.deepEqual([stdout.length, stderr], [5, '']);
});

test('lint names the words that an audience must not read', () => {
  const lenses = file('words.json', [{ extends: 'sales', id: 'words', bannedWords: ['sign in'] }]);
  const { code, out } = run(['lint', good, '--lens', 'words', '--lenses', lenses]);
  assert.equal(code, 1);
  assert.match(out, /^words: items\[a\]\.title: /m);
  assert.equal(run(['lint', good, '--lens', 'sales']).code, 0);
});

test('each command tells how it is used', () => {
  for (const name of ['validate', 'map', 'project', 'lint', 'leak-check', 'check', 'compare']) {
    const { code, out } = run([name, '--help']);
    assert.equal(code, 0);
    assert.ok(out.startsWith(`roadmap-view ${name} `));
    assert.ok(run(['--help']).out.includes(`roadmap-view ${name} `));
  }
});

for (const [what, args, message] of [
  ['no command', [], /roadmap-view validate/],
  ['an unknown command', ['publish'], /no command "publish"/],
  ['no file', ['validate'], /missing file/],
  ['a file that is not there', ['validate', join(folder, 'none.json')], /cannot read .*ENOENT/],
  ['no JSON', ['validate', file('no.json', '{"items": [7}')], /no\.json: no JSON: .*position/],
  ['nothing in it', ['validate', file('nothing.json', '')], /nothing\.json: no JSON: /],
  ['something else than a roadmap', ['project', file('else.json', { a: 1 }), '--lens', 'sales'], /else\.json: no roadmap in it/],
  ['an unknown option', ['validate', good, '--fast'], /--fast/],
  ['an unknown adapter', ['validate', good, '--adapter', 'fax'], /no adapter "fax"/],
  ['a wrong field map', ['validate', good, '--map', file('wrong-map.json', { items: 7 })], /wrong-map\.json: /],
  ['no lens', ['project', good], /missing --lens: one of exec/],
  ['an unknown lens', ['project', good, '--lens', 'nobody'], /no lens "nobody"/],
  ['half a lens', ['project', good, '--lens', 'a', '--lenses', file('half.json', [{ id: 'a', label: 'A' }])], /half\.json: lenses\[0\]/],
  ['several lenses into one file', ['project', good, '--lens', 'team,sales'], /several lenses need --out/],
  ['a day that is none', ['project', good, '--lens', 'team', '--today', 'soon'], /--today is a calendar day/],
  ['a folder that is not there', ['project', good, '--lens', 'team', '--out', join(folder, 'no', 'x.json')], /cannot write/],
])
  test(`${what}: exit code 2, with what to do`, () => {
    const { code, out, err } = run(args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
  });
