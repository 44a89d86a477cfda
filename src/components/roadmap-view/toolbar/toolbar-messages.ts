import { partWords } from '../../i18n/part-words.js';

/** What the toolbar says beside the words that the view has; apart, so that the main file does not carry them. */
export const TOOLBAR_MESSAGES = {
  tools: 'View options',
  search: 'Search',
  filter: 'Filter',
  options: 'View',
  everything: 'View options',
  share: 'Share',
  group: 'Group by',
  sort: 'Order by',
  columns: 'Columns',
  'as.lens': 'As given',
  backwards: 'Last first',
  fold: 'Collapse all',
  unfold: 'Expand all',
  clear: 'Clear all',
  remove: 'Remove the filter {field}: {value}',
  'remove.search': 'Remove the search {value}',
  none: 'None',
  ungrouped: 'Nothing',
  found: '{n} of {all} items',
  'found.none': 'Nothing matches.',
  link: 'Copy link',
  'link.copied': 'The link is copied. It holds this view, no data.',
  'link.failed': 'This page may not copy. The address of the page holds this view.',
  export: 'Save as',
  'export.saved': '{format} is saved, as it is shown here.',
  'export.failed': 'It could not be saved: {why}',
  'export.html': 'Web page',
  'export.md': 'Markdown',
  'export.csv': 'Table (CSV)',
  'export.ics': 'Calendar (ICS)',
  'export.json': 'Data (JSON)',
  'export.svg': 'Picture (SVG)',
  'export.adf': 'Confluence page (ADF)',
  'columns.quarter': 'Quarters',
  'field.horizon': 'Now, next, later',
  'field.kind': 'Kind',
  'field.parent': 'Part of',
} as const;

export type ToolbarMessage = keyof typeof TOOLBAR_MESSAGES;

/** A message with its places filled, in the language of the view. */
export const { say } = partWords('toolbar', TOOLBAR_MESSAGES);
