import { partWords } from '../../i18n/part-words.js';

/** What changes and what came of shipped work say beside the words of the view; apart, so that the view does not carry them. */
export const CHANGES_MESSAGES = {
  'since.one': '{n} change since {date}',
  'since.other': '{n} changes since {date}',
  'gone.one': '{n} item is not shown any more',
  'gone.other': '{n} items are not shown any more',
  'asks.one': '{n} thing is asked of you.',
  'asks.other': '{n} things are asked of you.',
  label: 'What has changed',
  only: 'Show changed only',
  seen: 'Mark as seen',
  'seen.told': 'Marked as seen. From now on you are told what changes.',
  'seen.unkept': 'This browser keeps nothing for this page, so it is marked for this visit.',
  added: 'New',
  dropped: 'No longer planned',
  shipped: 'Shipped',
  moved: 'Moved',
  restated: 'Status or health changed',
  rescoped: 'Reassigned',
  reworded: 'Reworded',
  'mark.added': 'new',
  'mark.dropped': 'dropped',
  'mark.shipped': 'shipped',
  'mark.moved': 'moved',
  'mark.restated': 'changed',
  'mark.rescoped': 'changed',
  'mark.reworded': 'reworded',
  'from.to': '{from} → {to}',
  'from.none': 'nothing',
  'field.title': 'Title',
  'field.summary': 'Summary',
  'outcomes.title': 'Shipped, and what came of it',
  'outcomes.shipped': 'shipped {date}',
  'outcomes.was.due': 'was due {date}',
  'outcomes.measured': 'measured {figure} of {target} target',
  'outcomes.measured.alone': 'measured {figure}',
  'outcomes.reached': 'target reached',
  'outcomes.unmeasured': 'not measured yet',
  'outcomes.before': 'not measured since; {figure} before it shipped',
  'outcomes.undated': '{figure}, on no known day',
  'outcomes.unexpected': 'nobody said what to expect',
} as const;

export type ChangesMessage = keyof typeof CHANGES_MESSAGES;
/** A message with its blanks filled, and one by number, in the language of the view. */
export const { say, plural: sayPlural } = partWords('changes', CHANGES_MESSAGES);
