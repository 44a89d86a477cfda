/** Widths of kinds of characters in common sans-serif fonts, in ems, rounded up. */
const NARROW = 0.34;
const LOWER = 0.58;
const UPPER = 0.7;
const WIDE = 0.93;
const FULL = 1.02;

const NARROWS = new Set(" !'(),.:;I[]fijlrt|·’‘");
const WIDES = new Set('MWmw@%—…');

/**
 * About how wide a line of text is, in pixels; rather too wide than too narrow. Letters of East Asian scripts are a full em wide.
 * @param spread what a reader wants between letters beyond what is usual, in pixels
 */
export function textWidth(text: string, fontSize = 12, spread = 0): number {
  let ems = 0;
  for (const char of text) ems += charWidth(char);
  return Math.ceil(ems * fontSize + text.length * spread);
}

function charWidth(char: string): number {
  if (NARROWS.has(char)) return NARROW;
  if (WIDES.has(char)) return WIDE;
  if (char >= 'a' && char <= 'z') return LOWER;
  return char >= '\u1100' ? FULL : UPPER;
}
