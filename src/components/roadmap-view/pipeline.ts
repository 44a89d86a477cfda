import { arrangeInSlices, type Lanes, type View } from '../../sdk/lenses/arrange.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';
import type { LayoutModule } from '../layouts/layout-module.js';
import { remember } from '../controllers/remember.js';
import { SlicedWork } from '../controllers/sliced-work.js';
import type { Projected, Projector, ToProject } from './create-projector.js';
import type { WholeRoadmap } from './whole-roadmap.js';

/** As many lenses and views as a reader switches between. */
const KEPT = 6;

type Preparing = Pick<LayoutModule, 'prepare'>;

/**
 * The stages of the pipeline after reading, each remembered by its inputs: a lens already seen comes back without work, a reader's filter
 * arranges alone, and of a roadmap in which few items have changed these few are looked at. Each may be done with pauses.
 */
export class Pipeline {
  #projector: Projector | undefined;

  /** @param whole what projects; undefined until it has come, as where a server projects */
  constructor(private readonly whole: () => WholeRoadmap | undefined) {}

  /** Undefined as long as nothing can project. */
  project(...given: ToProject): SlicedWork<Projected> | undefined {
    this.#projector ??= this.whole()?.createProjector();
    return this.#projector && this.#project(...given);
  }
  readonly #project: (...given: ToProject) => SlicedWork<Projected> = remember(
    (...given) => new SlicedWork(this.#projector!(given, (...former) => this.#project(...former).value)),
    KEPT,
  );

  /** By what it depends on alone: where the reader looks, and how near, arranges nothing anew. With what `picture` works out of it beforehand. */
  arrange(projection: Projection, { zoom: _zoom, at: _at, links: _links, ...asked }: View, picture: Preparing): SlicedWork<Lanes> {
    const text = JSON.stringify(asked);
    return picture.prepare ? this.#prepare(projection, text, picture) : this.#arrange(projection, text);
  }
  readonly #arrange: (projection: Projection, asked: string) => SlicedWork<Lanes> = remember(
    (...given) => new SlicedWork(this.#arranging(...given)),
    KEPT,
  );
  readonly #prepare: (projection: Projection, asked: string, picture: Preparing) => SlicedWork<Lanes> = remember(
    (...given) => new SlicedWork(this.#preparing(...given)),
    KEPT,
  );

  *#preparing(projection: Projection, asked: string, picture: Preparing): Slices<Lanes> {
    const arranging = this.#arrange(projection, asked);
    while (!arranging.goOn(0)) yield;
    const lanes = arranging.value;
    yield* picture.prepare!({ projection, lanes, view: JSON.parse(asked) as View });
    return lanes;
  }

  *#arranging(projection: Projection, asked: string): Slices<Lanes> {
    const view = JSON.parse(asked) as View;
    const stages = this.whole()?.changedStages();
    const again = stages?.arrangeAgain(projection, view, (from) => this.#arrange(from, asked).value);
    return again ?? (yield* arrangeInSlices(projection, view));
  }
}
