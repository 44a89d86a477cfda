import type { View } from '../lenses/arrange.js';

/** What every export may be told. */
export interface ExportOptions {
  /** The language of dates and numbers, a BCP 47 tag; `en` when it is not given. A tag that is none is a `RangeError`. */
  locale?: string;
  /** What the reader looks at: filter, search, range, grouping, order. The whole projection when it is not given. */
  view?: View;
  /** Words in another language, by the keys of `EXPORT_WORDS`; a lens's own vocabulary wins over them. */
  words?: Readonly<Record<string, string>>;
}
