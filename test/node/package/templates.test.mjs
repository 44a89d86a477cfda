// Styles and markup in the modules of the package are as a host's pages load them: a bundler leaves them as they stand. Needs a build.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

const FOLDER = 'dist/components';
const files = readdirSync(FOLDER, { recursive: true }).filter((file) => file.endsWith('.js'));
const linesOf = (file) => readFileSync(file, 'utf8').split('\n');

test('no sheet carries comments, or room before its lines', () => {
  const sheets = files.filter((file) => file.endsWith('.styles.js'));
  assert.ok(sheets.length > 10);
  for (const file of sheets) {
    const styles = [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/css`([^`]*)`/g)];
    assert.ok(styles.length > 0, file);
    for (const [, style] of styles) assert.doesNotMatch(style, /\/\*|\n[ \t]/, file);
  }
});

test('maps lead from each method of the element to the line where it is written', () => {
  const file = join(FOLDER, 'roadmap-view/roadmap-view-element.js');
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const written = map.sourcesContent[0].split('\n');
  const found = new SourceMap(map);
  const methods = [...linesOf(file).entries()].filter(([, line]) => /^\t(async )?(?!constructor)[#\w]+\(.*\) \{$/.test(line));
  assert.ok(methods.length > 20);
  for (const [at, line] of methods) {
    const name = /[#\w]+(?=\()/.exec(line)[0];
    assert.ok(written[found.findEntry(at, line.indexOf(name)).originalLine].includes(`${name}(`), line);
  }
});
