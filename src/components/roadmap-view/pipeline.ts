import { arrange, type Lanes, type View } from '../../sdk/lenses/arrange.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { ownIds } from '../../sdk/lenses/name-ids.js';
import { project } from '../../sdk/lenses/project.js';
import type { ItemChange } from '../../sdk/lenses/project-changed.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { remember } from '../controllers/remember.js';
import { changedStages } from './changed-stages-loader.js';

/** As many lenses and views as a reader switches between. */
const KEPT = 6;

/** A projection, or why the lens refuses to make one. */
export type Projected = { projection: Projection; refusal?: undefined } | { projection?: undefined; refusal: Issue };

/**
 * The stages of the pipeline after reading, each remembered by its inputs: a lens already seen comes back without work, a reader's filter
 * runs `arrange` alone, and of a roadmap in which few items have changed these few are looked at.
 */
export class Pipeline {
  #last: { roadmap: WeakRef<Roadmap>; lens: Lens; today: string } | undefined;
  /** Of a projection that was made from the one before it: which, and what is shown otherwise. */
  readonly #steps = new WeakMap<Projection, { from: Projection; changes: ItemChange[] }>();

  /** By what it depends on alone: where the reader looks, and how near, arranges nothing anew. */
  readonly arrange = (projection: Projection, { zoom: _zoom, at: _at, links: _links, ...asked }: View): Lanes =>
    this.#arrange(projection, JSON.stringify(asked));
  readonly #arrange: (projection: Projection, asked: string) => Lanes = remember((projection, asked) => {
    const view = JSON.parse(asked) as View;
    const step = this.#steps.get(projection);
    const lanes = step && changedStages()?.arrangeChanged(projection, view, this.#arrange(step.from, asked), step.changes);
    return lanes ?? arrange(projection, view);
  }, KEPT);

  readonly project: (roadmap: Roadmap, lens: Lens, today: string) => Projected = remember((roadmap, lens, today) => {
    const projected = this.#projectAgain(roadmap, lens, today) ?? tryProject(roadmap, lens, today);
    // what a lens showed goes with its roadmap
    this.#last = { roadmap: new WeakRef(roadmap), lens, today };
    return projected;
  }, KEPT);

  #projectAgain(roadmap: Roadmap, lens: Lens, today: string): Projected | undefined {
    const last = this.#last;
    const former = last?.roadmap.deref();
    const stages = changedStages(roadmap.items.length);
    if (!stages || !former || last?.lens !== lens || last.today !== today) return undefined;
    const before = this.project(former, lens, today);
    const from = before.projection;
    const changed = from && stages.projectChanged(roadmap, { roadmap: former, projection: from }, lens, { project, ownIds });
    if (!changed || changed.projection === from) return changed && before;
    // one step alone: each before it would hold the ones before
    this.#steps.delete(from);
    this.#steps.set(changed.projection, { from, changes: changed.changes });
    return { projection: changed.projection };
  }
}

function tryProject(roadmap: Roadmap, lens: Lens, today: string): Projected {
  try {
    return { projection: project(roadmap, lens, { today }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: { code: 'invalid', path: 'lens', value: lens.id, message, leftOut: 'record' } };
  }
}
