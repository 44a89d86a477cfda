import { PRECISIONS } from '../model/closed-lists.js';

/** Precisions a lens can coarsen to; `horizon` leaves now, next and later only. */
export const LENS_PRECISIONS = [...PRECISIONS, 'horizon'] as const;
/** How exactly a lens tells dates, near and far. */
export type LensPrecision = (typeof LENS_PRECISIONS)[number];

/** What items can be put into lanes by. */
export const GROUPINGS = [
  'objective',
  'theme',
  'team',
  'product',
  'release',
  'horizon',
  'commitment',
  'status',
  'kind',
  'parent',
  'none',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What items can be sorted by; ties are always settled by title and id, never by a withheld date. */
export const SORTINGS = ['timeframe', 'title', 'status', 'health', 'commitment', 'confidence', 'progress', 'owner'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** What a reader can do with what is shown; a lens may leave some of it out. */
export const TOOLS = ['search', 'filter', 'group', 'sort', 'zoom', 'collapse', 'fit', 'today', 'table', 'link', 'export'] as const;
export type Tool = (typeof TOOLS)[number];

/** What a reader can take away from the toolbar: files of these formats, or paper. */
export const SAVED_FORMATS = ['pdf', 'pptx', 'png', 'svg', 'html', 'md', 'adf', 'csv', 'ics', 'json', 'print'] as const;
export type SavedFormat = (typeof SAVED_FORMATS)[number];
