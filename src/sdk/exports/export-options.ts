import type { View } from '../lenses/arrange.js';

/** What every export may be told. */
export interface ExportOptions {
  /** The language of dates and numbers, a BCP 47 tag; `en` when it is not given. A tag that is none is a `RangeError`. */
  locale?: string;
  /** What the reader looks at: filter, search, range, grouping, order. The whole projection when it is not given. */
  view?: View;
  /**
   * Words in another language, as `loadExportWords` gives them: by the keys of `EXPORT_WORDS`, of a lens's vocabulary, and of `BRIEF_WORDS`
   * after `brief.`. A lens's own vocabulary wins over them.
   */
  words?: Readonly<Record<string, string>>;
}
