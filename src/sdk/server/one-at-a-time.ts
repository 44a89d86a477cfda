/** Something that is made of what there was at some instant or later. */
export interface Made<T> {
  /** The earliest that it can be of, as `elapsed` counts. */
  from: number;
  value: Promise<T>;
}

let latest = 0;

/** Milliseconds of a clock that goes on with each look: where the platform's stands still (in some, until there was input), ours must not. */
export const elapsed = (): number => (latest = Math.max(performance.now(), latest + 1e-6));

/**
 * Makes the same thing again and again, one at a time, for all who ask. Each gets one of later than `since`: the last, the one that is being
 * made, or the next; however many wait, one is made and one is next.
 * @param make told the instant than which what it makes must be later
 */
export function oneAtATime<T>(make: (since: number) => Made<T>): (since: number) => Made<T> {
  let last: Made<T> | undefined;
  let isBusy = false;
  let next: Made<T> | undefined;
  let wanted = -Infinity;

  function start(since: number): Made<T> {
    const made = (last = make(since));
    isBusy = true;
    made.value.then(
      () => (isBusy = false),
      () => {
        isBusy = false;
        // what failed is nothing to give again
        if (last === made) last = undefined;
      },
    );
    return made;
  }

  function wait(before: Promise<unknown>): Made<T> {
    const begin = () => {
      const since = wanted;
      next = undefined;
      wanted = -Infinity;
      return start(since).value;
    };
    return { from: elapsed(), value: before.then(begin, begin) };
  }

  return (since) => {
    if (last && last.from > since) return last;
    if (!isBusy && !next) return start(since);
    wanted = Math.max(wanted, since);
    return (next ??= wait(last!.value));
  };
}
