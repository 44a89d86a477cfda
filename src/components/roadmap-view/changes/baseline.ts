import { compareProjections } from '../../../sdk/insights/compare-projections.js';
import { compareWithMark } from '../../../sdk/insights/compare-with-mark.js';
import type { Changes } from '../../../sdk/insights/changes/change.js';
import { isProjection } from '../../../sdk/lenses/is-projection.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import { readJson } from '../../../sdk/parse/read-json.js';

/** What a page says was shown before: a projection, its JSON, its address, or a function that gives one of these for a lens. */
export type Former = object | string | ((lens: string) => unknown) | undefined;

export type Load = (address: string, lens: string) => Promise<unknown>;

/** What is compared with: the reader's own mark, or what the page says was shown before. */
export interface Baseline {
  mark?: unknown;
  former?: Projection | undefined;
}

/** The changes since the mark, where there is one that can be read; else since the former projection of the same lens. */
export function changesSince({ mark, former }: Baseline, projection: Projection): Changes | undefined {
  const isComparable = former?.lens.id === projection.lens.id;
  try {
    return compareWithMark(mark, projection) ?? (isComparable ? compareProjections(former, projection) : undefined);
  } catch {
    // what came from elsewhere may hold anything below its first level
    return undefined;
  }
}

/**
 * Whatever the page said was shown before, as a projection; undefined for what is none.
 * @param load asks an address for its JSON, `{lens}` in it standing for the lens
 */
export async function formerOf(given: Former, lens: string, load: Load): Promise<Projection | undefined> {
  try {
    const found: unknown = await (typeof given === 'function' ? (given as (lens: string) => unknown)(lens) : given);
    const isText = typeof found === 'string' && /^\s*\{/.test(found);
    const json: unknown = isText ? readJson(found) : typeof found === 'string' && found ? await load(found, lens) : found;
    return isProjection(json) ? json : undefined;
  } catch {
    // what was shown before is a convenience: without it the roadmap is shown all the same
    return undefined;
  }
}
