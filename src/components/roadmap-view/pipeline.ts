import { arrange, type Lanes, type View } from '../../sdk/lenses/arrange.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { remember } from '../controllers/remember.js';
import type { Projected, Projector } from './create-projector.js';
import type { WholeRoadmap } from './whole-roadmap.js';

/** As many lenses and views as a reader switches between. */
const KEPT = 6;

/**
 * The stages of the pipeline after reading, each remembered by its inputs: a lens already seen comes back without work, a reader's filter
 * runs `arrange` alone, and of a roadmap in which few items have changed these few are looked at.
 */
export class Pipeline {
  #project: Projector | undefined;

  /** @param whole what projects; undefined until it has come, as where a server projects */
  constructor(private readonly whole: () => WholeRoadmap | undefined) {}

  /** By what it depends on alone: where the reader looks, and how near, arranges nothing anew. */
  readonly arrange = (projection: Projection, { zoom: _zoom, at: _at, links: _links, ...asked }: View): Lanes =>
    this.#arrange(projection, JSON.stringify(asked));
  readonly #arrange: (projection: Projection, asked: string) => Lanes = remember((projection, asked) => {
    const view = JSON.parse(asked) as View;
    const stages = this.whole()?.changedStages();
    return stages?.arrangeAgain(projection, view, (from) => this.#arrange(from, asked)) ?? arrange(projection, view);
  }, KEPT);

  /** Undefined as long as nothing can project. */
  project(roadmap: Roadmap, lens: Lens, today: string): Projected | undefined {
    this.#project ??= this.whole()?.createProjector(KEPT);
    return this.#project?.(roadmap, lens, today);
  }
}
