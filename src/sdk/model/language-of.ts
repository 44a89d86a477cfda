/** Chinese in traditional characters: where it says so, and where they are written. */
const TRADITIONAL = /^zh-(hant|(?!hans).*\b(tw|hk|mo)\b)/i;

/** Portuguese of anywhere but Brazil. */
const EUROPEAN = /^pt-(?!br\b)[a-z]{2}\b/i;

/** The language of a locale by the name that catalogues have: `de` for `de-AT`, `zh-hant` for `zh-TW`, `pt-pt` for `pt-AO`; empty where there is none. */
export function languageOf(locale: string): string {
  const [tag = ''] = /^[a-z]+/.exec(locale.toLowerCase()) ?? [];
  return TRADITIONAL.test(locale) ? 'zh-hant' : EUROPEAN.test(locale) ? 'pt-pt' : tag;
}
