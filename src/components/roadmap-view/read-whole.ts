import type { Adapter } from '../../sdk/adapters/adapter.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';
import { parseRoadmap } from '../../sdk/parse/parse-roadmap.js';
import { readSlices } from '../../sdk/read-roadmap.js';
import { changedStages } from './changed-stages-loader.js';
import type { Read } from './read-data.js';

/**
 * A document as a roadmap, in slices.
 * @param before what was read before, of which a roadmap keeps what has not changed
 * @param isText whether a text was given that is no JSON
 */
export function* readWhole(
  document: unknown,
  adapter: Adapter | undefined,
  today: string,
  before: Read | undefined,
  isText: boolean,
): Slices<Read> {
  const slices = readSlices(document, adapter, today);
  const again = hasRoadmap(before) && changedStages()?.readAgain(document, adapter, before, parseRoadmap, slices);
  const { roadmap, issues } = yield* again || slices;
  return issues.some(isWholeDocument) ? { issues, unreadable: isText ? 'parse' : 'schema' } : { roadmap, issues };
}

const hasRoadmap = (read: Read | undefined): read is Read & { roadmap: Roadmap } => Boolean(read?.roadmap);

/** Whether nothing at all could be read, which is no empty roadmap. */
function isWholeDocument({ path, leftOut }: Issue): boolean {
  return path === '' && leftOut === 'record';
}
