import { arrange, type Lanes, type View } from '../../sdk/lenses/arrange.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { ownIds } from '../../sdk/lenses/name-ids.js';
import { project } from '../../sdk/lenses/project.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { remember } from '../controllers/remember.js';
import type { Last } from './changed-stages.js';
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
  #last: Last | undefined;

  /** By what it depends on alone: where the reader looks, and how near, arranges nothing anew. */
  readonly arrange = (projection: Projection, { zoom: _zoom, at: _at, links: _links, ...asked }: View): Lanes =>
    this.#arrange(projection, JSON.stringify(asked));
  readonly #arrange: (projection: Projection, asked: string) => Lanes = remember((projection, asked) => {
    const view = JSON.parse(asked) as View;
    return changedStages()?.arrangeAgain(projection, view, (from) => this.#arrange(from, asked)) ?? arrange(projection, view);
  }, KEPT);

  readonly project: (roadmap: Roadmap, lens: Lens, today: string) => Projected = remember((roadmap, lens, today) => {
    const stages = changedStages(roadmap.items.length);
    const again = this.#last && stages?.projectAgain(roadmap, lens, today, this.#last, this.project, { project, ownIds });
    this.#last = { roadmap: new WeakRef(roadmap), lens, today };
    return again ?? tryProject(roadmap, lens, today);
  }, KEPT);
}

function tryProject(roadmap: Roadmap, lens: Lens, today: string): Projected {
  try {
    return { projection: project(roadmap, lens, { today }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: { code: 'invalid', path: 'lens', value: lens.id, message, leftOut: 'record' } };
  }
}
