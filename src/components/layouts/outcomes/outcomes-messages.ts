import type { Grouping } from '../../../sdk/lenses/lens.js';
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

/** What the sections are, in the language of the view. */
export function sectionsName(groupBy: Grouping, words: Words): string {
  const key = `by.${groupBy}`;
  const known = Object.hasOwn(OUTCOMES_MESSAGES, key) ? (key as keyof typeof OUTCOMES_MESSAGES) : 'by.none';
  return words.known(`outcomes.${known}`) ?? OUTCOMES_MESSAGES[known];
}
