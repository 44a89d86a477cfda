/** What can go wrong with a source, by its stable code, and what to do about it; `{place}` is its address. */
export const CLIENT_ERRORS = {
  network: 'The server at {place} did not answer. Check the address, the connection, or whether it allows this page (CORS).',
  timeout: '{place} took too long to answer. Try again later.',
  auth: '{place} asks you to sign in first.',
  forbidden: 'You may not see {place}.',
  'not-found': 'There is nothing at {place}. Check the address.',
  rate: '{place} was asked too often. Wait a minute, then try again.',
  server: '{place} answered with an error of its own. Try again later.',
  parse:
    '{place} answered with neither JSON nor a table, perhaps with a page that asks you to sign in. Open the address to see what it sends.',
  'too-large': 'The answer of {place} is too large: {why}. Ask for less, or raise the limit.',
  lens: '{place} answered with another lens than the one asked for, so it is not shown. Check the address.',
  source: 'The source {place} failed. Try again later.',
} as const;
export type ClientErrorCode = keyof typeof CLIENT_ERRORS;

/** Why a source has no new data. Its message says what to do, and holds nothing of what the server sent. */
export class ClientError extends Error {
  override readonly name = 'ClientError';

  constructor(
    readonly code: ClientErrorCode,
    /** The address, or the source's id, that failed. */
    readonly place: string,
    readonly details: { status?: number; why?: string; retryAfter?: number } = {},
  ) {
    super(CLIENT_ERRORS[code].replace('{place}', () => place).replace('{why}', () => details.why ?? 'unknown'));
  }
}

const CODES: Readonly<Record<number, ClientErrorCode>> = {
  401: 'auth',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  413: 'too-large',
  425: 'rate',
  429: 'rate',
};

/** The code of an HTTP status that brings no data. */
export const codeOfStatus = (status: number): ClientErrorCode => CODES[status] ?? (status < 400 ? 'parse' : 'server');

/** Whether the same request may well succeed a little later. */
export const isPassing = ({ code, details: { status = 500 } }: ClientError): boolean =>
  ['network', 'timeout', 'rate'].includes(code) || (code === 'server' && status >= 500);

/** Whether the server took back what it gave: what was shown of it must go. A 404 counts, since servers hide behind it what is forbidden. */
export const isWithdrawal = ({ code }: ClientError): boolean => ['auth', 'forbidden', 'not-found'].includes(code);
