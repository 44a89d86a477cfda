import type { Answer } from './make-answer.js';
import { isMatch } from './entity-tag.js';
import { elapsed } from './one-at-a-time.js';

type Refusal = keyof typeof REFUSALS;
type HeaderList = Record<string, string>;

const REFUSALS = { 401: 'auth', 403: 'forbidden', 404: 'not-found', 405: 'method', 500: 'server' } as const;
const JSON_HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
/** Kept by nobody, not even by the reader's own browser: the next one at the same machine may be somebody else. */
export const PRIVATE: HeaderList = { 'Cache-Control': 'private, no-store', Vary: 'Authorization, Cookie' };

const MORE: Partial<Record<Refusal, HeaderList>> = { 401: { 'WWW-Authenticate': 'Bearer' } };

/** An answer that says no, in the same bytes whatever the reason: nothing of the request, the roadmap or an error is in it. */
export const refuse = (status: Refusal): Response => sayNo(status, { error: REFUSALS[status] }, MORE[status]);

/** There are other methods that may be tried. */
export const refuseMethod = (allowed: string): Response => sayNo(405, { error: REFUSALS[405] }, { Allow: allowed });

/** @param body words of ours alone */
export function sayNo(status: number, body: { error: string; field?: string }, more: HeaderList = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...JSON_HEADERS, ...more, 'Cache-Control': 'no-store' } });
}

/** The answer to HEAD is that to GET without a body, also where it says no. */
export const withoutBody = (response: Response, { method }: Request): Response =>
  method === 'HEAD' ? new Response(null, { status: response.status, headers: response.headers }) : response;

/** What was sent is stored. */
export const sendCreated = (body: object): Response =>
  new Response(JSON.stringify(body), { status: 201, headers: { ...JSON_HEADERS, 'Cache-Control': 'no-store' } });

/** For a lens that is shared: any cache between here and the reader may keep it for `maxAge` seconds, but not into the next day. */
export function sharedHeaders(until: number | undefined, maxAge: number, now: number): HeaderList {
  const left = until === undefined ? maxAge : Math.floor((until - now) / 1000);
  return { 'Cache-Control': `public, max-age=${Math.max(0, Math.min(maxAge, left))}` };
}

/** For how long a reader may be behind already, in whole seconds: caches count it. */
export function ageOf(from: number): HeaderList {
  const age = Math.floor((elapsed() - from) / 1000);
  return age > 0 ? { Age: String(age) } : {};
}

/** JSON with its entity tag, or 304 for whoever has it already. */
export function sendJson(request: Request, { bytes, etag }: Pick<Answer, 'bytes' | 'etag'>, caching: HeaderList): Response {
  const headers = { ...caching, ETag: etag };
  if (isMatch(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const body = request.method === 'HEAD' ? null : bytes;
  return new Response(body, { status: 200, headers: { ...headers, ...JSON_HEADERS, 'Content-Length': String(bytes.length) } });
}

/** Not to be kept, changed or held back by anything on the way. */
export function sendEvents(body: ReadableStream<Uint8Array> | null): Response {
  const headers = { ...PRIVATE, 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no', 'X-Content-Type-Options': 'nosniff' };
  return new Response(body, { status: 200, headers: { ...headers, 'Cache-Control': 'private, no-store, no-transform' } });
}
