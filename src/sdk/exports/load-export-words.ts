import { languageOf } from '../model/language-of.js';

type WordsOfALanguage = Readonly<Record<string, string>>;

/** Languages beside English, each loaded when first spoken. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ words: WordsOfALanguage }>>> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  ja: () => import('./languages/ja.js'),
  pt: () => import('./languages/pt.js'),
  'pt-pt': () => import('./languages/pt-pt.js'),
  zh: () => import('./languages/zh.js'),
  'zh-hant': () => import('./languages/zh-hant.js'),
};

/** The languages that exports speak beside English, by their tags. */
export const EXPORT_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/**
 * What exports and briefings say in the language of a locale, to be handed to them as `words`; undefined for English, and for a language
 * that we have no words in.
 * @param locale a BCP 47 tag
 */
export async function loadExportWords(locale: string): Promise<WordsOfALanguage | undefined> {
  const language = languageOf(locale);
  return Object.hasOwn(LANGUAGES, language) ? (await LANGUAGES[language]!()).words : undefined;
}
