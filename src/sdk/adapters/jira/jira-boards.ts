import { dayNumber } from '../../model/day.js';
import { step } from '../collect-records.js';
import { own, present, textAt } from '../own-values.js';
import type { JiraRecord } from './jira-kinds.js';
import { boardId, type JiraSite } from './jira-site.js';
import { seen } from './jira-values.js';
import type { Sprint } from './read-sprint.js';

/** The ids of all boards that have a record. */
export const boardsOf = (records: readonly JiraRecord[]): Set<string> =>
  new Set(records.flatMap(({ kind, value }) => (kind === 'board' ? (textAt(value, 'id') ?? []) : [])));

/** Makes a team of each board, and of each board that sprints with a record speak of. How long its sprints are follows from most of them. */
export function addTeams(site: JiraSite, records: readonly JiraRecord[]): void {
  const sprints = records.flatMap(({ kind, value }) => (kind === 'sprint' ? (site.sprints.get(textAt(value, 'id') ?? '') ?? []) : []));
  for (const { kind, value, path } of records) if (kind === 'board') addBoard(site, value, path);
  for (const board of new Set(sprints.flatMap((sprint) => sprint.board ?? []))) {
    const rhythm = rhythmOf(sprints.filter((sprint) => sprint.board === board));
    site.draft.mention('teams', present({ id: boardId(board), title: `Board ${board}`, wayOfWorking: rhythm }));
  }
}

function addBoard({ draft, sprints }: JiraSite, value: unknown, path: string): void {
  const id = textAt(value, 'id');
  const title = seen(textAt(value, 'name'));
  if (id === undefined) return draft.leave('teams', { code: 'missing', path: step(path, 'id'), message: 'a board needs an id' });
  const type = textAt(value, 'type')?.toLowerCase();
  const held = [...sprints.values()].filter(({ board }) => board === id);
  const wayOfWorking = type === 'kanban' ? { kind: 'kanban' } : type === 'scrum' || held.length ? rhythmOf(held) : undefined;
  const location = own(value, 'location');
  const key = textAt(location, 'projectKey');
  const product = key && draft.mention('products', { id: key, title: textAt(location, 'projectName') ?? key }).id;
  draft.put('teams', present({ id: boardId(id), title: title ?? `Board ${id}`, wayOfWorking, product }), path);
}

/** Longer than any sprint: somebody wrote `9999-12-31`. */
const LONGEST = 366;

/** Sprints, with the days of one in the middle of them all and the first day of the first, as far as they are known. */
function rhythmOf(sprints: readonly Sprint[]): object {
  const lengths = sprints
    .flatMap(({ start, end }) => (start && end ? [Math.max(1, dayNumber(end) - dayNumber(start))] : []))
    .filter((days) => days <= LONGEST)
    .sort((a, b) => a - b);
  const from = sprints.flatMap(({ start }) => start ?? []).sort()[0];
  return present({ kind: 'sprints', days: lengths[lengths.length >> 1], from });
}
