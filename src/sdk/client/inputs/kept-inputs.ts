import { INPUT_KINDS, type InputField, type LeftInput } from '../../model/left-input.js';
import { isObject } from '../../model/is-object.js';
import type { CopyStorage } from '../kept-copy.js';
import { INPUT_REFUSALS, type InputRefusal } from './post-input.js';

/** An input as a storage keeps it. */
export interface KeptInput {
  lens: string;
  input: LeftInput;
  refusal?: { why: InputRefusal; field?: InputField } | undefined;
}

/** Runs something while nobody else holds the same name, in no other tab either where the page can tell. */
export type Lock = <T>(name: string, run: () => Promise<T>) => Promise<T>;

/** The inputs of one address and reader that are not known to be stored, under one key of a storage. A storage that fails keeps nothing. */
export class KeptInputs {
  /** One change after the other: a storage knows no transactions. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly storage: CopyStorage,
    private readonly name: string,
    private readonly lock: Lock,
  ) {}

  async all(): Promise<[key: string, KeptInput][]> {
    const all = await this.lock(this.name, () => this.#read()).catch(() => ({}));
    return Object.entries(all).filter((entry): entry is [string, KeptInput] => isKept(entry[1]));
  }

  /** @returns whether it is kept now */
  put(key: string, kept: KeptInput): Promise<boolean> {
    return this.#change((all) => ({ ...all, [key]: kept }));
  }

  drop(key: string): Promise<boolean> {
    return this.#change(({ [key]: _, ...rest }) => rest);
  }

  #change(change: (all: Record<string, unknown>) => Record<string, unknown>): Promise<boolean> {
    const write = async () => {
      const all = change(await this.#read());
      if (Object.keys(all).length > 0) await this.storage.set(this.name, all);
      else await this.storage.del(this.name);
    };
    const changed = this.#last
      .then(() => this.lock(this.name, write))
      .then(
        () => true,
        () => false,
      );
    this.#last = changed;
    return changed;
  }

  async #read(): Promise<Record<string, unknown>> {
    const all = await this.storage.get(this.name);
    return isObject(all) ? all : {};
  }
}

function isKept(value: unknown): value is KeptInput {
  const { lens, input, refusal } = Object(value) as Partial<Record<keyof KeptInput, unknown>>;
  return typeof lens === 'string' && isInput(input) && (refusal === undefined || isRefusal(refusal));
}

function isInput(value: unknown): boolean {
  const { item, kind, text, contact = '' } = Object(value) as Partial<Record<keyof LeftInput, unknown>>;
  return [item, text, contact].every((one) => typeof one === 'string') && INPUT_KINDS.some((one) => one === kind);
}

function isRefusal(value: unknown): boolean {
  const { why, field = 'text' } = Object(value) as { why?: unknown; field?: unknown };
  return INPUT_REFUSALS.some((one) => one === why) && ['kind', 'text', 'contact'].some((one) => one === field);
}
