import type { Day } from '../../model/day.js';
import type { LeftInput } from '../../model/left-input.js';

/** What a reader left, checked and bounded, as it is stored: plain JSON. */
export interface StoredInput extends LeftInput {
  /** Made here; the reader is told it. */
  id: string;
  /** Made by whoever sent it, and different for each input: a store keeps one input for one key. */
  key: string;
  /** The lens through which the reader saw the item. */
  lens: string;
  /** The roadmap's own id of the item, whatever the lens shows it with. */
  item: string;
  /** Who sent it, where `inputs.from` tells. */
  from?: string;
  /** When it came: the day in the roadmap's time zone, and the instant (`2026-09-14T12:00:00.000Z`). */
  on: Day;
  at: string;
  /** A hash of what was sent, by which the same input is told from another under its key. */
  digest: string;
}

/** Where the host keeps what readers leave. */
export interface InputStore {
  /**
   * Keeps an input, unless one with its `key` is kept already: in one step, so that of two at once one is kept. Resolves to the one that is
   * kept under the key now, once no crash can lose it any more; the reader is then told that it is stored.
   */
  put(input: StoredInput): StoredInput | Promise<StoredInput>;
}
