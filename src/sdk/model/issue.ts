/** What is wrong, in four forms and two that concern several records. */
export const ISSUE_CODES = ['missing', 'unknown', 'invalid', 'duplicate', 'dangling', 'cycle'] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** A problem found in data. Plain JSON; an error, in contrast, is thrown. */
export interface Issue {
  code: IssueCode;
  /** Where: `items[12].timeframe`. */
  path: string;
  /** The offending value, shortened to 80 characters. */
  value?: string;
  /** What is wrong, in one short sentence. */
  message: string;
  /** What to do about it. */
  hint?: string;
  /** What was left out because of it: the whole record, the value alone, or nothing. */
  leftOut: 'record' | 'value' | 'nothing';
  /** How many times the same problem was found, when told once for all. */
  count?: number;
}
