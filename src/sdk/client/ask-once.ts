import { ClientError, codeOfStatus } from './client-error.js';
import type { Clock } from './clock.js';
import { send, type FetchAnswer, type Request } from './http.js';
import { readText } from './read-text.js';
import { retryAfter } from './retry-after.js';

/** What the server said: a text, or (undefined) that nothing has changed since the tag it was asked with. */
export type Reply = { text: string; etag: string | undefined } | undefined;

export interface Try {
  request: Request;
  clock: Clock;
  /** The longest silence, and the longest time in all, in milliseconds. */
  timeout: number;
  budget: number;
  /** The most bytes. */
  most: number;
  etag: string | undefined;
  renew: boolean;
}

/**
 * Asks once. Ends when the signal does, also where `fetch` does not listen to it.
 * @throws {ClientError} why there is no reply
 */
export async function askOnce(one: Try, signal: AbortSignal): Promise<Reply> {
  const { request, clock, timeout, budget } = one;
  const inner = new AbortController();
  let giveUp: (error: unknown) => void;
  const givenUp = new Promise<never>((_resolve, reject) => (giveUp = reject));
  const late = () => giveUp(new ClientError('timeout', request.address));
  const left = () => giveUp(signal.reason);
  let stopTimer = clock.after(timeout, late);
  const stopBudget = clock.after(budget, late);
  const progress = () => {
    stopTimer();
    stopTimer = clock.after(timeout, late);
  };
  signal.addEventListener('abort', left, { once: true });
  try {
    return await Promise.race([givenUp, exchange(one, inner.signal, progress)]);
  } catch (error) {
    inner.abort();
    throw error instanceof ClientError ? error : new ClientError('network', request.address);
  } finally {
    stopTimer();
    stopBudget();
    signal.removeEventListener('abort', left);
  }
}

async function exchange({ request, etag, renew, most, clock }: Try, signal: AbortSignal, progress: () => void): Promise<Reply> {
  const answer = await send(request, etag === undefined ? {} : { 'if-none-match': etag }, renew, signal);
  progress();
  if (answer.status === 304 && etag !== undefined) return undefined;
  if (!answer.ok) throw refusal(answer, request.address, clock.now());
  const text = await readText(answer, request.address, most, progress);
  return { text, etag: answer.headers.get('etag') ?? undefined };
}

/** What a status means. The body is not read: an error page is written for somebody else. */
function refusal({ status, headers }: FetchAnswer, place: string, now: number): ClientError {
  const wait = retryAfter(headers, now);
  return new ClientError(codeOfStatus(status), place, { status, ...(wait !== undefined && { retryAfter: wait }) });
}
