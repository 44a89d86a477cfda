import type { Roadmap } from '../model/roadmap.js';
import { parseRoadmap } from '../parse/parse-roadmap.js';

export type Load = () => Roadmap | Promise<Roadmap>;

/**
 * A load that many requests share. Each gets a roadmap whose loading began after the request came, so that nobody who was told of a
 * change is given what was before it; however many wait, one load runs and one is next.
 */
export function shareLoad(load: Load): () => Promise<Roadmap> {
  let running: Promise<Roadmap> | undefined;
  let next: Promise<Roadmap> | undefined;
  const run = () => (running = loadChecked(load).finally(() => (running = undefined)));
  return () => {
    if (!running) return run();
    const before = running.catch(() => undefined);
    return (next ??= before.then(() => {
      next = undefined;
      return run();
    }));
  };
}

const checked = new WeakMap<object, Roadmap>();

/** @throws Error when there is no roadmap in what was loaded: an empty one would look as if everything had been withdrawn */
async function loadChecked(load: Load): Promise<Roadmap> {
  const loaded: unknown = await load();
  if (typeof loaded !== 'object' || loaded === null) throw new Error('load gave no roadmap');
  const known = checked.get(loaded);
  if (known) return known;
  const { roadmap, issues } = parseRoadmap(loaded);
  if (issues.some(({ path, leftOut }) => path === '' && leftOut === 'record')) throw new Error('load gave something else than a roadmap');
  checked.set(loaded, roadmap);
  return roadmap;
}
