import { decodeEntities } from './decode-entities.js';
import { tidyLines } from './tidy-lines.js';

/** Code, whose contents are kept as they are. */
const CODE = /\{(code|noformat)(?::[^{}\n]{0,200})?\}/;
/** A macro, a picture, a link, and an escaped sign. */
const MACRO = /\{(?:quote|panel|color|anchor|toc|section|column|info|note|warning|tip|expand|excerpt|status)(?::[^{}\n]{0,500})?\}/g;
const PICTURE = /(^|[\s(|])![^\s!|][^!\n]{0,300}!/gm;
const LINK = /\[([^[\]\n]{1,2000})\]/g;
/** Emphasis of several kinds stands at the edges of words, and its marks have no space inside. */
const EMPHASIS = /(^|[^\p{L}\p{N}\\/])(\*|_|\?\?|\+|\^|~|-)(?=[^\s*_+^~?-])([^\n]{0,500}?[^\s\\])\2(?![\p{L}\p{N}])/gmu;

/**
 * The words of a text in Jira's wiki markup: lists with dashes, links by what they say, code as it is, no pictures and no colours.
 */
export function plainFromWiki(markup: string): string {
  const parts: string[] = [];
  let rest = markup;
  for (let found = CODE.exec(rest); found; found = CODE.exec(rest)) {
    const end = rest.indexOf(`{${found[1]}}`, found.index + found[0].length);
    parts.push(plainProse(rest.slice(0, found.index)), rest.slice(found.index + found[0].length, end < 0 ? undefined : end));
    rest = end < 0 ? '' : rest.slice(end + found[1]!.length + 2);
  }
  return tidyLines([...parts, plainProse(rest)].join('\n')).trim();
}

function plainProse(markup: string): string {
  const marked = markup
    .replace(MACRO, '')
    .replace(PICTURE, '$1')
    .replace(LINK, (_, inner: string) => linkText(inner))
    .replace(/\{\{([^{}\n]{0,500})\}\}/g, '$1')
    .replace(/\\\\(?=\s|$)/gm, '\n')
    .split('\n')
    .map(plainLine)
    .join('\n');
  return decodeEntities(marked.replace(/\\([*_?{}[\]!|^~+-])/g, '$1'));
}

function linkText(inner: string): string {
  const [text = '', target] = inner.split('|');
  if (text.startsWith('~')) return `@${text.slice(1).replace(/^accountid:/, '')}`;
  if (text.startsWith('^')) return text.slice(1);
  // `[ ]`, `[x]` and `[URGENT]` are no links, but written with brackets
  return target !== undefined || /^(?:#|\w+:)/.test(text) ? text.replace(/^#|^mailto:/, '') : `[${inner}]`;
}

function plainLine(line: string): string {
  if (/^\s*-{4,}\s*$/.test(line)) return '';
  if (/^\s*\|/.test(line)) return tableRow(line);
  const text = line.replace(/^\s*(?:h[1-6]|bq)\.\s+/, '').replace(/^\s*(?:[*#]{1,6}|-)\s+/, '- ');
  return withoutEmphasis(text).replace(/(^|\s)---?(?=\s)/g, '$1–');
}

const tableRow = (line: string): string =>
  line
    .split(/\|+/)
    .map((cell) => withoutEmphasis(cell.trim()))
    .filter(Boolean)
    .join(' | ');

/** Twice, the inner one first, since emphasis stands in emphasis: `*_both_*`. */
const withoutEmphasis = (text: string): string => [0, 1].reduce((inner) => inner.replace(EMPHASIS, '$1$3'), text);
