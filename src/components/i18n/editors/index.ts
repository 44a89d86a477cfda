import type { EditorTranslation } from './editor-translation.js';

/** What the elements for editors say beside English, each language loaded when first spoken. */
export const EDITOR_LANGUAGES: Readonly<Record<string, () => Promise<{ messages: EditorTranslation }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  ja: () => import('./ja.js'),
  pt: () => import('./pt.js'),
  'pt-pt': () => import('./pt-pt.js'),
  zh: () => import('./zh.js'),
  'zh-hant': () => import('./zh-hant.js'),
};
