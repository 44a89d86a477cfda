export type Direction = 'ltr' | 'rtl';

/** Languages, and scripts where the tag names one, that run from right to left. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|khw|ks|ps|sd|ug|ur|yi)\b|-(arab|hebr|thaa|syrc|nkoo|adlm)\b/i;
const LEFT_TO_RIGHT = /-(latn|cyrl|deva)\b/i;

/** Which way a language runs, by its tag. */
export const directionOf = (locale: string): Direction => (RIGHT_TO_LEFT.test(locale) && !LEFT_TO_RIGHT.test(locale) ? 'rtl' : 'ltr');
