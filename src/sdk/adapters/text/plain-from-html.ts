import { decodeEntities } from './decode-entities.js';
import { tidyLines } from './tidy-lines.js';

/** What stands for a tag, by its name; other tags leave nothing behind. */
const BREAKS: [string, string][] = [
  ['p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre section article header footer dl', '\n\n'],
  ['br div tr dt dd', '\n'],
  ['td th', ' '],
  ['hr', '\n\n'],
];
const BREAK_OF = new Map(BREAKS.flatMap(([names, mark]) => names.split(' ').map((name) => [name, mark] as const)));
/** Their contents are not for reading. */
const UNREAD = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

/**
 * The words of a text written in HTML: paragraphs apart, entries of lists with a dash, links by what they say, no pictures. It is text, not
 * made safe to be markup again. Takes time in proportion to its length, whatever is written.
 */
export function plainFromHtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const name = nameAt(html, open);
    if (open > at) parts.push(words(html.slice(at, open)));
    const close = name === undefined ? open : endOf(html, open, name);
    if (close < 0) return finished([...parts, name === '!' || UNREAD.has(name!) ? '' : words(html.slice(open))]);
    parts.push(name === undefined ? '<' : markOf(name, html.charAt(open + 1) === '/'));
    at = close + 1;
  }
  return finished([...parts, words(html.slice(at))]);
}

/** The name of the tag that begins here, `!` for a comment or a declaration; undefined where the sign stands for itself. */
function nameAt(html: string, open: number): string | undefined {
  const start = html.slice(open + 1, open + 20);
  return /^[!?]/.test(start) ? '!' : /^\/?([a-z][a-z\d]*)/i.exec(start)?.[1]?.toLowerCase();
}

/** Where the tag ends; with a comment, and a tag whose contents are not for reading, where all of it ends. */
function endOf(html: string, open: number, name: string): number {
  if (html.startsWith('<!--', open)) return afterwards(html.indexOf('-->', open + 4), 2);
  if (UNREAD.has(name) && html.charAt(open + 1) !== '/') {
    const end = closing(html, open, name);
    return end < 0 ? -1 : html.indexOf('>', end);
  }
  return html.indexOf('>', open);
}

const afterwards = (at: number, length: number) => (at < 0 ? -1 : at + length);

function closing(html: string, open: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = open;
  return end.exec(html)?.index ?? -1;
}

const markOf = (name: string, isEnd: boolean): string => (name === 'li' ? (isEnd ? '' : '\n- ') : (BREAK_OF.get(name) ?? ''));

const words = (text: string): string => decodeEntities(text.replace(/\s+/g, ' '));

const finished = (parts: string[]): string =>
  tidyLines(
    parts
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/\n +/g, '\n')
      .replace(/\n\n+- /g, '\n- '),
  ).trim();
