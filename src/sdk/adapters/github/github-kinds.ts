import { isObject } from '../../model/is-object.js';
import type { RecordKind } from '../collect-records.js';
import { own, textAt, type Fields } from '../own-values.js';

const EVENTS = [
  'issue',
  'parent_issue',
  'sub_issue',
  'milestone',
  'release',
  'projects_v2_item',
  'project_card',
  'project',
  'project_column',
];
const has = (value: Fields, ...names: string[]) => names.some((name) => Object.hasOwn(value, name));
const isOf = (value: Fields, type: string) => textAt(value, '__typename') === type;
const addressOf = (value: Fields) => textAt(value, 'html_url') ?? textAt(value, 'url') ?? '';

export const isPullRequest = (value: Fields): boolean =>
  isOf(value, 'PullRequest') ||
  textAt(value, 'type') === 'PullRequest' ||
  own(value, 'pull_request') instanceof Object ||
  /\/pull\/\d+$/.test(addressOf(value));

/** The records of GitHub's REST and GraphQL answers, its command line's lists and its webhooks. */
export const GITHUB_KINDS = {
  event: {
    is: (value) => textAt(value, 'action') !== undefined && isObject(value['sender']) && EVENTS.some((name) => isObject(own(value, name))),
    // what was transferred is told in the changes
    holds: [...EVENTS, 'changes'],
  },
  board: {
    is: (value, key) => isOf(value, 'ProjectV2') || (/^projects?V2/i.test(key) && has(value, 'items')),
    holds: ['items'],
  },
  projectItem: {
    is: (value, key) =>
      isOf(value, 'ProjectV2Item') ||
      has(value, 'fieldValues', 'content_node_id') ||
      (key === 'items' && has(value, 'content')) ||
      (has(value, 'content', 'content_type') && has(value, 'fields')),
  },
  card: { is: (value) => has(value, 'column_url') && has(value, 'note', 'content_url') },
  milestone: {
    is: (value, key) =>
      isOf(value, 'Milestone') ||
      (textAt(value, 'title') !== undefined &&
        (/\/milestones?\/\d+$/.test(addressOf(value)) ||
          (/^milestones?$/.test(key) && has(value, 'due_on', 'dueOn')) ||
          (has(value, 'due_on', 'dueOn') && has(value, 'number')))),
    holds: ['issues'],
  },
  issue: {
    is: (value, key) =>
      isOf(value, 'Issue') ||
      isOf(value, 'PullRequest') ||
      (textAt(value, 'title') !== undefined &&
        (/\/(issues|pull)\/\d+$/.test(addressOf(value)) ||
          (has(value, 'number') && (/^(sub_?)?issues?$/i.test(key) || /^(open|closed)$/i.test(textAt(value, 'state') ?? ''))))),
    holds: ['subIssues', 'sub_issues'],
  },
  release: { is: (value) => has(value, 'tag_name') && has(value, 'prerelease', 'published_at') },
  // what has no place on a roadmap, but is GitHub's
  project: { is: (value) => has(value, 'columns_url') },
  column: { is: (value) => has(value, 'cards_url') },
  label: { is: (value) => has(value, 'color') && has(value, 'name') && has(value, 'default') },
  comment: { is: (value) => has(value, 'issue_url') && has(value, 'body') },
} satisfies Record<string, RecordKind>;

export type GithubKind = keyof typeof GITHUB_KINDS;
