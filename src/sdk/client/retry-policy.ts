/** How hard to try before giving up. Times are milliseconds. */
export interface RetryPolicy {
  /** The longest silence: until the answer begins, and between two pieces of it. */
  timeout: number;
  /** How often to ask in all. */
  tries: number;
  /** Before the second try at most this; twice as much before each further one. */
  firstDelay: number;
  longestDelay: number;
  /** A server may ask us to wait this long; where it wants more, we stop trying. */
  longestWait: number;
  /** For all tries and the waits of our own between them. */
  budget: number;
}

/** How often and how long a client asks again, unless told otherwise. */
export const RETRY_POLICY: RetryPolicy = {
  timeout: 10_000,
  tries: 3,
  firstDelay: 500,
  longestDelay: 8000,
  longestWait: 60_000,
  budget: 30_000,
};

/**
 * The wait before the next try: what the server asked for, else at random up to a bound that doubles (full jitter), so that many pages
 * do not come back in step.
 * @param tries how often it was tried so far, at least once
 */
export function delayBefore(
  tries: number,
  asked: number | undefined,
  { firstDelay, longestDelay }: RetryPolicy,
  random: () => number,
): number {
  return asked ?? random() * Math.min(longestDelay, firstDelay * 2 ** (tries - 1));
}
