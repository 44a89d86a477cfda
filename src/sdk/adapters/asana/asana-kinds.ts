import type { Found, RecordKind } from '../collect-records.js';
import { textAt, type Fields } from '../own-values.js';

const KINDS = ['task', 'project', 'portfolio', 'goal', 'section', 'user', 'team', 'status_update', 'goal_relationship', 'tag'] as const;

/** What tells a record that does not say its type: fields that no other kind has. */
const SHAPES: Partial<Record<(typeof KINDS)[number], readonly string[]>> = {
  task: ['assignee', 'due_on', 'memberships', 'num_subtasks', 'assignee_section', 'resource_subtype'],
  project: ['current_status', 'current_status_update', 'default_view', 'archived', 'privacy_setting'],
};

/** The kind a record says it is, or that its fields or the list it is in tell. All of Asana's records have a `gid`. */
function kindOf(value: Fields, key: string): string | undefined {
  const stated = textAt(value, 'resource_type');
  if (textAt(value, 'gid') === undefined || stated !== undefined) return stated;
  const named = KINDS.find((kind) => key === kind || key === `${kind}s` || (kind === 'task' && key === 'subtasks'));
  return named ?? KINDS.find((kind) => SHAPES[kind]?.some((name) => Object.hasOwn(value, name)));
}

const kind = (wanted: (typeof KINDS)[number], ...holds: string[]): RecordKind => ({
  is: (value, key) => textAt(value, 'gid') !== undefined && kindOf(value, key) === wanted,
  holds,
});

/** The records of Asana that say something of a roadmap, or of others that do. */
export const ASANA_KINDS = {
  task: kind('task', 'subtasks'),
  project: kind('project', 'tasks', 'sections'),
  portfolio: kind('portfolio', 'items', 'projects'),
  goal: kind('goal', 'subgoals'),
  section: kind('section', 'tasks'),
  user: kind('user'),
  team: kind('team'),
  status: kind('status_update'),
  relationship: kind('goal_relationship'),
  tag: kind('tag'),
} as const satisfies Record<string, RecordKind>;

export type AsanaKind = keyof typeof ASANA_KINDS;
export type AsanaRecord = Found<AsanaKind>;
