/** Something a check found that people should look at: a contradiction, a conflict, a disagreement. Plain JSON; a problem of the data itself is an `Issue`. */
export interface Finding {
  /** Which check found it: `sources-disagree`. */
  check: string;
  /** What is the matter, in one sentence. */
  message: string;
  /** The entities it is about. */
  ids: string[];
  /** The field it is about. */
  field?: string;
  /** Who says what: by source or by lens. */
  values?: { from: string; value: unknown }[];
}
