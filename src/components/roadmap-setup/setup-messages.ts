import { partWords } from '../i18n/part-words.js';
import type { Words } from '../i18n/words.js';

/** Every visible string of the set-up panel; `{n}` and the like are filled in. */
export const SETUP_MESSAGES = {
  data: 'Your data',
  dataHint: 'Paste JSON or a table, drop a file here, or fetch an address. Nothing leaves this page.',
  paste: 'JSON, or rows from a spreadsheet',
  file: 'Choose a file',
  address: 'Address',
  fetch: 'Fetch',
  fetching: 'Fetching …',
  fetchFailed: 'Nothing came from {address}: {why}. The page may not be allowed to ask there; save the answer and choose it as a file.',
  fields: 'What is where',
  fieldsHint: 'Guessed from names and values. Choose another column where a guess is wrong.',
  field: 'Field',
  column: 'Column',
  examples: 'For example',
  sureness: 'How sure',
  none: 'nowhere',
  more: 'Other fields',
  unplaced: 'Not used',
  sure: 'sure',
  likely: 'likely',
  guess: 'a guess',
  chosen: 'your choice',
  empty: 'Nothing to read yet.',
  noRecords: 'No list of records is in it.',
  read: '{items} of {records} records are on the roadmap',
  issues: 'Remarks ({n}): what could not be used, and why',
  moreRemarks: '{n} more',
  recognised: 'This is from {tracker}, which has an adapter: it reads more than a field map can say.',
  byTracker: 'Read it with adapter="{tracker}"',
  preview: 'Preview',
  result: 'Put it on a page',
  resultHint: 'The data stays where it is; the field map says how to read it.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select it and copy by hand: the page may not write to the clipboard.',
  mapAsJson: 'The field map as JSON',

  // what a person would call each field
  'field.title': 'Title',
  'field.id': 'Id',
  'field.status': 'Status',
  'field.start': 'Start',
  'field.end': 'End',
  'field.timeframe': 'Timeframe',
  'field.owner': 'Owner',
  'field.team': 'Team',
  'field.summary': 'Summary',
  'field.kind': 'Kind',
  'field.parent': 'Parent',
  'field.releases': 'Release',
  'field.themes': 'Theme',
  'field.objectives': 'Objective',
  'field.product': 'Product',
  'field.health': 'Health',
  'field.commitment': 'Commitment',
  'field.confidence': 'Confidence',
  'field.progress': 'Progress',
  'field.effort': 'Effort',
  'field.dependsOn': 'Depends on',
  'field.contributors': 'Contributors',
  'field.why': 'Why',
  'field.benefit': 'Benefit',
  'field.links': 'Links',
} as const;

export type SetupMessage = keyof typeof SETUP_MESSAGES;

/** A message with its places filled, in the language of the element. */
export const { say } = partWords('setup', SETUP_MESSAGES);

/** What a person would call a field; its own name where we have none. */
export const fieldName = (words: Words, field: string): string =>
  Object.hasOwn(SETUP_MESSAGES, `field.${field}`) ? say(words, `field.${field}` as SetupMessage) : field;
