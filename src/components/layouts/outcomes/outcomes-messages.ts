import type { Grouping } from '../../../sdk/lenses/lens.js';
import { ownWords } from '../../i18n/own-words.js';
import type { Words } from '../../i18n/words.js';

/** What outcomes say beside the words that all layouts share; apart, so that other views do not carry them. */
export const OUTCOMES_MESSAGES = {
  'by.objective': 'Objectives',
  'by.theme': 'Themes',
  'by.team': 'Teams',
  'by.product': 'Products',
  'by.release': 'Releases',
  'by.none': 'Items',
} as const;

const say = /* @__PURE__ */ ownWords<string>('outcomes', OUTCOMES_MESSAGES);

/** What the sections are, in the language of the view. */
export const sectionsName = (groupBy: Grouping, words: Words): string => say(words, `by.${groupBy}`) ?? say(words, 'by.none');
