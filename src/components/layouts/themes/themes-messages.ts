import { ownWords } from '../../i18n/own-words.js';

/** What themes say beside the words that all layouts share; apart, so that other views do not carry them. */
export const THEMES_MESSAGES = { index: 'Jump to' } as const;
export const GUIDE_MESSAGES = {
  title: 'What you may promise',
  shipped: 'available now',
  committed: 'you may promise it, with the window',
  planned: 'say “we plan to”',
  exploring: 'listen, promise nothing',
} as const;
export const SAY_MESSAGES = {
  copy: 'Copy',
  copied: 'Copied',
  'copied.told': 'Copied, with the date and the disclaimer.',
  selected: 'Selected',
  'selected.told': 'This page may not copy. The sentence is selected: copy it yourself.',
} as const;

/** A message in the language of the view. */
export const indexing = /* @__PURE__ */ ownWords('themes', THEMES_MESSAGES);
export const guide = /* @__PURE__ */ ownWords('guide', GUIDE_MESSAGES);
export const saying = /* @__PURE__ */ ownWords('say', SAY_MESSAGES);
