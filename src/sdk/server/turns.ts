import { elapsed } from './one-at-a-time.js';

export interface Turns {
  /** Does a piece of work when its turn comes. */
  take<T>(work: () => T): Promise<T>;
  /** Somebody waits for work that is or will be taken up, until the promise settles: then there is no resting. */
  hurry<T>(wait: Promise<T>): Promise<T>;
}

/**
 * Work that holds up everything else is done one piece after the other. Between two pieces all else goes on, for as long as the last piece
 * took: so that it never takes more than half of the time, unless somebody waits for it.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let restedAt = 0;
  let waiting = 0;
  let wake = () => {};

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waiting > 0 ? 0 : Math.max(0, restedAt - elapsed()));
      wake = () => {
        clearTimeout(timer);
        setTimeout(resolve, 0);
      };
    });

  async function turn<T>(work: () => T): Promise<T> {
    await rest();
    wake = () => {};
    const start = elapsed();
    try {
      return work();
    } finally {
      restedAt = 2 * elapsed() - start;
    }
  }

  return {
    take(work) {
      const done = last.then(() => turn(work));
      last = done.catch(() => undefined);
      return done;
    },
    async hurry(wait) {
      if (++waiting === 1) wake();
      try {
        return await wait;
      } finally {
        waiting--;
      }
    },
  };
}
