import { snapshotOf, type Facts, type Snapshot } from './snapshot.js';

/** Something that follows a source and tells what it finds. */
export interface Follower {
  /** Asks again, now. */
  refresh(): void;
  /** How often to ask, in milliseconds; never where nobody wants it. */
  setPace(interval: number | undefined): void;
  stop(): void;
}

/** Begins to follow. Changes are laid over what was told before. */
export type Follow = (tell: (change: Partial<Facts>) => void) => Follower;

export type Listener = (snapshot: Snapshot) => void;

const NOTHING: Facts = { isBusy: false, tries: 0 };

/** One source, followed once for all who listen: it begins with the first of them and ends with the last. */
export class Feed {
  #listeners = new Set<{ listener: Listener; interval: number }>();
  #facts = NOTHING;
  #follower: Follower | undefined;
  snapshot = snapshotOf(NOTHING);

  constructor(
    private readonly follow: Follow,
    /** Called when nobody listens any more. */
    private readonly ended: () => void,
  ) {}

  /**
   * Listens, from now on, until the answer is called.
   * @param interval how often to ask, in milliseconds, if at all; the shortest of all listeners counts
   */
  listen(listener: Listener, interval = Infinity): () => void {
    const entry = { listener, interval };
    this.#listeners.add(entry);
    this.#follower ??= this.follow((change) => this.#tell(change));
    this.#setPace();
    return () => this.#leave(entry);
  }

  refresh(): void {
    this.#follower?.refresh();
  }

  #tell(change: Partial<Facts>): void {
    this.#facts = { ...this.#facts, ...change };
    this.snapshot = snapshotOf(this.#facts);
    for (const { listener } of [...this.#listeners]) tellSafely(listener, this.snapshot);
  }

  #leave(entry: { listener: Listener; interval: number }): void {
    if (!this.#listeners.delete(entry)) return;
    if (this.#listeners.size > 0) return this.#setPace();
    this.#follower?.stop();
    this.ended();
  }

  #setPace(): void {
    const shortest = Math.min(...[...this.#listeners].map(({ interval }) => interval));
    this.#follower?.setPace(shortest === Infinity ? undefined : shortest);
  }
}

/** One who listens and fails is heard of, but keeps nobody else from listening. */
function tellSafely(listener: Listener, snapshot: Snapshot): void {
  try {
    listener(snapshot);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
