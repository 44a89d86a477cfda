import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(path, 'utf8');
const filesIn = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file}`);
const unique = (names) => [...new Set(names)].sort();
const found = (text, pattern) => unique([...text.matchAll(pattern)].map(([, name]) => name));

const guide = read('docs/theming.md');
const styles = filesIn('src/components', '.styles.ts').map(read).join('\n');
const rows = [...guide.matchAll(/^\| `(--roadmap-[\w-]+)` \| [^|]+ \| ([^|]+) \|$/gm)];

test('the guide to theming lists every custom property that the styles read, and no other', () => {
  assert.deepEqual(unique(rows.map(([, name]) => name)), found(styles, /var\(\s*(--roadmap-[\w-]+)/g));
  assert.equal(rows.length, new Set(rows.map(([, name]) => name)).size);
});

test('the class comment of the view, which makes its manifest, lists the same', () => {
  const comment = read('src/components/roadmap-view/roadmap-view-element.ts');
  assert.deepEqual(found(comment, /@cssprop \[(--roadmap-[\w-]+)/g), unique(rows.map(([, name]) => name)));
});

test('the colours that the guide calls ours are those of the styles', () => {
  for (const [, name, said] of rows) {
    const colours = [...said.matchAll(/`(#[\da-f]{6}|rgb\([^)]+\))`/g)].map(([, colour]) => colour);
    if (colours.length === 0) continue;
    assert.ok(styles.includes(`var(${name}, light-dark(${colours.join(', ')}))`), `${name}: ${colours.join(' / ')}`);
  }
});

test('a sheet for a host sets nothing that the guide does not list', () => {
  const sheets = filesIn('src/themes', '.css').map(read).join('\n');
  const listed = new Set(rows.map(([, name]) => name));
  assert.deepEqual(
    found(sheets, /^ {2}(--roadmap-[\w-]+):/gm).filter((name) => !listed.has(name)),
    [],
  );
});
