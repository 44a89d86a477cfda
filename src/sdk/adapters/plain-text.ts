const IMAGE = /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/g;
const LINK = /\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g;
const EMPHASIS = /\*\*|\*(\S[^*]*)\*/g;
const HEADING = /^#{1,6} +/gm;

/**
 * The words of a text written in Markdown: links by what they say, no images, no emphasis, code without its backticks.
 * What stands between backticks is kept as it is: `[u8; 4]` is no link.
 */
export function plainText(markdown: string): string {
  const parts = markdown.split(/`+/);
  return parts
    .map((part, index) => (index % 2 ? part : words(part)))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function words(text: string): string {
  return text.replace(IMAGE, '').replace(LINK, '$1').replace(EMPHASIS, '$1').replace(HEADING, '');
}
