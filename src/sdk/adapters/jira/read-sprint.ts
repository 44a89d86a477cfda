import { isObject } from '../../model/is-object.js';
import type { Day } from '../../model/day.js';
import { step } from '../collect-records.js';
import { own, textAt, textOf, type Fields } from '../own-values.js';
import { dayIn, fieldOf, type JiraSite, type Placed } from './jira-site.js';

/** A sprint: its days as far as they are known. */
export interface Sprint {
  id: string;
  title: string;
  start: Day | undefined;
  end: Day | undefined;
  board: string | undefined;
}

/** As Jira Server prints a sprint: `com.atlassian.greenhopper…Sprint@1f39[id=1,state=CLOSED,name=One, two,startDate=…]`. */
const PRINTED = /^com\.atlassian\.greenhopper[^[]*\[([^]*)\]$/;
const NAMES =
  /(?:^|,)(id|rapidViewId|state|name|goal|startDate|endDate|completeDate|activatedDate|sequence|synced|autoStartStop|incompleteIssuesDestinationId)=/;

/** The sprint in a value: an object, or text as Jira Server prints it. Its days are read once. */
export function readSprint(site: JiraSite, { value, path }: Placed): Sprint | undefined {
  const record = typeof value === 'string' ? readPrinted(value) : value;
  const [id, title] = [textAt(record, 'id'), textAt(record, 'name')];
  if (id === undefined || title === undefined) return undefined;
  const known = site.sprints.get(id);
  if (known?.end !== undefined) return known;
  const day = (name: string) => dayIn(site, { value: own(record, name), path: step(path, name) });
  const board = textAt(record, 'originBoardId') ?? textAt(record, 'boardId') ?? textAt(record, 'rapidViewId');
  const sprint = { id, title, start: day('startDate'), end: day('endDate') ?? day('completeDate'), board };
  site.sprints.set(id, sprint);
  return sprint;
}

function readPrinted(text: string): Fields | undefined {
  const parts = PRINTED.exec(text)?.[1]?.split(NAMES).slice(1);
  const pairs = parts?.flatMap((name, index) => (index % 2 || parts[index + 1] === '<null>' ? [] : [[name, parts[index + 1]]]));
  return pairs && (Object.fromEntries(pairs) as Fields);
}

/** All sprints an issue was in, in the order of their days. What stands in their field and is none is reported. */
export function sprintsOf(site: JiraSite, fields: unknown, path: string): Sprint[] {
  const places = ['closedSprints', 'sprint'].map((name) => ({ value: own(fields, name), path: step(path, name) }));
  const field = fieldOf(site, fields, path, 'sprint') ?? (isObject(fields) ? lookingLikeSprints(fields, path) : undefined);
  const found = new Map<string, Sprint>();
  for (const place of [...places, ...(field ? [field] : [])])
    for (const entry of entriesOf(place)) {
      const sprint = readSprint(site, entry) ?? site.sprints.get(textOf(entry.value) ?? '');
      if (sprint) found.set(sprint.id, sprint);
      else site.draft.note({ code: 'invalid', path: entry.path, value: entry.value, message: 'is no sprint known here' });
    }
  return [...found.values()].sort((a, b) => ((a.start ?? a.end ?? '9') < (b.start ?? b.end ?? '9') ? -1 : 1));
}

function entriesOf({ value, path }: Placed): Placed[] {
  if (Array.isArray(value)) return value.map((entry, index) => ({ value: entry as unknown, path: `${path}[${index}]` }));
  return value === undefined || value === null || value === '' ? [] : [{ value, path }];
}

/** The field of a site's own whose values are sprints, where nothing tells its name. */
function lookingLikeSprints(fields: Fields, path: string): Placed | undefined {
  const id = Object.keys(fields).find((name) => name.startsWith('customfield_') && isSprintList(fields[name]));
  return id === undefined ? undefined : { value: fields[id], path: step(path, id) };
}

function isSprintList(value: unknown): boolean {
  const first = Array.isArray(value) ? (value[0] as unknown) : undefined;
  if (typeof first === 'string') return PRINTED.test(first);
  return (
    isObject(first) &&
    'id' in first &&
    'name' in first &&
    ['active', 'closed', 'future'].includes((textAt(first, 'state') ?? '').toLowerCase())
  );
}
