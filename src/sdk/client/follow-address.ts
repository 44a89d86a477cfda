import { ask, type Surroundings } from './ask.js';
import type { Reply } from './ask-once.js';
import { isWithdrawal, type ClientError } from './client-error.js';
import type { Follow, Follower } from './feed.js';
import type { Request } from './http.js';
import type { KeptCopies } from './kept-copy.js';
import type { Limits } from './limits.js';
import { NewsLine } from './news-line.js';
import { readDocument } from './read-document.js';
import type { Facts } from './snapshot.js';

export interface Address {
  request: Request;
  surroundings: Surroundings;
  limits: Limits;
  /** Whether a text that is no JSON is data too. */
  isTextTaken: boolean;
  /** Copies for the time without a network. */
  copies: KeptCopies | undefined;
  /** Where the server says that there is news. */
  events: Request | undefined;
}

/** Follows an address: shows what was kept, asks, asks again at a pace or when told of news, and is silent while nobody looks. */
export const followAddress =
  (address: Address): Follow =>
  (tell) =>
    new AddressFollower(address, tell);

/** After a fault of the network, not sooner than this, however often the network comes and goes. */
const SOON = 5000;
/** How often to ask where events were promised and do not come. */
const WITHOUT_EVENTS = 60_000;
const SLOWEST = 16;

interface Good {
  text: string;
  etag: string | undefined;
  document: unknown;
}

class AddressFollower implements Follower {
  #isOver = false;
  #asking: AbortController | undefined;
  #good: Good | undefined;
  #fault: ClientError | undefined;
  #askedAt = 0;
  #interval = Infinity;
  #withoutEvents = Infinity;
  #slowdown = 1;
  /** News came while an answer was under way that may not hold it. */
  #isNewsWaiting = false;
  /** The tag that the next answer should have. A server that has an older one at hand then makes a new one. */
  #due: string | undefined;
  #stopTimer: () => void = () => undefined;
  readonly #stopWatching: () => void;
  readonly #line: NewsLine;

  constructor(
    private readonly address: Address,
    private readonly tell: (change: Partial<Facts>) => void,
  ) {
    const { events, surroundings } = address;
    this.#line = new NewsLine(events, surroundings, {
      changed: (tag) => this.#news(tag),
      lost: () => this.#fallBack(WITHOUT_EVENTS),
      found: () => this.#fallBack(Infinity),
    });
    this.#stopWatching = surroundings.page.listen(() => this.#lookAround());
    // nobody is told of anything before whoever follows has had the time to listen
    queueMicrotask(() => this.#begin());
  }

  refresh(): void {
    this.#asking?.abort();
    if (!this.#isOver) void this.#ask();
  }

  setPace(interval = Infinity): void {
    this.#interval = interval;
    if (!this.#asking) this.#schedule();
  }

  stop(): void {
    this.#isOver = true;
    this.#asking?.abort();
    this.#line.listen(false);
    this.#stopTimer();
    this.#stopWatching();
  }

  #begin(): void {
    if (this.#isOver) return;
    this.refresh();
    void this.#showCopy();
    this.#lookAround();
  }

  async #showCopy(): Promise<void> {
    const { request, copies, surroundings } = this.address;
    const copy = await copies?.read(request.address, surroundings.clock.now());
    const document = copy && (await this.#documentOf(copy.text).catch(() => undefined));
    if (this.#isOver || document === undefined || this.#good || (this.#fault && isWithdrawal(this.#fault))) return;
    this.#good = { ...copy!, etag: copy!.etag, document };
    this.tell({ document, at: copy!.at, isKept: true });
  }

  #documentOf(text: string): Promise<unknown> {
    const { request, isTextTaken, limits } = this.address;
    return readDocument(text, request.address, isTextTaken, limits);
  }

  async #ask(): Promise<void> {
    const { request, surroundings, limits } = this.address;
    const asking = (this.#asking = new AbortController());
    const { signal } = asking;
    this.#stopTimer();
    this.#askedAt = surroundings.clock.now();
    this.#isNewsWaiting = false;
    const onTry = (tries: number) => signal.aborted || this.tell({ isBusy: true, tries });
    try {
      const due = this.#due;
      this.#due = undefined;
      const headers = { ...request.headers, ...(due && { 'last-event-id': due }) };
      const reply = await ask({ ...request, headers }, this.#good?.etag, limits.bytes, surroundings, signal, onTry);
      const good = await this.#read(reply);
      if (!signal.aborted) this.#take(good);
    } catch (error) {
      if (!signal.aborted) this.#fail(error as ClientError);
    }
    if (signal.aborted) return;
    this.#asking = undefined;
    if (this.#isNewsWaiting) void this.#ask();
    else this.#schedule();
  }

  /** The same object as before where nothing has changed. */
  async #read(reply: Reply): Promise<Good> {
    const good = this.#good;
    if (good && (!reply || reply.text === good.text)) return { ...good, etag: reply?.etag ?? good.etag };
    return { ...reply!, document: await this.#documentOf(reply!.text) };
  }

  #take(good: Good): void {
    const { request, surroundings, copies } = this.address;
    const at = surroundings.clock.now();
    this.#good = good;
    this.#fault = undefined;
    this.#slowdown = 1;
    void copies?.write(request.address, { text: good.text, etag: good.etag, at });
    this.tell({ document: good.document, at, isBusy: false, isKept: false, isOffline: false, error: undefined });
  }

  #fail(error: ClientError): void {
    this.#fault = error;
    this.#slowdown = error.code === 'rate' ? Math.min(SLOWEST, this.#slowdown * 2) : 1;
    const isOffline = error.code === 'network' && !this.address.surroundings.page.isOnline();
    this.tell({ isBusy: false, error, isOffline, ...(isWithdrawal(error) && this.#forget(error)) });
  }

  /** What the server took back is shown no longer and kept nowhere; after a refused sign-in nothing of this reader's is. */
  #forget({ code }: ClientError): Partial<Facts> {
    const { request, copies } = this.address;
    this.#good = undefined;
    void copies?.wipe(code === 'auth' ? undefined : request.address);
    return { document: undefined, at: undefined, isKept: false };
  }

  #schedule(): void {
    this.#stopTimer();
    const { clock, random } = this.address.surroundings;
    const pace = this.#pace;
    // a reader who may not see it is not let in by asking again
    if (pace === Infinity || this.#isRefused || this.#isOver) return;
    const delay = Math.max(pace * this.#slowdown * (0.9 + random() / 5), this.#fault?.details.retryAfter ?? 0);
    this.#stopTimer = clock.after(delay, () => this.#turn());
  }

  get #pace(): number {
    return Math.min(this.#interval, this.#withoutEvents);
  }

  get #isRefused(): boolean {
    return this.#fault?.code === 'auth' || this.#fault?.code === 'forbidden';
  }

  /** It is time to ask, if anybody looks; else when somebody does. */
  #turn(): void {
    if (this.address.surroundings.page.isVisible() && !this.#asking) void this.#ask();
  }

  /** The page was shown or hidden, lost its network or found it. */
  #lookAround(): void {
    const { page, clock } = this.address.surroundings;
    this.#line.listen(page.isVisible() && !this.#isOver);
    if (!page.isVisible() || this.#asking || this.#isRefused) return;
    const age = clock.now() - this.#askedAt;
    const isBack = this.#fault?.code === 'network' && page.isOnline();
    if (!isBack && age < this.#pace) return;
    this.#stopTimer();
    this.#stopTimer = clock.after(isBack ? Math.max(0, SOON - age) : 0, () => this.#turn());
  }

  /** Where events were promised and do not come, asking has to do. */
  #fallBack(interval: number): void {
    this.#withoutEvents = interval;
    if (!this.#asking) this.#schedule();
  }

  #news(tag?: string): void {
    this.#due = tag;
    if (this.#asking) this.#isNewsWaiting = true;
    else void this.#ask();
  }
}
