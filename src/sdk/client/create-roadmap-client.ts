import type { Surroundings } from './ask.js';
import { realClock, type Clock } from './clock.js';
import { Feed, type Follow, type Listener } from './feed.js';
import { followAddress } from './follow-address.js';
import { followStream, type Stream } from './follow-stream.js';
import { globalFetch, type Credentials, type Fetch, type GetToken, type Request } from './http.js';
import { KeptCopies, type CopyStorage } from './kept-copy.js';
import { keyText } from './key-text.js';
import { LIMITS, type Limits } from './limits.js';
import { NO_PAGE, type PageSignals } from './page-signals.js';
import { nameOf, registry } from './registry.js';
import { RETRY_POLICY, type RetryPolicy } from './retry-policy.js';
import type { Snapshot } from './snapshot.js';

/** How a client asks. All of it is optional. */
export interface ClientOptions {
  /** Instead of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Sent with each request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Whether cookies go along; `omit` by default. */
  credentials?: Credentials | undefined;
  /** Gives a bearer token, for each request anew. It goes into a header and nowhere else. */
  getToken?: GetToken | undefined;
  /** Who reads, in a word of your own. Readers never share answers or copies. */
  subject?: string | undefined;
  /** Where to keep copies for the time without a network. With `getToken`, only together with `subject`. */
  storage?: CopyStorage | undefined;
  /** Whether the page can be seen and is online; without it, always. */
  page?: PageSignals | undefined;
  retry?: Partial<RetryPolicy> | undefined;
  limits?: Partial<Limits> | undefined;
  /** For tests. */
  clock?: Clock | undefined;
  random?: (() => number) | undefined;
}

/** What to follow: an address or a stream. */
export interface Source {
  /** Address of JSON. `{lens}` in it stands for the lens, so that each lens is an answer of its own. */
  src?: string | undefined;
  lens?: string | undefined;
  /** Data that comes by itself; wins over `src`. */
  stream?: Stream | undefined;
  /** Asks again after so many seconds, 15 at least. Not at all by default. */
  refresh?: number | undefined;
  /** Address of server-sent events, with `{lens}` if need be: for each, the source is asked again. */
  events?: string | undefined;
  /** Whether text that is no JSON is data too, such as CSV; it is then given as text. */
  text?: boolean | undefined;
}

/** A source being followed. */
export interface Watch {
  /** How it stands now. */
  readonly snapshot: Snapshot;
  /** Asks again, now. */
  refresh(): void;
  stop(): void;
}

/** Reads sources and keeps them fresh, once for everyone on the page. */
export interface RoadmapClient {
  /**
   * Follows a source until it is told to stop. Sources that are asked for in the same way are asked for once, whoever follows them.
   * @param listener called after each change, never before `watch` has returned
   */
  watch(source: Source, listener: Listener): Watch;
  /**
   * Asks once.
   * @throws {ClientError} with a code and a sentence that says what to do
   */
  load(source: Source): Promise<unknown>;
  /** Stops everything that this client follows. */
  close(): void;
}

/** More often would only tire the server. In seconds. */
export const SHORTEST_REFRESH = 15;

/**
 * A client for roadmap data that survives the network: retries, limits, revalidation, polling, server-sent events, one request for all who
 * follow the same source. Holds no timer and no connection while nobody follows anything.
 * @example createRoadmapClient().watch({ src: '/roadmap.json', refresh: 60 }, ({ state, document }) => draw(state, document))
 */
export function createRoadmapClient(options: ClientOptions = {}): RoadmapClient {
  const open = new Set<Watch>();
  const watch = (source: Source, listener: Listener): Watch => {
    const feed = feedOf(source, options);
    const leave = feed.listen(listener, intervalOf(source));
    const handle: Watch = {
      get snapshot() {
        return feed.snapshot;
      },
      refresh: () => feed.refresh(),
      stop() {
        leave();
        open.delete(handle);
      },
    };
    open.add(handle);
    return handle;
  };
  return { watch, load: (source) => settled(source, watch), close: () => open.forEach((one) => one.stop()) };
}

/** The first answer, or why there is none. */
function settled(source: Source, watch: RoadmapClient['watch']): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const look = ({ state, isBusy, document, error }: Snapshot): boolean => {
      if (isBusy || (document === undefined && !error)) return false;
      if (state === 'ready' || !error) resolve(document);
      else reject(error);
      return true;
    };
    const handle = watch(source, (snapshot) => look(snapshot) && handle.stop());
    if (look(handle.snapshot)) handle.stop();
  });
}

const intervalOf = ({ refresh = 0 }: Source): number => (refresh > 0 ? Math.max(SHORTEST_REFRESH, refresh) * 1000 : Infinity);

/** The feed that follows this source in this way, for all who ask for it. */
function feedOf(source: Source, options: ClientOptions): Feed {
  const { feeds } = registry();
  const key = keyOf(source, options);
  const feed = feeds.get(key) ?? new Feed(followerOf(source, options), () => feeds.delete(key));
  feeds.set(key, feed);
  return feed;
}

/** What distinguishes one request from another, token and all; it names functions by number, and never leaves the page. */
function keyOf(source: Source, { headers, subject, credentials, retry, limits, ...parts }: ClientOptions): string {
  const { fetch, getToken, storage, page, clock, random } = parts;
  const { src, events, text, stream } = withLens(source);
  const plain = [src, events, text, subject, credentials, headers, retry, limits];
  return keyText([...plain, ...[stream, fetch, getToken, storage, page, clock, random].map(nameOf)]);
}

function withLens({ src, events, lens = '', ...rest }: Source): Source {
  const fill = (address: string | undefined) => address?.replaceAll('{lens}', encodeURIComponent(lens));
  return { ...rest, src: fill(src), events: fill(events) };
}

function followerOf(source: Source, options: ClientOptions): Follow {
  const { clock = realClock, random = Math.random, page = NO_PAGE } = options;
  if (source.stream) return followStream(source.stream, source.src ?? 'stream', clock);
  const { src = '', events, text = false } = withLens(source);
  const surroundings: Surroundings = { clock, random, page, retry: { ...RETRY_POLICY, ...options.retry } };
  return followAddress({
    request: requestOf(src, options),
    surroundings,
    limits: { ...LIMITS, ...options.limits },
    isTextTaken: text,
    copies: copiesOf(source, options),
    events: events === undefined ? undefined : requestOf(events, options),
  });
}

function requestOf(address: string, { fetch = globalFetch, headers = {}, credentials = 'omit', getToken }: ClientOptions): Request {
  return { address, fetch, headers, credentials, getToken };
}

/** Copies of data that a token opens are kept only for a reader who can be told from the next one. */
function copiesOf({ src }: Source, { storage, subject, getToken }: ClientOptions): KeptCopies | undefined {
  if (!storage || (getToken && subject === undefined)) return undefined;
  return new KeptCopies(storage, JSON.stringify(['roadmap-view', src, subject ?? null]));
}
