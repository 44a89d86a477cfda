import { partWords } from '../i18n/part-words.js';
import type { Words } from '../i18n/words.js';

/** What this element says beside the words that all elements share; apart, so that the view does not carry them. */
export const FINDINGS_MESSAGES = {
  contradiction: 'Contradictions',
  'contradiction.hint': 'Two audiences are told what cannot both be so.',
  conflict: 'Conflicts',
  'conflict.hint': 'Dates, teams or dependencies that do not fit together.',
  gap: 'Gaps',
  'gap.hint': 'Something is told, and nothing stands behind it.',
  filter: 'Severity',
  possible: 'possible',
  show: 'Show',
  'show.named': 'Show {title} in the roadmap',
  'show.through': 'Show {title} as {lens} sees it',
  'not.shown': '“{title}” is not shown through any of these lenses.',
  'not.shown.through': 'The view does not show “{title}” through {lens}.',
  copy: 'Copy as Markdown',
  copied: 'Copied',
  'copy.failed': 'The page may not write to the clipboard.',
  more: 'Show {n} more',
  none: 'Nothing found',
  'none.hint': 'No contradictions, conflicts or gaps.',
  waiting: 'Nothing to check yet',
  'waiting.hint': 'Set the roadmap property.',
  unreadable: 'This cannot be read as a roadmap',
  'unreadable.hint': 'roadmap-view validate tells what is wrong with it.',
  'promised-earlier': 'Promised earlier than planned',
  'green-and-red': 'Green for one, red for another',
  'green-words-over-red': 'Words say on track, health says off track',
  'now-and-later': 'Now for one, later for another',
  'present-and-dropped': 'Shown, and its work was cancelled',
  'dropped-but-sayable': 'Cancelled, and there is still a sentence to say',
  'committed-and-exploring': 'Committed for one, exploring for another',
  'shipped-and-in-progress': 'Shipped for one, in progress for another',
  'benefit-without-item': 'A benefit that no item delivers',
  'objective-without-work': 'An objective without work',
  'work-without-objective': 'Work without an objective',
  dependency: 'Dependencies out of order',
  cycle: 'Waiting in a circle',
  'cross-team-block': 'Blocked by another team',
  'depends-on-cancelled': 'Waiting for what was cancelled',
  'milestone-before-part': 'Milestones before their parts',
  'release-before-feature': 'Releases before their features',
  'over-capacity': 'More planned than fits',
  watermelon: 'Green outside, red inside',
  stale: 'Not confirmed recently',
  'idle-suppression': 'Suppressions that match nothing',
  suppressed: 'Suppressed',
  'suppressed.hint': 'Accepted for a while, with a reason.',
  suppress: 'Suppress…',
  'suppress.named': 'Suppress… {title}',
  'suppress.form': 'Accept this finding for a while',
  'suppress.reason': 'Why is it accepted?',
  'suppress.reason.wrong': 'Say why: whoever reads this next will ask.',
  'suppress.until': 'Until',
  'suppress.until.wrong': 'Choose a day from today on, within a year.',
  'suppress.by': 'Who accepts it (optional)',
  'suppress.send': 'Suppress',
  'suppress.cancel': 'Cancel',
  'suppress.close': 'Close',
  'suppress.copy': 'Copy',
  'suppress.taken': 'Handed over to be kept.',
  'suppress.paste': 'Add this to “suppressions” in the roadmap',
  accepted: 'Accepted until {day}',
  'was.accepted': 'Was accepted until {day}',
  'from.roadmap': 'The roadmap',
  'from.reason': 'Because',
  'from.until': 'Until',
  'from.period': 'In',
  'from.planned': 'Planned',
  'from.capacity': 'Fits',
  'value.blocked-by': 'Waits for blocked work',
  'value.overdue': 'Overdue',
  'value.risk': 'Open risk: high likelihood, high impact',
  'value.decision-needed': 'Decision needed',
} as const;

export type FindingsMessage = keyof typeof FINDINGS_MESSAGES;

/** Whether there is a message of this key: findings of your own checks have none. */
export const isMessage = (key: string): key is FindingsMessage => Object.hasOwn(FINDINGS_MESSAGES, key);

const part = partWords('findings', FINDINGS_MESSAGES);

/** A message with its blanks filled, in the language of `words`; the key's own words where there is none. */
export const say = (words: Words, key: string, filling?: Readonly<Record<string, string>>): string =>
  isMessage(key) ? part.say(words, key, filling) : key.replaceAll('-', ' ');
