/** A text, and how it was hidden in the one that was given: `['html', 'json']`. Empty for the text as it is. */
export interface DecodedText {
  text: string;
  as: readonly string[];
}

const DEEPEST = 4;
const MOST = 24;

/**
 * A text and what it becomes when encodings are undone: JSON escapes, HTML entities and tags, percent signs, base64, quoted-printable,
 * folded lines, and one within the other. Compressed or encrypted parts, pictures and PDF files are not looked into.
 */
export function decodedTexts(given: string): DecodedText[] {
  const found: DecodedText[] = [{ text: given, as: [] }];
  const known = new Set([given]);
  for (const { text, as } of found) {
    if (as.length === DEEPEST) continue;
    for (const [name, decode] of Object.entries(DECODERS)) {
      const decoded = decode(text);
      if (decoded === '' || known.has(decoded) || found.length === MOST) continue;
      known.add(decoded);
      found.push({ text: decoded, as: [...as, name] });
    }
  }
  return found;
}

const DECODERS: Record<string, (text: string) => string> = {
  json: unescapeJson,
  html: (text) => text.replace(ENTITY, (whole, name: string) => characterOf(name) ?? whole),
  tags: (text) => withoutComments(text).replace(INLINE_TAG, '').replace(TAG, ' '),
  url: (text) => text.replace(/(%[0-9a-f]{2})+/gi, (whole) => decodePercent(whole)),
  'quoted-printable': unquotePrintable,
  folded: (text) => (FOLDING.test(text) ? text.replace(/\r?\n[ \t]/g, '') : text),
  base64: (text) => runsOf(text).map(decodeBase64).filter(Boolean).join('\n'),
};

const INLINE_TAG = /<\/?(?:a|abbr|b|bdi|bdo|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;
const TAG = /<[^<>]*>/g;

/** Without a regular expression: one would look for each end anew, through all of a text with many beginnings. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--');
  const shown = rest.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? part : part.slice(end + 3);
  });
  return [first, ...shown].join('');
}

const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([^ux]))/gi;
const NAMED_ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };

function unescapeJson(text: string): string {
  return text.replace(ESCAPE, (_, braced?: string, four?: string, two?: string, one?: string) =>
    one === undefined ? characterAt(parseInt(braced ?? four ?? two ?? '', 16)) : (NAMED_ESCAPES[one] ?? one),
  );
}

const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]+\d?);?/gi;
/** The names of the characters from 160 on. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED = new Map([
  ...LATIN.map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’' }),
  ...Object.entries({
    ldquo: '“',
    rdquo: '”',
    sol: '/',
    period: '.',
    comma: ',',
    colon: ':',
    hyphen: '-',
    num: '#',
    lowbar: '_',
    Tab: '\t',
  }),
]);

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  return characterAt(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

const characterAt = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** Calendars, address cards and mail break long lines, and begin the next with a space. */
const FOLDING = /BEGIN:V|MIME-Version:/i;

/** Saved pages and mail: a break after a sign of equality is none. `=` and two digits alone may be anything. */
const PRINTABLE = /=\r?\n|quoted-printable|=[C-F][\dA-F]=[89AB][\dA-F]/i;

function unquotePrintable(text: string): string {
  if (!PRINTABLE.test(text)) return text;
  return text.replace(/=[ \t]*\r?\n/g, '').replace(/(?:=[\dA-F]{2})+/gi, (run) => decodeBytes(run.slice(1).split('=')));
}

function decodeBytes(codes: string[]): string {
  const bytes = Uint8Array.from(codes, (code) => parseInt(code, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What is in neither alphabet. */
const NO_BASE64 = /[^\w+/-]/;
/** From this length on a word of some letters can be in it. */
const SHORTEST_BASE64 = 8;
/** In mail it is broken into lines. */
const WRAPPED = /(?<=[\w+/-]{60})\r?\n(?=[\w+/-])/g;

/** Split, not matched: a picture of some megabytes is a longer run than a regular expression takes. */
const runsOf = (text: string): string[] =>
  text
    .replace(WRAPPED, '')
    .split(NO_BASE64)
    .filter(({ length }) => length >= SHORTEST_BASE64);

/** What is no text: control characters but tab and new lines. */
const NO_TEXT = /[^\P{Cc}\t\n\r]/u;

function decodeBase64(run: string): string {
  try {
    const binary = atob(
      run
        .replace(/[=\r\n]+/g, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
    return NO_TEXT.test(text) ? '' : text;
  } catch {
    return '';
  }
}
