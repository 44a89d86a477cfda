import { partWords } from '../../i18n/part-words.js';

/** What leaving input says beside the words of the view; apart, so that the view does not carry them. */
export const INPUT_MESSAGES = {
  leave: 'Leave input',
  'leave.more': 'Leave more input',
  'leave.on': 'on {item}',
  title: 'Your input',
  kind: 'What is it?',
  'kind.need': 'A need',
  'kind.idea': 'An idea',
  'kind.question': 'A question',
  'kind.concern': 'A concern',
  text: 'In your words',
  count: '{n} of {most} characters',
  contact: 'How to reach you',
  optional: 'optional',
  send: 'Send',
  'send.again': 'Send again',
  close: 'Close',
  edit: 'Change it',
  discard: 'Throw it away',
  'problem.kind': 'Choose what it is.',
  'problem.text.missing': 'Write what you want to say.',
  'problem.too-long': 'Too long by {n}.',
  'problem.refused': 'The server does not accept this.',
  'state.sending': 'Sending …',
  'state.offline': 'Waiting for the network.',
  'state.waiting': 'Not sent yet; it is tried again by itself.',
  'state.kept': 'Kept on this device until then.',
  'state.unkept': 'Keep this page open until then.',
  'state.sent': 'Sent.',
  'state.passed': 'Passed on to this page.',
  'state.refused': 'Not sent.',
  'why.invalid': 'The server does not accept it as it is.',
  'why.too-large': 'It is too long for the server.',
  'why.auth': 'Sign in first, then send it again.',
  'why.forbidden': 'You may not leave input here.',
  'why.not-found': 'This item is not shown to you any more.',
  'why.unknown': 'The server did not say that it is stored.',
  'why.page': 'This page could not take it.',
  'why.untaken': 'Nobody on this page took it.',
  gone: 'This item is not shown any more. Not sent yet:',
  on: 'Input on {item}',
  leaving: 'Input has not been sent, and would be lost with this page.',
} as const;

export type InputMessage = keyof typeof INPUT_MESSAGES;

/** A message with its blanks filled, in the language of the view. */
export const { say } = partWords('input', INPUT_MESSAGES);
