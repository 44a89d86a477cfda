/** The named characters from 160 to 255, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS =
  '&amp <lt >gt "quot \'apos …hellip –ndash —mdash ‘lsquo ’rsquo “ldquo ”rdquo „bdquo ‚sbquo •bull €euro ™trade →rarr ←larr ✓check';

const NAMED = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...OTHERS.split(' ').map((entry) => [entry.slice(1), entry.charAt(0)] as const),
]);

/** The characters that `&amp;`, `&#8217;` and the like stand for, a hard space being a space. What stands for none is kept as written. */
export function decodeEntities(text: string): string {
  return text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));/gi, (written, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? character(hex === undefined ? Number(decimal) : parseInt(hex, 16), written) : (NAMED.get(name) ?? written),
    )
    .replaceAll('\xa0', ' ');
}

/** Half a surrogate pair and what is beyond the last character are none. */
function character(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
}
