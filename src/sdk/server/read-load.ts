import type { Roadmap } from '../model/roadmap.js';
import { parseRoadmap } from '../parse/parse-roadmap.js';

export type Load = () => Roadmap | Promise<Roadmap>;

const known = new WeakMap<object, Roadmap>();

/**
 * The roadmap that is loaded, parsed once for each object that `load` gives.
 * @throws Error when there is no roadmap in what was loaded: an empty one would look as if everything had been withdrawn
 */
export async function readLoad(load: Load): Promise<Roadmap> {
  const loaded: unknown = await load();
  if (typeof loaded !== 'object' || loaded === null) throw new Error('load gave no roadmap');
  const parsed = known.get(loaded) ?? parsedFrom(loaded);
  known.set(loaded, parsed);
  return parsed;
}

function parsedFrom(loaded: object): Roadmap {
  const { roadmap, issues } = parseRoadmap(loaded);
  if (issues.some(({ path, leftOut }) => path === '' && leftOut === 'record')) throw new Error('load gave something else than a roadmap');
  return roadmap;
}
