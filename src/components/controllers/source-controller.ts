import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoadmapErrorCode } from '../events.js';

/** What can go wrong before there is anything to read. */
type SourceErrorCode = Exclude<RoadmapErrorCode, 'parse' | 'schema'>;

/** What to ask for and how. */
export interface SourceRequest {
  src: string;
  /** Address of a field map, fetched alongside. */
  fieldMap: string | undefined;
  fetch: typeof fetch;
  getToken: (() => string | Promise<string>) | undefined;
}

export interface SourceAnswer {
  text: string;
  fieldMap: string | undefined;
}

export class SourceError extends Error {
  constructor(
    readonly code: SourceErrorCode,
    /** The address that failed. */
    readonly place: string,
  ) {
    super(`${code}: ${place}`);
  }
}

const CODES: Record<number, SourceErrorCode> = { 401: 'auth', 403: 'forbidden', 404: 'not-found', 410: 'not-found', 429: 'rate' };

/** Fetches a source and reports what came. A newer request, or leaving the page, aborts the older one: the last one asked for wins. */
export class SourceController implements ReactiveController {
  #abort: AbortController | undefined;
  #asked = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly report: { answered(answer: SourceAnswer): void; failed(error: SourceError): void },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // moving the element within the page disconnects and connects it at once; only a real leave aborts
    queueMicrotask(() => this.host.isConnected || this.cancel());
  }

  /** Whether an answer to this very request is under way or has come. */
  hasAsked({ src, fieldMap }: SourceRequest): boolean {
    return this.#asked === keyOf(src, fieldMap);
  }

  cancel(): void {
    this.#abort?.abort();
    this.#asked = '';
  }

  async load(request: SourceRequest): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#asked = keyOf(request.src, request.fieldMap);
    try {
      const [text, fieldMap] = await Promise.all([
        read(request.src, request, signal),
        request.fieldMap && read(request.fieldMap, request, signal),
      ]);
      if (!signal.aborted) this.report.answered({ text, fieldMap: fieldMap || undefined });
    } catch (error) {
      if (!signal.aborted) this.report.failed(error instanceof SourceError ? error : new SourceError('network', request.src));
    }
  }
}

const keyOf = (src: string, fieldMap = '') => `${src}\n${fieldMap}`;

async function read(address: string, { fetch, getToken }: SourceRequest, signal: AbortSignal): Promise<string> {
  const token = await getToken?.();
  const response = await fetch(address, {
    signal,
    headers: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    // a token must not follow a redirect to somewhere else
    ...(token && { redirect: 'error' }),
  });
  if (!response.ok) throw new SourceError(CODES[response.status] ?? 'server', address);
  return response.text();
}
