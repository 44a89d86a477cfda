import { adapters, type AdapterName } from '../../sdk/adapters/index.js';
import { readJson } from '../../sdk/parse/read-json.js';

/** Adapters that know more of their source than any field map says. */
const TRACKERS = ['jira', 'trello', 'asana', 'github', 'gitlab', 'azureDevOps', 'linear'] as const satisfies readonly AdapterName[];
export type TrackerName = (typeof TRACKERS)[number];

/** Whose answer a text is, if it is JSON that one of them recognises. */
export function recognisedTracker(text: string): TrackerName | undefined {
  try {
    const document = readJson(text);
    return TRACKERS.find((name) => adapters[name].recognises?.(document));
  } catch {
    return undefined;
  }
}
