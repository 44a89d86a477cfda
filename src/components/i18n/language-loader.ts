import type { Issue } from '../../sdk/model/issue.js';
import { languageOf } from '../../sdk/model/language-of.js';
import { missingPart } from '../missing-part.js';
import { LANGUAGES } from './languages/index.js';
import type { Translation } from './translation.js';

const loaded = new Map<string, Translation | Issue>();

/** The catalogue for a locale; undefined for English, and for languages that we have not. */
export const catalogueOf = (locale: string): string | undefined => {
  const language = languageOf(locale);
  return Object.hasOwn(LANGUAGES, language) ? language : undefined;
};

/** Whether we have words in the language of a locale. */
export const isSpoken = (locale: string): boolean => catalogueOf(locale) !== undefined || /^en\b/.test(locale);

/** Loads the language of a locale; undefined where there is nothing to wait for. A language that cannot be had is told, and English spoken. */
export function loadLanguage(locale: string): Promise<void> | undefined {
  const language = catalogueOf(locale);
  if (language && !loaded.has(language)) return keep(language);
}

async function keep(language: string): Promise<void> {
  try {
    loaded.set(language, (await LANGUAGES[language]!()).messages);
  } catch (error) {
    loaded.set(language, missingPart(`lang-${language}`, 'locale', error));
  }
}

/** What is said in a locale, once it has been loaded. */
export function translationFor(locale: string): Translation | undefined {
  const found = loaded.get(catalogueOf(locale) ?? '');
  return found && !isIssue(found) ? found : undefined;
}

/** Why a language is not spoken. */
export function languageIssue(locale: string): Issue | undefined {
  const found = loaded.get(catalogueOf(locale) ?? '');
  return found && isIssue(found) ? found : undefined;
}

const isIssue = (found: Translation | Issue): found is Issue => 'leftOut' in found;
