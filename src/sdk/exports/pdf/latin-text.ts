/** Beside the letters of Western Europe, what the fonts that every PDF reader has can write (Windows code page 1252). */
const FURTHER = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const KNOWN = new RegExp(`[\\x20-\\x7e\\xa0-\\xff${FURTHER}]`);

/** Signs that have a stand-in. */
const INSTEAD: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '′': "'",
  '″': '"',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

/**
 * The text in letters that the fonts of every PDF reader have: others without their accents, else as a question mark.
 * @returns whether something was lost with it, and which letters altogether
 */
export function latinText(text: string): { text: string; isWhole: boolean; lacked: string[] } {
  let isWhole = true;
  const lacked: string[] = [];
  const told = Array.from(text, (sign) => {
    if (KNOWN.test(sign)) return sign;
    if (/\p{Zs}/u.test(sign)) return ' ';
    if (/[\p{Cf}\p{Mn}]/u.test(sign)) return '';
    const instead = INSTEAD[sign];
    if (instead !== undefined) return instead;
    isWhole = false;
    const base = sign.normalize('NFKD').replace(/\p{M}/gu, '');
    if (base !== '' && [...base].every((part) => KNOWN.test(part))) return base;
    if (/\p{L}/u.test(sign)) lacked.push(sign);
    return '?';
  });
  return { text: told.join(''), isWhole, lacked };
}
