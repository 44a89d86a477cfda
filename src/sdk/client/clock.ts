/** Time as the client sees it, so that a test can hold it in its hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something later; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Timers longer than this run at once. */
const LONGEST = 2 ** 31 - 1;

/** The computer's own. The one place of the SDK that reads it: no day is told from it, only how long ago an answer came. */
export const realClock: Clock = {
  // eslint-disable-next-line project/dates-from-numbers -- see above
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, LONGEST));
    return () => clearTimeout(timer);
  },
};

/** Resolves after a while, or at once when the signal gives up. */
export function wait(milliseconds: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      stop();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const stop = clock.after(milliseconds, end);
    signal.addEventListener('abort', end, { once: true });
  });
}
