import { isObject } from '../../model/is-object.js';
import type { RecordKind } from '../collect-records.js';
import { own, textAt, type Fields } from '../own-values.js';

const has = (value: Fields, ...names: string[]) => names.some((name) => Object.hasOwn(value, name));
const isOf = (value: Fields, type: string) => textAt(value, '__typename') === type;
/** An answer of GraphQL holds what was asked for and no more: often only the name of its list tells what a record is. */
const inList = (value: Fields, key: string, list: RegExp) =>
  list.test(key) && !has(value, '__typename') && has(value, 'id', 'name', 'title');

/** The records of Linear's GraphQL answers and webhooks. */
export const LINEAR_KINDS = {
  event: { is: (value) => textAt(value, 'action') !== undefined && textAt(value, 'type') !== undefined && isObject(own(value, 'data')) },
  initiative: {
    is: (value, key) => isOf(value, 'Initiative') || inList(value, key, /^(sub)?initiatives?$/i),
    holds: ['projects', 'subInitiatives'],
  },
  project: {
    is: (value, key) =>
      isOf(value, 'Project') ||
      inList(value, key, /projects?$/i) ||
      (has(value, 'id', 'name') && has(value, 'projectMilestones', 'targetDateResolution')),
    holds: ['issues', 'projectMilestones'],
  },
  milestone: { is: (value, key) => isOf(value, 'ProjectMilestone') || inList(value, key, /^projectMilestones?$/), holds: ['issues'] },
  cycle: {
    is: (value, key) => isOf(value, 'Cycle') || (has(value, 'startsAt') && has(value, 'endsAt')) || inList(value, key, /cycles?$/i),
    holds: ['issues'],
  },
  issue: {
    is: (value, key) =>
      isOf(value, 'Issue') ||
      (textAt(value, 'identifier') !== undefined && has(value, 'title')) ||
      inList(value, key, /(issues?|^children)$/i),
    holds: ['children'],
  },
  team: {
    is: (value, key) => isOf(value, 'Team') || inList(value, key, /^teams?$/),
    holds: ['issues', 'projects', 'cycles', 'activeCycle'],
  },
} satisfies Record<string, RecordKind>;

export type LinearKind = keyof typeof LINEAR_KINDS;

/** What a record of a webhook is, by its type. */
export const KIND_OF_TYPE: ReadonlyMap<string, LinearKind> = new Map([
  ['Initiative', 'initiative'],
  ['Project', 'project'],
  ['ProjectMilestone', 'milestone'],
  ['Cycle', 'cycle'],
  ['Issue', 'issue'],
  ['Team', 'team'],
]);
