import type { Adapter } from '../../sdk/adapters/adapter.js';
import { arrangeChanged } from '../../sdk/lenses/arrange-changed.js';
import type { Lanes, View } from '../../sdk/lenses/arrange.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { projectAlike } from '../../sdk/lenses/project-alike.js';
import { projectChanged, type ItemChange, type Whole } from '../../sdk/lenses/project-changed.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';
import { keepUnchanged } from '../../sdk/parse/keep-unchanged.js';
import { parseChanged } from '../../sdk/parse/parse-changed.js';
import type { ParseResult } from '../../sdk/parse/parse-roadmap.js';

/** The stages of the pipeline for a roadmap of which little has changed since it was shown: a few items, or what the lens puts into which lane. */

/** Reads a document of which much may be as it was before, and keeps that. */
export function* readAgain(
  document: unknown,
  adapter: Adapter | undefined,
  before: ParseResult,
  parse: (input: unknown) => ParseResult,
  whole: Slices<ParseResult>,
): Slices<ParseResult> {
  const changed = adapter ? undefined : parseChanged(document, before, parse);
  if (changed) return changed;
  const { roadmap, issues } = yield* whole;
  return { roadmap: yield* keepUnchanged(roadmap, before.roadmap), issues };
}

/** What was projected last, as long as it is there: what a lens showed goes with its roadmap. */
export interface Last {
  roadmap: WeakRef<Roadmap>;
  lens: Lens;
  today: string;
}
type Projected = { projection?: Projection | undefined };

/** Of a projection that was made from the one before it: which, and what is shown otherwise. */
const steps = new WeakMap<Projection, { from: Projection; changes: ItemChange[] }>();

/** What is projected of a roadmap that few items tell from the last one, seen through the same lens, or of the same one through a lens that shows the same; else undefined. */
export function projectAgain<P extends Projected>(
  roadmap: Roadmap,
  lens: Lens,
  today: string,
  last: Last,
  projected: (roadmap: Roadmap, lens: Lens, today: string) => P,
  whole: Whole,
): P | { projection: Projection } | undefined {
  const former = last.roadmap.deref();
  if (!former || last.today !== today || (last.lens !== lens && former !== roadmap)) return undefined;
  const before = projected(former, last.lens, today);
  const from = before.projection;
  if (last.lens !== lens) {
    const alike = from && projectAlike(from, last.lens, lens, whole);
    return alike && { projection: alike };
  }
  const changed = from && projectChanged(roadmap, { roadmap: former, projection: from }, lens, whole);
  if (!changed || changed.projection === from) return changed && before;
  // one step alone: each before it would hold the ones before
  steps.delete(from);
  steps.set(changed.projection, { from, changes: changed.changes });
  return { projection: changed.projection };
}

/** Such a projection in lanes; undefined where they have to be made anew. */
export function arrangeAgain(projection: Projection, view: View, arranged: (projection: Projection) => Lanes): Lanes | undefined {
  const step = steps.get(projection);
  return step && arrangeChanged(projection, view, arranged(step.from), step.changes);
}
