import { ClientError } from './client-error.js';

/** What the client asks of `fetch` and of its answer: any that behaves like the browser's will do. */
export type Fetch = (address: string, init: FetchInit) => Promise<FetchAnswer>;

interface FetchInit {
  headers: Record<string, string>;
  signal: AbortSignal;
  credentials: Credentials;
  redirect: 'error' | 'follow' | 'manual';
  /** Only where something is sent: then all three. */
  method?: 'POST';
  body?: string;
  keepalive?: boolean;
}

export interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): BodyReader } | null;
  text(): Promise<string>;
}

export interface BodyReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
}

/** The one of the page, or of the server. */
export const globalFetch: Fetch = (address, init) => (globalThis as unknown as { fetch: Fetch }).fetch(address, init);

/** Whether cookies go along. */
export type Credentials = 'omit' | 'same-origin' | 'include';

/** Gives a bearer token. Told to renew it once, after the server refused the last one. */
export type GetToken = (options: { renew: boolean }) => string | Promise<string>;

/** One address and how it is asked for. */
export interface Request {
  address: string;
  fetch: Fetch;
  headers: Readonly<Record<string, string>>;
  credentials: Credentials;
  getToken: GetToken | undefined;
}

/**
 * Sends a request. The token goes into a header, to this address alone, and is kept nowhere.
 * @param more headers of this one try
 * @throws {ClientError} `auth` where the token cannot be had; whatever `fetch` throws
 */
export async function send(request: Request, more: Record<string, string>, renew: boolean, signal: AbortSignal): Promise<FetchAnswer> {
  const { address, fetch, headers, credentials } = request;
  const token = await tokenFor(request, renew);
  signal.throwIfAborted();
  return fetch(address, {
    headers: { accept: 'application/json', ...headers, ...more, ...(token && { authorization: `Bearer ${token}` }) },
    signal,
    credentials,
    // a token must not follow a redirect to somewhere else
    redirect: token ? 'error' : 'follow',
  });
}

/** @throws {ClientError} `auth` where the token cannot be had */
export async function tokenFor({ address, getToken }: Request, renew: boolean): Promise<string | undefined> {
  try {
    return await getToken?.({ renew });
  } catch {
    // what went wrong there may hold what nobody should read
    throw new ClientError('auth', address);
  }
}
