import { bareWord } from './nearest-word.js';

/** What others call the keys we know. */
const FOREIGN: Record<string, string> = {
  title: 'name subject headline label',
  summary: 'description desc body notes content',
  timeframe:
    'start starts startdate startson from begin end ends enddate due duedate dueon deadline date targetdate when period quarter eta',
  owner: 'assignee assignedto assignees responsible person',
  status: 'state stage phase column',
  themes: 'tags labels category categories',
  releases: 'version versions fixversion fixversions',
  team: 'squad group department',
  kind: 'type issuetype',
  links: 'url link href',
  dependsOn: 'blockedby dependencies predecessors requires',
  objectives: 'goal goals okr okrs',
  parent: 'parentid epic',
  id: 'key uid number',
  progress: 'percent completion done',
  effort: 'points storypoints estimate size',
  health: 'rag',
  visibility: 'access confidential',
};
const OURS = new Map(Object.entries(FOREIGN).flatMap(([ours, theirs]) => theirs.split(' ').map((word) => [word, ours])));

/** The key of ours that a key of others stands for, if it is one of those known here: `dueDate` is our `timeframe`. */
export function foreignKey(written: string, known: Iterable<string>): string | undefined {
  const ours = OURS.get(bareWord(written));
  return ours !== undefined && [...known].includes(ours) ? ours : undefined;
}
