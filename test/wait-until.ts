import { waitUntil as wait } from '@open-wc/testing';

/** Polls until something is so. The limit is far off: a busy machine is no failure, and what never comes still is. */
export function waitUntil(predicate: () => unknown, message?: string): Promise<void> {
  return wait(predicate, message, { interval: 20, timeout: 30_000 });
}
