// Writes THIRD-PARTY-LICENSES beside code of others: into dist/embed for what is bundled there, into dist for the compiler's helpers.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** A package that is bundled with its compiler, and has its licence there. */
const LICENSED_WITH = { '@oxc-project/runtime': '@oxc-project/types' };

/** The text that `"license": "MIT"` stands for, where a package has no file with it. */
const mitOf = (author) => `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function licenseOf(library) {
  const folder = `node_modules/${LICENSED_WITH[library] ?? library}`;
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e([.-]\w+)?$/i.test(one));
  if (!file && license !== 'MIT') throw new Error(`${library} has no file with its licence: its code must not be shipped`);
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : mitOf(author?.name ?? author ?? `the authors of ${name}`);
  return { title: library in LICENSED_WITH ? `${library} (${license})` : `${name} ${version}${license ? ` (${license})` : ''}`, text };
}

for (const folder of ['dist', 'dist/embed']) {
  const libraries = JSON.parse(readFileSync(`${folder}/libraries.json`, 'utf8'));
  const chapters = [...new Set(Object.values(libraries).flat())].sort().map((name) => {
    const { title, text } = licenseOf(name);
    const files = Object.keys(libraries).filter((file) => libraries[file].includes(name));
    return `${title}\nin ${files.join(', ')}\n\n${text}\n`;
  });
  const head = 'Code of others in the files of this folder. All else is under the licence of roadmap-view itself (MIT).\n';
  writeFileSync(`${folder}/THIRD-PARTY-LICENSES`, [head, ...chapters].join(`\n${'-'.repeat(80)}\n\n`));
}
