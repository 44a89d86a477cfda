import { isObject } from '../../model/is-object.js';
import type { RecordKind } from '../collect-records.js';
import { own, textAt, type Fields } from '../own-values.js';

const has = (value: Fields, ...names: string[]) => names.some((name) => Object.hasOwn(value, name));

/** The records of Azure DevOps' answers about work. */
export const AZURE_DEVOPS_KINDS = {
  // what changed; a service hook adds the work item as it is now
  update: { is: (value) => has(value, 'workItemId') && has(value, 'revisedDate', 'fields'), holds: ['revision'] },
  workItem: {
    is: (value) =>
      (isObject(own(value, 'fields')) &&
        (has(value, 'id') || Object.keys(own(value, 'fields') as Fields).some((name) => name.startsWith('System.')))) ||
      (has(value, 'id') && /\/_apis\/wit\/workItems\/\d+$/i.test(textAt(value, 'url') ?? '')),
  },
  // the answer to a query names work items and what is above them, and nothing else of them
  query: {
    is: (value) => Array.isArray(own(value, 'workItemRelations')) || (Array.isArray(own(value, 'workItems')) && !has(value, 'fields')),
  },
  backlog: { is: (value) => has(value, 'workItemTypes') && has(value, 'rank') },
  node: {
    is: (value, _key, holder) =>
      has(value, 'name') && (has(value, 'structureType', 'structureGroup') || (has(value, 'identifier') && holder === 'node')),
    holds: ['children'],
  },
  iteration: {
    is: (value) =>
      has(value, 'name') && isObject(own(value, 'attributes')) && has(own(value, 'attributes') as Fields, 'startDate', 'finishDate'),
  },
} satisfies Record<string, RecordKind>;

export type AzureDevOpsKind = keyof typeof AZURE_DEVOPS_KINDS;
