const SCHEMES = ['http:', 'https:', 'mailto:'];

/**
 * The address if it may be linked to: http, https or mailto. The URL parser sees through case, tabs and control characters,
 * which a look at the text would not. Relative addresses are refused: data from elsewhere has no page to be relative to.
 */
export function safeUrl(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  return SCHEMES.includes(url.protocol) ? url.href : undefined;
}
