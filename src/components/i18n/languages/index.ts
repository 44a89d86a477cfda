import type { Translation } from '../translation.js';

/** Languages beside English, each loaded when first spoken. */
export const LANGUAGES: Readonly<Record<string, () => Promise<{ messages: Translation }>>> = {
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
