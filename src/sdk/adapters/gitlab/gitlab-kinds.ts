import { isObject } from '../../model/is-object.js';
import type { RecordKind } from '../collect-records.js';
import { own, textAt, type Fields } from '../own-values.js';

const has = (value: Fields, ...names: string[]) => names.some((name) => Object.hasOwn(value, name));
const isOf = (value: Fields, ...types: string[]) => types.includes(textAt(value, '__typename') ?? '');
const addressOf = (value: Fields) => textAt(value, 'web_url') ?? textAt(value, 'webUrl') ?? '';
const isTitled = (value: Fields) => textAt(value, 'title') !== undefined;
const isNamed = (value: Fields) => has(value, 'iid') && isTitled(value);

/** The records of GitLab's REST and GraphQL answers, and its webhooks. An object is of the first kind that fits. */
export const GITLAB_KINDS = {
  event: { is: (value) => textAt(value, 'object_kind') !== undefined && isObject(value['object_attributes']) },
  link: {
    is: (value) => (has(value, 'source_issue') && has(value, 'target_issue')) || (has(value, 'source_epic') && has(value, 'target_epic')),
    holds: ['source_issue', 'target_issue', 'source_epic', 'target_epic'],
  },
  epicIssue: { is: (value) => isObject(own(value, 'epic')) && isObject(own(value, 'issue')), holds: ['epic', 'issue'] },
  release: {
    is: (value, key) => isOf(value, 'Release') || has(value, 'tag_name') || (key === 'releases' && has(value, 'tagName')),
    holds: ['milestones'],
  },
  board: { is: (value) => has(value, 'lists') && has(value, 'name') },
  iteration: {
    is: (value, key) =>
      isOf(value, 'Iteration') ||
      /\/iterations\/\d+$/.test(addressOf(value)) ||
      (has(value, 'iid') && has(value, 'sequence')) ||
      key === 'iterations',
  },
  milestone: {
    is: (value, key) =>
      isOf(value, 'Milestone') ||
      /\/milestones\/\d+$/.test(addressOf(value)) ||
      (/^milestones?$/.test(key) && textAt(value, 'title') !== undefined) ||
      (isNamed(value) && has(value, 'due_date') && !has(value, 'author', 'labels', 'web_url', 'webUrl', 'issue_type')),
    holds: ['issues'],
  },
  epic: {
    is: (value, key) =>
      isTitled(value) &&
      (isOf(value, 'Epic') ||
        /\/epics\/\d+$/.test(addressOf(value)) ||
        has(value, 'start_date_is_fixed', 'start_date_fixed', 'parent_iid') ||
        /^(source_|target_)?epics?$/.test(key) ||
        (has(value, 'iid') && has(value, 'group_id') && !has(value, 'project_id'))),
    holds: ['issues', 'children', 'epics'],
  },
  issue: {
    is: (value, key) =>
      isTitled(value) &&
      (isOf(value, 'Issue', 'WorkItem') ||
        /\/(issues|work_items|incidents)\/\d+$/.test(addressOf(value)) ||
        (has(value, 'iid') && has(value, 'project_id', 'projectId', 'widgets', 'workItemType', 'issue_type')) ||
        /^(source_|target_)?(issues?|workItems|children)$/.test(key)),
  },
  label: { is: (value) => has(value, 'color') && has(value, 'name', 'title') },
} satisfies Record<string, RecordKind>;

export type GitlabKind = keyof typeof GITLAB_KINDS;
