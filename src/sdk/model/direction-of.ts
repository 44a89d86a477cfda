export type Direction = 'ltr' | 'rtl';

/** Languages that run from right to left where the tag names no script, and scripts that do. */
const RIGHT_TO_LEFT =
  /^((ar|arc|ckb|dv|fa|he|iw|khw|ks|nqo|ps|sd|syr|ug|ur|yi)\b(?!-[a-z]{4}\b)|[a-z]+-(arab|hebr|thaa|syrc|nkoo|adlm|rohg)\b)/i;

/** Which way a language runs, by its tag. */
export const directionOf = (locale: string): Direction => (RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr');
