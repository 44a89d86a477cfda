// The glossary of docs/languages.md says what the catalogues say, for every language there is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const FOLDERS = ['src/components/i18n/languages', 'src/components/i18n/editors'];
const page = readFileSync('docs/languages.md', 'utf8');
const [, head, rows] = /\n\| English \| key \| (.*) \|\n[|-]+\n([^]*)$/.exec(page);
const languages = head.split(' | ');
const cells = rows
  .trim()
  .split('\n')
  .map((row) => row.split('|').slice(2, -1).map((cell) => cell.trim())); // prettier-ignore

/** A variety of a language says what differs. */
const base = { 'pt-pt': 'pt' };
const catalogue = (language) =>
  (base[language] ? `${catalogue(base[language])}\n` : '') +
  FOLDERS.map((folder) => readFileSync(`${folder}/${language}.ts`, 'utf8')).join('\n');
const entries = (text) => new Map([...text.matchAll(/^ {2}'?([\w.-]+)'?:\s*'(.*)',$/gm)].map(([, key, said]) => [key, said]));

test('the glossary has a column for each language', () => {
  const files = readdirSync(FOLDERS[0]).map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'index'); // prettier-ignore
  assert.deepEqual([...languages].sort(), files.sort());
});

for (const [column, language] of languages.entries())
  test(`the glossary says what the catalogue says: ${language}`, () => {
    const said = entries(catalogue(language));
    assert.ok(cells.length > 25);
    for (const [key, ...words] of cells) assert.equal(words[column], said.get(key.replaceAll('`', '')), key);
  });
