const CODE = /`+([^`]*)`+/g;
const IMAGE = /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/g;
const LINK = /\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g;
const EMPHASIS = /\*\*|\*(\S[^*]*)\*/g;
const HEADING = /^#{1,6} +/gm;

/** Signs that mean something in Markdown, and for each a code point that no text has: Unicode keeps U+FDD0 and on free for such uses. */
const SIGNS = '[]()*!#';
const HIDDEN = /[\uFDD0-\uFDD6]/g;
const hide = (sign: string) => String.fromCharCode(0xfdd0 + SIGNS.indexOf(sign));
const show = (hidden: string) => SIGNS.charAt(hidden.charCodeAt(0) - 0xfdd0);

/**
 * The words of a text written in Markdown: links by what they say, no images, no emphasis, code without its backticks.
 * What stands between backticks is kept as it is: `[u8; 4]` is no link.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(CODE, (_, code: string) => code.replace(/[[\]()*!#]/g, hide))
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(EMPHASIS, '$1')
    .replace(HEADING, '')
    .replace(HIDDEN, show)
    .replace(/ {2,}/g, ' ')
    .trim();
}
