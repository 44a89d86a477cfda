import { pause } from '../../sdk/client/pause.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';

/** Work that is done slice by slice: with pauses in which the page can answer its reader, or all of it where nobody can wait. */
export class SlicedWork<T> {
  #value: T | undefined;
  isDone = false;

  constructor(private readonly slices: Slices<T>) {}

  /** Goes on until then, in milliseconds of the page, by a slice at least; whether it is done. */
  goOn(until: number): boolean {
    while (!this.isDone) {
      const { done, value } = this.slices.next();
      if (done) [this.isDone, this.#value] = [true, value];
      else if (performance.now() >= until) break;
    }
    return this.isDone;
  }

  /** Goes on with pauses, as long as it is wanted; whether it is done. */
  async later(isWanted = () => true): Promise<boolean> {
    do {
      await pause();
      if (!isWanted()) return false;
    } while (!this.goOn(0));
    return true;
  }

  /** What came of it; what is left to do is done at once. */
  get value(): T {
    this.goOn(Infinity);
    return this.#value as T;
  }
}
