import { MAX_TEXT } from '../model/fields.js';
import { plainText } from './plain-text.js';
import { decodeEntities } from './text/decode-entities.js';
import { plainFromHtml } from './text/plain-from-html.js';
import { tidyLines } from './text/tidy-lines.js';

/** How much of a text is read: what is longer would be cut anyway, and markup takes more room than its words. */
const LONGEST = 3 * MAX_TEXT;

/**
 * The words of a description: without markup, and without the comments that templates leave in it. Undefined where no word is left.
 * @param format how it is written; Markdown may hold comments and entities of HTML
 */
export function summaryOf(text: string | undefined, format: 'markdown' | 'html' = 'markdown'): string | undefined {
  if (text === undefined) return undefined;
  const read = text.slice(0, LONGEST);
  return (format === 'html' ? plainFromHtml(read) : fromMarkdown(read)) || undefined;
}

const fromMarkdown = (text: string): string => tidyLines(decodeEntities(plainText(withBoxes(withoutComments(text)))));

/** The boxes of a list of tasks, which else would read as links. */
const withBoxes = (text: string): string =>
  text.replace(/^([ \t]*[-*+] )\[([ xX])\] /gm, (_, lead: string, mark: string) => `${lead}${mark === ' ' ? '☐' : '☑'} `);

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--');
  return first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('');
}
