import { InputOutbox, type OutboxOptions } from '../../../sdk/client/inputs/input-outbox.js';
import type { Lock } from '../../../sdk/client/inputs/kept-inputs.js';
import { nameOf } from '../../../sdk/client/registry.js';

type Settings = Omit<OutboxOptions, 'newKey' | 'lock'>;

const outboxes = new Map<string, InputOutbox>();

/** The one outbox of a page for an address, a reader and a storage. It outlives the view: what is on its way goes on. */
export function outboxFor(settings: Settings): InputOutbox {
  const { url, subject = null, storage } = settings;
  const name = JSON.stringify([url, subject, nameOf(storage)]);
  const outbox = outboxes.get(name) ?? new InputOutbox({ ...settings, newKey, lock });
  outboxes.set(name, outbox);
  return outbox;
}

/** A page without a secure context has no `randomUUID`. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Across the tabs of a browser, where it lets this page have locks. */
const lock: Lock = async (name, run) => {
  let isBegun = false;
  try {
    return await navigator.locks.request(name, () => ((isBegun = true), run()));
  } catch (error) {
    if (isBegun) throw error;
    return run();
  }
};
