import type { InputField, LeftInput } from '../../model/left-input.js';
import type { ClientOptions } from '../create-roadmap-client.js';
import { globalFetch, type Request } from '../http.js';
import { realClock } from '../clock.js';
import { NO_PAGE } from '../page-signals.js';
import { delayBefore, RETRY_POLICY, type RetryPolicy } from '../retry-policy.js';
import { KeptInputs, type Lock } from './kept-inputs.js';
import { postInput, type InputRefusal, type Outcome } from './post-input.js';
import { rest, untilOnline } from './when-online.js';

/** How an input stands. `sent` is said when the server says that it is stored, and not before. */
export type InputState = 'sending' | 'waiting' | 'sent' | 'refused';

/** An input on its way. */
export interface Outgoing {
  /** Made once, and the same for each try. */
  readonly key: string;
  /** The lens through which the reader saw the item. */
  readonly lens: string;
  readonly input: LeftInput;
  readonly state: InputState;
  /** Whether a storage has it, so that it outlives the page. */
  readonly isKept: boolean;
  readonly refusal?: { why: InputRefusal; field?: InputField } | undefined;
}

export interface OutboxOptions extends Pick<
  ClientOptions,
  'fetch' | 'headers' | 'credentials' | 'getToken' | 'subject' | 'storage' | 'page' | 'clock' | 'random'
> {
  /** Where to send to; `{lens}` in it stands for the lens. */
  url: string;
  /** Makes a key that nobody else makes: 16 to 64 letters, digits, `-` or `_`. */
  newKey: () => string;
  /** Keeps the tabs of a browser from undoing each other's changes to the storage. */
  lock?: Lock | undefined;
  retry?: Partial<RetryPolicy> | undefined;
}

/** An outbox never gives up by itself: waits grow to a minute, and end when the network comes back. */
const PATIENCE: RetryPolicy = { ...RETRY_POLICY, firstDelay: 1000, longestDelay: 60_000 };
const LONGEST_WAIT = 3_600_000;

interface Parcel extends Outgoing {
  request: Request;
}

/**
 * What readers left and no server has confirmed yet: sent one after the other, again after faults that pass, always under the same key.
 * Where there is a storage, what waits is kept there and sent when the page is next open. With `getToken` only together with `subject`,
 * since the next reader on this device must not send it as their own.
 */
export class InputOutbox {
  #parcels: readonly Parcel[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #kept: KeptInputs | undefined;

  constructor(private readonly options: OutboxOptions) {
    const { storage, subject, getToken, url, lock = (_name, run) => run() } = options;
    const isOwn = !getToken || subject !== undefined;
    this.#kept =
      storage && isOwn ? new KeptInputs(storage, JSON.stringify(['roadmap-view/inputs', url, subject ?? null]), lock) : undefined;
    void this.#resume();
  }

  /** What is on its way, what came back, and what was sent while this page was open; the oldest first. */
  get entries(): readonly Outgoing[] {
    return this.#parcels;
  }

  /** Calls back after each change, until the answer is called. */
  listen(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** Takes an input along. `options` say how this one is asked for; those of the outbox by default. */
  add(lens: string, input: LeftInput, options: Partial<OutboxOptions> = {}): string {
    const request = this.#requestTo(lens, { ...this.options, ...options });
    const parcel: Parcel = { key: this.options.newKey(), lens, input, state: 'waiting', isKept: false, request };
    this.#take(parcel);
    void this.#keep(parcel.key);
    return parcel.key;
  }

  /** Sends again, under the same key, what came back. */
  retry(key: string): void {
    if (this.#find(key)?.state !== 'refused') return;
    this.#change(key, { state: 'waiting', refusal: undefined });
    void this.#keep(key);
    void this.#deliver(key);
  }

  /** Forgets what came back or was sent. */
  discard(key: string): void {
    const { state } = this.#find(key) ?? {};
    if (state !== 'refused' && state !== 'sent') return;
    this.#parcels = this.#parcels.filter((one) => one.key !== key);
    this.#tell();
    void this.#kept?.drop(key);
  }

  async #resume(): Promise<void> {
    for (const [key, { lens, input, refusal }] of (await this.#kept?.all()) ?? []) {
      if (this.#find(key)) continue;
      const request = this.#requestTo(lens, this.options);
      this.#take({ key, lens, input, refusal, state: refusal ? 'refused' : 'waiting', isKept: true, request });
    }
  }

  #take(parcel: Parcel): void {
    this.#parcels = [...this.#parcels, parcel];
    this.#tell();
    if (parcel.state === 'waiting') void this.#deliver(parcel.key);
  }

  async #deliver(key: string): Promise<void> {
    const { page = NO_PAGE, clock = realClock, random = Math.random, retry } = this.options;
    const patience = { ...PATIENCE, ...retry };
    let renew = false;
    for (let tries = 1; ; tries++) {
      await untilOnline(page);
      const outcome: Outcome = await this.#send(key, renew, patience.timeout);
      const canRenew: boolean =
        outcome.kind === 'refused' && outcome.why === 'auth' && !renew && this.#find(key)!.request.getToken !== undefined;
      if (outcome.kind === 'sent' || (outcome.kind === 'refused' && !canRenew)) return this.#settle(key, outcome);
      if (outcome.kind === 'key-used') key = this.#rekey(key);
      this.#change(key, { state: 'waiting' });
      renew = canRenew;
      const asked = outcome.kind === 'later' ? outcome.retryAfter : undefined;
      const delay = Math.min(LONGEST_WAIT, delayBefore(tries, asked, patience, random));
      if (!renew) await rest(delay, clock, asked === undefined ? page : undefined);
    }
  }

  /** One after the other, so that a page that comes back does not overrun the server. */
  #send(key: string, renew: boolean, timeout: number): Promise<Outcome> {
    const send = (): Promise<Outcome> => {
      const { request, input } = this.#change(key, { state: 'sending' });
      return postInput(request, JSON.stringify(input), key, renew, this.options.clock ?? realClock, timeout);
    };
    const outcome = this.#turn.then(send);
    this.#turn = outcome.catch(() => undefined);
    return outcome;
  }

  #settle(key: string, outcome: Outcome): void {
    if (outcome.kind === 'refused') {
      const { why, field } = outcome;
      this.#change(key, { state: 'refused', refusal: { why, ...(field && { field }) } });
      return void this.#keep(key);
    }
    this.#change(key, { state: 'sent', isKept: false });
    void this.#kept?.drop(key);
  }

  /** The server knows another input by this key. */
  #rekey(key: string): string {
    const other = this.options.newKey();
    this.#change(key, { key: other });
    void this.#kept?.drop(key);
    void this.#keep(other);
    return other;
  }

  async #keep(key: string): Promise<void> {
    const { lens, input, refusal } = this.#find(key)!;
    const isKept = (await this.#kept?.put(key, { lens, input, refusal })) ?? false;
    const now = this.#find(key);
    // it was sent or thrown away while the storage took its time
    if (!now || now.state === 'sent') return void this.#kept?.drop(key);
    if (now.isKept !== isKept) this.#change(key, { isKept });
  }

  #find(key: string): Parcel | undefined {
    return this.#parcels.find((one) => one.key === key);
  }

  #change(key: string, change: Partial<Outgoing>): Parcel {
    this.#parcels = this.#parcels.map((one) => (one.key === key ? { ...one, ...change } : one));
    this.#tell();
    return this.#find(change.key ?? key)!;
  }

  #tell(): void {
    for (const changed of this.#listeners) changed();
  }

  #requestTo(lens: string, { url, fetch = globalFetch, headers = {}, credentials = 'omit', getToken }: OutboxOptions): Request {
    return { address: url.replaceAll('{lens}', encodeURIComponent(lens)), fetch, headers, credentials, getToken };
  }
}
