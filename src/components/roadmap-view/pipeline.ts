import { arrange, type Lanes, type View } from '../../sdk/lenses/arrange.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { project } from '../../sdk/lenses/project.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { remember } from '../controllers/remember.js';

/** As many lenses and views as a reader switches between. */
const KEPT = 6;

/** A projection, or why the lens refuses to make one. */
export type Projected = { projection: Projection; refusal?: undefined } | { projection?: undefined; refusal: Issue };

/**
 * The stages of the pipeline after reading, each remembered by its inputs: a lens already seen comes back without work, a reader's filter
 * runs `arrange` alone.
 */
export class Pipeline {
  /** By what it depends on alone: where the reader looks, and how near, arranges nothing anew. */
  readonly arrange = (projection: Projection, { zoom: _zoom, at: _at, links: _links, ...asked }: View): Lanes =>
    this.#arrange(projection, JSON.stringify(asked));
  readonly #arrange = remember((projection: Projection, asked: string) => arrange(projection, JSON.parse(asked) as View), KEPT);
  readonly project = remember(tryProject, KEPT);
}

function tryProject(roadmap: Roadmap, lens: Lens, today: string): Projected {
  try {
    return { projection: project(roadmap, lens, { today }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: { code: 'invalid', path: 'lens', value: lens.id, message, leftOut: 'record' } };
  }
}
