import { ownWords } from '../../i18n/own-words.js';

/** What the list says beside the words that all layouts share; apart, so that other views do not carry them. */
export const LIST_MESSAGES = { violated: 'ends after it' } as const;

/** A message in the language of the view. */
export const say = /* @__PURE__ */ ownWords('list', LIST_MESSAGES);
