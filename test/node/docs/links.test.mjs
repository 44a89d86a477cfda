// No dead link: what a page or a comment in the code points to inside the project is there, down to the heading.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { anchorsOf, codeFiles, linksOf, mentionsOf, pages } from './links.mjs';

const isInside = ({ href }) => !/^[a-z][\w+.-]*:/i.test(href);

/** Why a link leads nowhere, or nothing. */
function faultOf({ path, href, line }) {
  const [file, anchor] = decodeURI(href).split('#');
  const target = file.startsWith('/') ? file.slice(1) : file ? normalize(join(dirname(path), file)) : path;
  const place = `${path}${line ? `:${line}` : ''} → ${href}`;
  if (target.startsWith('..') || !existsSync(target)) return `${place}: no such file`;
  if (anchor === undefined || !target.endsWith('.md')) return undefined;
  return anchorsOf(readFileSync(target, 'utf8')).includes(anchor) ? undefined : `${place}: no such heading`;
}

test('a link to a file or a heading that is not there is found', () => {
  assert.deepEqual(linksOf('a.md', '# A\n\n[b](b.md#c) ![d](d.png) <https://e.example>'), [
    { path: 'a.md', line: 3, href: 'b.md#c' },
    { path: 'a.md', line: 3, href: 'd.png' },
    { path: 'a.md', line: 3, href: 'https://e.example' },
  ]);
  assert.deepEqual(anchorsOf('# What `a` is, **here**\n\n## Two\n\n## Two\n'), ['what-a-is-here', 'two', 'two-1']);
  assert.match(faultOf({ path: 'a/a.md', href: 'nothing.md' }), /no such file/);
  assert.match(faultOf({ path: 'a/a.md', href: '../README.md#nothing-of-the-kind' }), /no such heading/);
  assert.equal(faultOf({ path: 'a/a.md', href: '../README.md#roadmap-view' }), undefined);
});

test('each link of each page leads somewhere', () => {
  const links = pages()
    .flatMap((path) => linksOf(path))
    .filter(isInside);
  assert.ok(links.length > 40);
  assert.deepEqual(links.map(faultOf).filter(Boolean), []);
});

test('each page of the docs is in their index', () => {
  const index = linksOf('docs/README.md').map(({ href }) => href);
  const own = pages().filter((path) => /^docs\/(guides\/)?[\w-]+\.md$/.test(path) && path !== 'docs/README.md');
  assert.ok(own.length > 15);
  assert.deepEqual(
    own.filter((path) => !index.includes(path.slice('docs/'.length))),
    [],
  );
});

test('each page that the code speaks of is there', () => {
  const mentions = codeFiles().flatMap(mentionsOf);
  assert.ok(mentions.length > 10);
  assert.deepEqual(mentions.map(faultOf).filter(Boolean), []);
});
