import { SlicedWork } from '../controllers/sliced-work.js';
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
    const work = new SlicedWork(readData(...given, this.#read));
    this.isBusy = !work.goOn(performance.now() + AT_ONCE);
    if (this.isBusy) void this.#later(given, work);
    else this.#read = work.value;
    return this.#read;
  }

  /** What is no longer there must not be shown, nor read on. */
  forget(): void {
    this.#given = this.#read = undefined;
    this.isBusy = false;
  }

  async #later(given: Given, work: SlicedWork<Read>): Promise<void> {
    if (!(await work.later(() => this.#given === given))) return;
    this.#read = work.value;
    this.isBusy = false;
    this.changed();
  }
}
