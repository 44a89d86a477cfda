import type { Status } from '../../model/closed-lists.js';
import { own, textAt } from '../own-values.js';
import { plainWord, statusOfWord } from '../status-words.js';
import type { TrackerConfig, TrackerWords } from '../tracker-config.js';

/** What Jira's categories mean: the first, unless the name of the status says one of the others. */
const CATEGORIES: Record<string, readonly Status[]> = {
  new: ['planned', 'proposed', 'paused', 'blocked'],
  indeterminate: ['in-progress', 'blocked', 'paused'],
  done: ['done', 'cancelled'],
};

/** Resolutions of work that was not done. */
const NOT_DONE =
  /^(won ?t|will not|cannot|can t|not |no longer|duplicate|declined|invalid|incomplete|rejected|abandoned|obsolete|out of scope|cancel|later|works (for|as)|auto closed)/;

export interface StatusWords {
  words: TrackerWords;
  config: TrackerConfig;
}

/** What a status of theirs means: by its category, which is the same in every language, refined by its name. */
export function readStatus({ words, config: { statuses = {} } }: StatusWords, status: unknown): Status | undefined {
  const name = textAt(status, 'name');
  const isOurs = name !== undefined && Object.keys(statuses).some((word) => plainWord(word) === plainWord(name));
  const meanings = isOurs ? undefined : CATEGORIES[textAt(status, 'statusCategory', 'key') ?? ''];
  const said = isOurs ? words.status(name) : statusOfWord(name);
  return meanings && !(said && meanings.includes(said)) ? meanings[0] : said;
}

/** The same with what the issue says beside it: work that was resolved without being done was cancelled; flagged work is blocked. */
export function refineStatus(status: Status | undefined, fields: unknown, isFlagged: boolean): Status | undefined {
  const resolution = plainWord(textAt(fields, 'resolution', 'name') ?? textAt(fields, 'resolution') ?? '');
  if (status === 'done') return NOT_DONE.test(resolution) ? 'cancelled' : status;
  return isFlagged && status !== 'cancelled' ? 'blocked' : status;
}

/** Whether the issue may be read by some only: it has a security level, or is restricted. */
export const isRestricted = (fields: unknown): boolean =>
  (own(fields, 'security') ?? null) !== null || own(fields, 'issuerestriction', 'shouldDisplay') === true;
