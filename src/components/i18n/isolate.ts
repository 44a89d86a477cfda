const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Texts as they stand beside one another: each by itself (U+2068 … U+2069) where some are written from right to left and some are not, so
 * that none takes part of its neighbour along. In labels and tooltips, too, where no element could do it.
 */
export function isolate(texts: readonly string[], around = ''): string[] {
  const all = around + texts.join('');
  const isAlone = texts.length < 2 && !around;
  return !isAlone && RIGHT_TO_LEFT.test(all) && /[a-z]/i.test(all) ? texts.map((text) => `\u2068${text}\u2069`) : [...texts];
}
