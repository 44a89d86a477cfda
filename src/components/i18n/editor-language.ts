import { EDITOR_LANGUAGES } from './editors/index.js';
import { catalogueOf, loadLanguage, translationFor } from './language-loader.js';
import type { HostMessages } from './translation.js';

const loaded = new Map<string, HostMessages>();

/** Loads what the elements for editors say in the language of a locale; undefined where there is nothing to wait for. Without it they speak English. */
export function loadEditorLanguage(locale: string): Promise<unknown> | undefined {
  const language = catalogueOf(locale);
  const isThere = !language || loaded.has(language);
  return isThere ? loadLanguage(locale) : Promise.all([keep(language), loadLanguage(locale)]);
}

async function keep(language: string): Promise<void> {
  const { messages } = await EDITOR_LANGUAGES[language]!().catch(() => ({ messages: {} }));
  loaded.set(language, messages);
}

/** What is said in a locale: the words of all elements and those for editors, once they have been loaded. */
export const editorTranslationFor = (locale: string): HostMessages => ({
  ...translationFor(locale),
  ...loaded.get(catalogueOf(locale) ?? ''),
});
