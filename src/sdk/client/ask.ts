import { askOnce, type Reply } from './ask-once.js';
import { isPassing, type ClientError } from './client-error.js';
import { wait, type Clock } from './clock.js';
import type { Request } from './http.js';
import type { PageSignals } from './page-signals.js';
import { delayBefore, type RetryPolicy } from './retry-policy.js';

/** What asking needs beside the request. */
export interface Surroundings {
  clock: Clock;
  /** From 0 up to 1. */
  random: () => number;
  page: PageSignals;
  retry: RetryPolicy;
}

/**
 * Asks until there is a reply: again after faults that pass, with waits, within a budget. A refused token is renewed once. No try is
 * spent while the page is hidden or offline.
 * @param onTry told the number of each try
 * @throws {ClientError} the last fault
 */
export async function ask(
  request: Request,
  etag: string | undefined,
  most: number,
  { clock, random, page, retry }: Surroundings,
  signal: AbortSignal,
  onTry: (tries: number) => void,
): Promise<Reply> {
  let spent = 0;
  let renew = false;
  for (let tries = 1; ; tries++) {
    const start = clock.now();
    onTry(tries);
    try {
      return await askOnce({ request, clock, timeout: retry.timeout, budget: retry.budget - spent, most, etag, renew }, signal);
    } catch (error) {
      const fault = error as ClientError;
      const isRefusedToken: boolean = fault.code === 'auth' && request.getToken !== undefined && !renew;
      const asked = isRefusedToken ? 0 : fault.details.retryAfter;
      const delay = delayBefore(tries, asked, retry, random);
      // a wait that the server asks for is its own affair
      spent += clock.now() - start + (asked === undefined ? delay : 0);
      const isWorthIt = isRefusedToken || (isPassing(fault) && tries < retry.tries && delay <= retry.longestWait && spent < retry.budget);
      if (signal.aborted || !isWorthIt || !page.isOnline()) throw fault;
      // a server that does not let the page send the tag is asked without it
      if (fault.code === 'network') etag = undefined;
      renew ||= isRefusedToken;
      await wait(delay, clock, signal);
      await untilVisible(page, signal);
      if (signal.aborted) throw fault;
    }
  }
}

/** Resolves when somebody looks at the page, or the signal gives up. */
function untilVisible(page: PageSignals, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!page.isVisible() && !signal.aborted) return;
      stop();
      signal.removeEventListener('abort', look);
      resolve();
    };
    let stop: () => void = () => undefined;
    stop = page.listen(look);
    signal.addEventListener('abort', look, { once: true });
    look();
  });
}
