/** Where copies are kept for the time without a network: `idb-keyval` has this shape, and so has a Map behind promises. */
export interface CopyStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
  del(key: string): Promise<unknown>;
}

export interface Copy {
  text: string;
  etag?: string | undefined;
  /** When it was last confirmed, in milliseconds since 1970. */
  at: number;
}

const LONGEST = 2_000_000;
const OLDEST = 24 * 3_600_000;

/** One thing at a time, for whichever copy: a storage knows no transactions. */
let queue: Promise<unknown> = Promise.resolve();

/** What a storage does wrong (full, refused, broken) is as if there were none. */
function next<T>(action: () => Promise<T>): Promise<T | undefined> {
  const done = queue.then(action).catch(() => undefined);
  queue = done;
  return done;
}

/** The copies of one source and subject, by address: one per lens. They are kept under one key, so that signing out takes all. */
export class KeptCopies {
  constructor(
    private readonly storage: CopyStorage,
    private readonly key: string,
  ) {}

  /** The copy of an address, unless it is too old, from the future, or not what we wrote. */
  read(address: string, now: number): Promise<Copy | undefined> {
    return next(async () => {
      const copy = (await this.#all()).get(address);
      return isCopy(copy) && Math.abs(now - copy.at) < OLDEST ? copy : undefined;
    });
  }

  write(address: string, copy: Copy): Promise<void> {
    return next(async () => {
      const all = (await this.#all()).set(address, copy);
      const size = [...all.values()].reduce<number>((sum, one) => sum + (isCopy(one) ? one.text.length : 0), 0);
      if (size <= LONGEST) await this.storage.set(this.key, Object.fromEntries(all));
    });
  }

  /** Forgets one address, or all of them where the reader is signed out. */
  wipe(address?: string): Promise<void> {
    return next(async () => {
      const all = await this.#all().catch(() => new Map<string, unknown>());
      all.delete(address ?? '');
      if (address === undefined || all.size === 0) await this.storage.del(this.key);
      else await this.storage.set(this.key, Object.fromEntries(all));
    });
  }

  async #all(): Promise<Map<string, unknown>> {
    return new Map(Object.entries((await this.storage.get(this.key)) ?? {}));
  }
}

function isCopy(value: unknown): value is Copy {
  const { text, at } = (value ?? {}) as Partial<Record<keyof Copy, unknown>>;
  return typeof text === 'string' && typeof at === 'number';
}
