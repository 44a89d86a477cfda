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
 * @returns whether something was lost with it
 */
export function latinText(text: string): { text: string; isWhole: boolean } {
  let isWhole = true;
  const told = Array.from(text, (sign) => {
    if (KNOWN.test(sign)) return sign;
    if (/\p{Zs}/u.test(sign)) return ' ';
    if (/[\p{Cf}\p{Mn}]/u.test(sign)) return '';
    const instead = INSTEAD[sign];
    if (instead !== undefined) return instead;
    isWhole = false;
    const base = sign.normalize('NFKD').replace(/\p{M}/gu, '');
    return base !== '' && [...base].every((part) => KNOWN.test(part)) ? base : '?';
  });
  return { text: told.join(''), isWhole };
}
