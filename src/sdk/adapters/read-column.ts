import type { Status } from '../model/closed-lists.js';
import { parsePeriod } from '../model/period.js';
import { dateFormat } from './date-format.js';
import { remembered } from './remembered.js';
import { plainWord } from './status-words.js';
import type { TrackerWords } from './tracker-config.js';

/** What the name of a column, a list or a section says of what is in it. */
export interface Column {
  status?: Status | undefined;
  /** `2026-Q3`, or a horizon. */
  timeframe?: string | undefined;
  /** The name itself, where it says nothing of status or time: then it is a subject. */
  theme?: string | undefined;
}

/** Words that name a status wherever they stand in a name, the tellingest first. */
const STATUSES: [Status, RegExp][] = [
  ['cancelled', /\b(cancelled|canceled|won ?t (do|fix)|rejected|declined|dropped|discarded|not doing|archived?)\b/],
  ['blocked', /\b(blocked|stuck)\b/],
  ['paused', /\b(on hold|paused|parked|waiting|deferred)\b/],
  ['proposed', /\b(not (started|planned) yet|under consideration)\b/],
  ['done', /(?<!\bnot |\bto be |\bnearly |\balmost )\b(done|completed?|shipped|released|finished|launched|delivered|deployed|live)\b/],
  [
    'in-progress',
    /\b(in progress|doing|working on|wip|in development|developing|in (code )?review|code review|testing|in qa|building|under ?way|in the works)\b/,
  ],
  ['planned', /\b(to ?do|sprint backlog|planned|scheduled|ready|upcoming|coming (up|soon)|next|committed)\b/],
  ['proposed', /\b(backlog|icebox|ideas?|proposed|proposals?|wish ?list|exploring|someday|parking lot|inbox)\b/],
];

const HORIZONS: [string, RegExp][] = [
  ['now', /^(now|current|currently|this (sprint|quarter|month|week)|current (sprint|quarter|month|week)|near term|short term)$/],
  ['next', /^(next|up next|next up|coming (up|soon|next)|upcoming|next (sprint|quarter|month)|mid ?term|medium term)$/],
  ['later', /^(later|someday|future|long ?term|down the road|eventually)$/],
];

const MONTH = dateFormat('MMMM YYYY');
const PART = /\b(?:(?:FY|CY)?\d{2,4}[ -]?[QH][1-4]|[QH][1-4][ -]?(?:(?:FY|CY) ?\d{2}|(?:FY|CY)? ?\d{4}))\b/i;

const first = <T>(table: readonly [T, RegExp][], word: string): T | undefined => table.find(([, names]) => names.test(word))?.[0];

/** `Q3 2026`, `2026-H2 (planned)`, `September 2026`, `2026`. */
function periodIn(name: string): string | undefined {
  const words = name.trim().slice(0, 80);
  return [words, PART.exec(words)?.[0], MONTH(words)].find((text) => text !== undefined && parsePeriod(text) !== undefined);
}

const readers = new WeakMap<TrackerWords, (name: string) => Column>();

/** Reads the name of a column: as a status, a time, or else a subject. A config's own word for it counts most. */
export function readColumn(words: TrackerWords, name: string | undefined): Column {
  if (name === undefined) return {};
  const read = readers.get(words) ?? remembered((column) => readName(words, column));
  readers.set(words, read);
  return read(name);
}

function readName(words: TrackerWords, name: string): Column {
  const word = plainWord(name);
  const timeframe = periodIn(name) ?? first(HORIZONS, word);
  // what the horizon is called is no status: what comes next may have begun
  const status = words.status(name) ?? (/^(now|later|future)$/.test(word) ? undefined : first(STATUSES, word));
  return status === undefined && timeframe === undefined ? { theme: name } : { status, timeframe };
}
