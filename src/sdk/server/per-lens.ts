import type { Lens } from '../lenses/lens.js';
import type { Roadmap } from '../model/roadmap.js';
import { elapsed, oneAtATime, type Made } from './one-at-a-time.js';
import type { RoadmapSource } from './roadmap-source.js';
import type { Today } from './today.js';

/** What was made of the roadmap for a lens. */
interface Kept<T> {
  value: T;
  /** When its roadmap began to be loaded, as `elapsed` counts. */
  from: number;
  /** Held weakly: what the host has let go is not kept for it. */
  roadmap: WeakRef<Roadmap>;
  timeZone: string;
  day: string;
  /** How often in a row it took long to make; the first of a process tells nothing. */
  slow: number;
}

export interface PerLens<T> {
  /**
   * For a reader. What is quick to make is made for each request, unless `load` gives the same object. What is not is given again while it is
   * younger than the bound, and the next is made meanwhile.
   * @param suits whether what is there will do; where it does not, the reader waits for one of after the last notice, and of no more than a
   * second ago
   */
  give(lens: Lens, suits?: (value: T) => boolean): Promise<Kept<T>>;
  /** What is made of a roadmap that began to be loaded after an instant, without haste: readers who wait come first. */
  after(lens: Lens, since: number): Promise<Kept<T>>;
}

/** Milliseconds for which nobody minds to wait: from when its load began, with what else had its turn before it. */
const QUICK = 100;
/** Once may be chance. */
const TWICE = 2;
/** Milliseconds between two loads for readers who say to know of something newer: anybody can say so. */
const DOUBT = 1000;

/** Makes something for each lens of the roadmap as it is now, or was a short time ago. What is kept may be lost at any time. */
export function createPerLens<T>(source: RoadmapSource, make: (roadmap: Roadmap, lens: Lens, today: Today) => T | Promise<T>): PerLens<T> {
  const { loadedAfter, todayIn, turns, bound, onError } = source;
  const kept = new Map<Lens, Kept<T>>();
  const makers = new Map<Lens, (since: number) => Made<Kept<T>>>();

  function madeAfter(lens: Lens, since: number): Promise<Kept<T>> {
    const maker = makers.get(lens) ?? oneAtATime((instant) => begin(lens, instant));
    makers.set(lens, maker);
    return maker(Math.max(since, source.withdrawn)).value;
  }

  function begin(lens: Lens, since: number): Made<Kept<T>> {
    const { from, value } = loadedAfter(since);
    return { from, value: value.then((roadmap) => keep(lens, roadmap, from)) };
  }

  async function keep(lens: Lens, roadmap: Roadmap, from: number): Promise<Kept<T>> {
    const timeZone = roadmap.timeZone ?? 'UTC';
    const today = todayIn(timeZone);
    const last = kept.get(lens);
    let next: Kept<T>;
    if (last?.roadmap.deref() === roadmap && last.day === today.day) next = { ...last, from };
    else {
      const value = await turns.take(() => make(roadmap, lens, today));
      const slow = last && elapsed() - from >= QUICK ? last.slow + 1 : 0;
      next = { value, from, roadmap: new WeakRef(roadmap), timeZone, day: today.day, slow };
    }
    kept.set(lens, next);
    return next;
  }

  async function after(lens: Lens, since: number): Promise<Kept<T>> {
    const made = await madeAfter(lens, since);
    // something may have been withdrawn while it was made
    return made.from > source.withdrawn ? made : after(lens, source.withdrawn);
  }

  /** The instant that what is given must be later than. */
  function sinceFor(last: Kept<T> | undefined, now: number, suits: (value: T) => boolean): number {
    if (!last || last.slow < TWICE || last.day !== todayIn(last.timeZone).day) return now;
    if (suits(last.value)) return now - bound;
    if (now - source.doubted >= DOUBT) source.doubted = now;
    return Math.max(source.doubted, source.noticed, now - bound);
  }

  return {
    async give(lens, suits = () => true) {
      const now = elapsed();
      const last = kept.get(lens);
      const since = Math.max(sinceFor(last, now, suits), source.withdrawn);
      if (!last || last.from <= since) return turns.hurry(after(lens, since));
      if (last.from <= now - bound / 2) madeAfter(lens, now - bound / 2).catch(onError);
      return last;
    },
    after,
  };
}
