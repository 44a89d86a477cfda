import type { Status } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import { step } from '../collect-records.js';
import type { Draft } from '../draft.js';
import { own, textAt } from '../own-values.js';
import { isAdf } from '../text/plain-from-adf.js';
import type { TrackerWords } from '../tracker-config.js';
import { zonedDay } from '../zoned-day.js';
import type { JiraConfig, JiraField } from './jira-config.js';
import { looksRight, type FieldIds } from './jira-fields.js';
import { wordsIn } from './jira-values.js';
import type { Sprint } from './read-sprint.js';

/** What is known of a Jira while its issues are read. */
export interface JiraSite {
  config: JiraConfig;
  words: TrackerWords;
  draft: Draft;
  fieldIds: FieldIds;
  /** The keys and ids of all issues that have a record of their own. */
  issues: ReadonlySet<string>;
  /** The keys of the epics among them. */
  epics: ReadonlySet<string>;
  sprints: Map<string, Sprint>;
  /** The boards that have a record: their ids. */
  boards: ReadonlySet<string>;
  /** What statuses mean, by id and by name, as the issues themselves tell. */
  statuses: Map<string, Status>;
}

/** A value of an issue, and where it stands. */
export interface Placed {
  value: unknown;
  path: string;
}

/** The first field of an issue that stands for one of ours and has a value. */
export function fieldOf({ fieldIds, config }: JiraSite, fields: unknown, path: string, field: JiraField): Placed | undefined {
  for (const id of fieldIds(field)) {
    const value = own(fields, id);
    if (saysSomething(value) && looksRight(field, id, value, config)) return { value, path: step(path, id) };
  }
}

/** A parent link keeps its issue in `data`. */
const saysSomething = (value: unknown): boolean => wordsIn(value).length > 0 || isAdf(value) || textAt(value, 'data', 'key') !== undefined;

/** The day in a value; what holds anything but a day is reported. */
export function dayIn({ draft, words }: JiraSite, { value, path }: Placed): Day | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day = zonedDay(value, words.timeZone);
  if (day === undefined) draft.note({ code: 'invalid', path, value, message: 'is no calendar day' });
  return day;
}

/** Where an issue is read by people: its own address tells the site. None where that is no address of a Jira, or another site was given. */
export function browseUrl({ config }: JiraSite, record: unknown, key: string): string | undefined {
  const [, site] = /^(https?:\/\/[^/@?#\s]+(?:\/[^?#\s]*?)?)\/rest\/(?:api|agile|greenhopper)\//.exec(textAt(record, 'self') ?? '') ?? [];
  const base = config.site?.replace(/\/+$/, '') ?? (site?.startsWith('https://api.atlassian.com/') ? undefined : site);
  return base === undefined || !/^[\w-]+-\d+$/.test(key) ? undefined : `${base}/browse/${key}`;
}

/** The id of the team that a board is. */
export const boardId = (board: string): string => `board-${board}`;
