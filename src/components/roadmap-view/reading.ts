import { pause } from '../../sdk/client/pause.js';
import { readData, type Read } from './read-data.js';

type Given = Parameters<typeof readData> extends [...infer G, Read?] ? G : never;

/** So long, in milliseconds, a page may be kept from its reader: what is read by then is there for the first paint. */
const AT_ONCE = 30;

/** Reads the data of one source: a little at once, a lot with pauses in which the page can answer its reader. */
export class Reading {
  #given: Given | undefined;
  #read: Read | undefined;

  /** @param changed called when something has been read that was not there at once */
  constructor(private readonly changed: () => void) {}

  /** Whether something newer than what is there is being read. */
  isBusy = false;

  /** What came of this data; while a lot of it is being read what came of the data before, if there was any. */
  read(...given: Given): Read | undefined {
    if (this.#given?.every((part, index) => part === given[index])) return this.#read;
    this.#given = given;
    this.isBusy = true;
    const slices = readData(...given, this.#read);
    const start = performance.now();
    const goOn = (until: number): boolean => {
      do {
        const { done, value } = slices.next();
        if (!done) continue;
        this.#read = value;
        this.isBusy = false;
        return true;
      } while (performance.now() < until);
      return false;
    };
    if (!goOn(start + AT_ONCE)) void this.#later(given, goOn);
    return this.#read;
  }

  /** What is no longer there must not be shown, nor read on. */
  forget(): void {
    this.#given = this.#read = undefined;
    this.isBusy = false;
  }

  async #later(given: Given, goOn: (until: number) => boolean): Promise<void> {
    do {
      await pause();
      if (this.#given !== given) return;
    } while (!goOn(0));
    this.changed();
  }
}
