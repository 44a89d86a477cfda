import { isObject } from '../../model/is-object.js';
import type { Found, RecordKind } from '../collect-records.js';
import { own, textAt, type Fields } from '../own-values.js';

/** The part of an address that says what a record is: `…/rest/agile/1.0/sprint/7` is a sprint. */
const KIND_IN_ADDRESS = /\/rest\/(?:api|agile|greenhopper)\/[^/]+\/(?:board\/\d+\/)?(\w+)\/[^/]+$/;

const addressed = (value: Fields, kind: string) => KIND_IN_ADDRESS.exec(textAt(value, 'self') ?? '')?.[1] === kind;
const has = (value: Fields, ...names: string[]) => names.every((name) => textAt(value, name) !== undefined);
const isFlag = (value: unknown) => typeof value === 'boolean';
const oneOf = (value: Fields, name: string, ...words: string[]) => words.includes((textAt(value, name) ?? '').toLowerCase());

/** Tracked work of other makers has `fields` too, but no key. */
const isIssue = (value: Fields, key: string) =>
  addressed(value, 'issue') ||
  (isObject(value['fields']) && has(value, 'key')) ||
  (key === 'issues' && has(value, 'id') && !('name' in value));

const isSprint = (value: Fields) =>
  addressed(value, 'sprint') ||
  (has(value, 'id', 'name') &&
    oneOf(value, 'state', 'active', 'closed', 'future') &&
    ['originBoardId', 'boardId', 'goal', 'startDate', 'rapidViewId'].some((name) => name in value));

const isVersion = (value: Fields) =>
  addressed(value, 'version') || (has(value, 'name') && isFlag(value['released']) && isFlag(value['archived']));

const isEpic = (value: Fields) => addressed(value, 'epic') || (isFlag(value['done']) && has(value, 'key') && 'summary' in value);

const isBoard = (value: Fields) =>
  addressed(value, 'board') || (has(value, 'id', 'name') && oneOf(value, 'type', 'scrum', 'kanban', 'simple'));

const isField = (value: Fields) => has(value, 'id', 'name') && isFlag(value['custom']) && isFlag(value['navigable']);

const holds = ['names', 'schema'];

/** The records that Jira's answers are made of; the names and types of fields are among them. */
export const JIRA_KINDS = {
  names: { is: (_value, key, holder) => key === 'names' && (holder === '' || holder === 'issue') },
  schema: { is: (_value, key, holder) => key === 'schema' && (holder === '' || holder === 'issue') },
  issue: { is: isIssue, holds },
  sprint: { is: isSprint },
  version: { is: isVersion },
  epic: { is: isEpic },
  board: { is: isBoard },
  project: { is: (value) => addressed(value, 'project') || has(value, 'key', 'name', 'projectTypeKey') },
  field: { is: isField },
  // what a webhook tells beside its issue
  change: { is: (value) => has(value, 'field') && (Object.hasOwn(value, 'fromString') || Object.hasOwn(value, 'toString')) },
} as const satisfies Record<string, RecordKind>;

export type JiraKind = keyof typeof JIRA_KINDS;
export type JiraRecord = Found<JiraKind>;

const PASSING: readonly JiraKind[] = ['names', 'schema', 'change'];

/** Whether a record shows that a document is Jira's: others have versions and boards too, but not with an address of Jira's. */
export const isOfJira = ({ kind, value }: JiraRecord): boolean =>
  !PASSING.includes(kind) &&
  (own(value, 'fields') !== undefined || textAt(value, 'self') !== undefined || kind === 'sprint' || kind === 'epic');
