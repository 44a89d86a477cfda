/** A rule, or the line under a heading; code; an image; a link by its text, in which code may hold brackets; emphasis; a heading. */
const MARKS =
  /^[-=*_]{3,}$|~~|`+([^`]*)`+|!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?|\[((?:`[^`]*`|[^`[\]])*)\](?:\([^()]*\)|\[[^[\]]*\])?|\*\*|\*(\S[^*]*)\*|^#{1,6} +/gm;

/**
 * The words of a text written in Markdown: links by what they say, no images, no emphasis, no rules, code without its backticks.
 * What stands between backticks is kept as it is: `[u8; 4]` is no link.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(MARKS, (_, code?: string, link?: string, stressed?: string) => code ?? plainText(link ?? stressed ?? ''))
    .replace(/ {2,}/g, ' ')
    .trim();
}
