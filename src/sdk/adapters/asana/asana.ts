import type { Adapter } from '../adapter.js';
import { collectRecords } from '../collect-records.js';
import { createDraft } from '../draft.js';
import { textAt } from '../own-values.js';
import { readTrackerConfig, type TrackerConfig } from '../tracker-config.js';
import { ASANA_KINDS, type AsanaKind, type AsanaRecord } from './asana-kinds.js';
import type { AsanaSpace } from './asana-space.js';
import { addGoal, addRelationship } from './read-goal.js';
import { addPortfolio, addProject, addUpdate } from './read-project.js';
import { addTask } from './read-task.js';

/** What is read first may be spoken of by what is read later. The other kinds only give names to those that name them. */
const ADD = new Map<AsanaKind, (space: AsanaSpace, record: AsanaRecord) => void>([
  ['portfolio', addPortfolio],
  ['project', addProject],
  ['goal', addGoal],
  ['task', addTask],
  ['status', addUpdate],
  ['relationship', addRelationship],
]);

/**
 * An adapter for Asana: tasks, projects, portfolios, goals, sections, users, status updates and relationships of goals in any mixture.
 * Tasks become items, or milestones; a project with a record of its own is an initiative above its tasks, one that tasks only speak of is
 * their product, as is a portfolio; goals are objectives with a key result. The name of a section is read as a status, a time or a theme.
 * @throws Error when the config says a word that is none of ours
 * @example defineAsana({ fields: { effort: 'T-shirt points' }, statuses: { 'Ready for Ann': 'planned' } })
 */
export function defineAsana(config: TrackerConfig = {}): Adapter {
  const words = readTrackerConfig(config);
  return {
    name: 'asana',
    adapt: (json) => {
      const { records, strays } = collectRecords(json, ASANA_KINDS);
      const draft = createDraft('Asana', strays);
      const known = new Map(records.map((record) => [textAt(record.value, 'gid')!, record]));
      const space: AsanaSpace = { words, draft, records: known, made: new Map() };
      for (const [kind, add] of ADD) for (const record of records) if (record.kind === kind) add(space, record);
      if (records.length && !records.some(({ kind }) => ADD.has(kind)))
        draft.note({
          code: 'missing',
          path: '',
          message: 'no tasks, projects or goals',
          hint: 'ask for the tasks too',
          leftOut: 'nothing',
        });
      return draft.finish();
    },
    recognises: (json) => collectRecords(json, ASANA_KINDS, 3).records.length > 0,
  };
}

/** Asana as it comes, with no configuration. */
export const asana = defineAsana();
