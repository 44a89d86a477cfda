// The links of the project's pages and the anchors of their headings, as GitHub makes them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

const markdown = markdownIt({ html: true });
export { pages } from './snippets.mjs';

const inlineOf = (source) =>
  markdown.parse(source, {}).flatMap((token, index, all) => {
    if (token.type !== 'inline') return [];
    return [{ token, heading: all[index - 1]?.type === 'heading_open', line: token.map?.[0] + 1 }];
  });

/** Links and pictures of a page: `{ path, line, href }`. */
export function linksOf(path, source = readFileSync(path, 'utf8')) {
  return inlineOf(source).flatMap(({ token, line }) =>
    token.children.flatMap((child) => {
      const href = child.attrGet('href') ?? child.attrGet('src');
      return href ? [{ path, line, href }] : [];
    }),
  );
}

const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of a page; a heading that comes again gets a number. */
export function anchorsOf(source) {
  const seen = new Map();
  return inlineOf(source)
    .filter(({ heading }) => heading)
    .map(({ token }) => {
      const slug = slugOf(token.children.map(({ content, type }) => (type === 'text' || type === 'code_inline' ? content : '')).join(''));
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times ? `${slug}-${times}` : slug;
    });
}

/** Pages of ours that a file of code speaks of, by their path from the project's folder: `{ path, href }`. */
export function mentionsOf(path) {
  return [...readFileSync(path, 'utf8').matchAll(/(?<![\w./-])(docs\/[\w/-]+\.md)(#[\w-]+)?/g)].map(([, file, anchor = '']) => ({
    path,
    href: `/${file}${anchor}`,
  }));
}

/** Files of code that are kept with the project. */
export const codeFiles = () =>
  execFileSync('git', ['ls-files', '--', 'src', 'tools', 'stories', 'demo/*.ts', 'bench', 'test', 'integrations', '.storybook'], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((path) => /\.(m?[jt]s|tsx|html)$/.test(path) && existsSync(path));
