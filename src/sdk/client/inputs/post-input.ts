import { wait, type Clock } from '../clock.js';
import { tokenFor, type FetchAnswer, type Request } from '../http.js';
import { readText } from '../read-text.js';
import { retryAfter } from '../retry-after.js';
import type { InputField } from '../../model/left-input.js';

/** Why a server will not take an input as it is, however often it is sent. */
export const INPUT_REFUSALS = ['invalid', 'too-large', 'auth', 'forbidden', 'not-found', 'unknown'] as const;
export type InputRefusal = (typeof INPUT_REFUSALS)[number];

/** What came of one try: it is stored, it is not known to be, it never will be, or its key belongs to another input. */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'later'; retryAfter?: number | undefined }
  | { kind: 'refused'; why: InputRefusal; field?: InputField }
  | { kind: 'key-used' };

const LATER: Outcome = { kind: 'later' };
const LONGEST_ANSWER = 4096;
const WAITS = [408, 409, 425, 429];
const WHY: Readonly<Record<number, InputRefusal>> = {
  400: 'invalid',
  401: 'auth',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  413: 'too-large',
  422: 'invalid',
};

/**
 * Sends one input once. Never throws; only a 201 is an answer that it is stored.
 * @param body its JSON
 * @param timeout milliseconds until no answer is taken for none
 */
export async function postInput(
  request: Request,
  body: string,
  key: string,
  renew: boolean,
  clock: Clock,
  timeout: number,
): Promise<Outcome> {
  const late = new AbortController();
  const done = new AbortController();
  const giveUp = wait(timeout, clock, done.signal).then((): Outcome => (late.abort(), LATER));
  const outcome = await Promise.race([exchange(request, body, key, renew, clock, late.signal).catch((): Outcome => LATER), giveUp]);
  done.abort();
  return outcome;
}

async function exchange(request: Request, body: string, key: string, renew: boolean, clock: Clock, signal: AbortSignal): Promise<Outcome> {
  const { address, fetch, headers, credentials } = request;
  let token: string | undefined;
  try {
    token = await tokenFor(request, renew);
  } catch {
    return { kind: 'refused', why: 'auth' };
  }
  signal.throwIfAborted();
  const own = { 'content-type': 'application/json', 'idempotency-key': key, ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(address, {
    ...{ method: 'POST', body, signal, credentials },
    headers: { accept: 'application/json', ...headers, ...own },
    // what a reader writes goes to this address and to no other
    redirect: 'manual',
    // a page that is left does not take it along
    keepalive: true,
  });
  return outcomeOf(answer, address, clock);
}

async function outcomeOf(answer: FetchAnswer, address: string, clock: Clock): Promise<Outcome> {
  const { status, headers } = answer;
  if (status === 201) return { kind: 'sent' };
  if (status >= 500 || WAITS.includes(status)) return { kind: 'later', retryAfter: retryAfter(headers, clock.now()) };
  const { error, field } = await saidBy(answer, address);
  if (status === 422 && error === 'key-used') return { kind: 'key-used' };
  const known = (['kind', 'text', 'contact'] as const).find((name) => name === field);
  return { kind: 'refused', why: WHY[status] ?? 'unknown', ...(known && { field: known }) };
}

/** The words of the contract, of an answer that may hold anything. */
async function saidBy(answer: FetchAnswer, address: string): Promise<{ error?: unknown; field?: unknown }> {
  try {
    return Object(JSON.parse(await readText(answer, address, LONGEST_ANSWER, () => undefined))) as object;
  } catch {
    return {};
  }
}
