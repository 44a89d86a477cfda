import { wait, type Clock } from '../clock.js';
import type { PageSignals } from '../page-signals.js';

/** Resolves when the page is online. */
export function untilOnline(page: PageSignals): Promise<void> {
  return new Promise((resolve) => {
    if (page.isOnline()) return resolve();
    const stop = page.listen(() => {
      if (!page.isOnline()) return;
      stop();
      resolve();
    });
  });
}

/** Waits so many milliseconds; not so long where a page is given and the network comes back to it. */
export async function rest(milliseconds: number, clock: Clock, page?: PageSignals): Promise<void> {
  const end = new AbortController();
  let wasOffline = page ? !page.isOnline() : false;
  const stop = page?.listen(() => {
    if (wasOffline && page.isOnline()) end.abort();
    wasOffline ||= !page.isOnline();
  });
  await wait(milliseconds, clock, end.signal);
  stop?.();
}
