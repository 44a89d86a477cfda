import type { CopyStorage } from '../../../src/sdk/client/index.js';

/** A storage that a test can look into. */
export function storageOf(): CopyStorage & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: (key) => Promise.resolve(structuredClone(kept.get(key))),
    set: (key, value) => Promise.resolve(kept.set(key, structuredClone(value))),
    del: (key) => Promise.resolve(kept.delete(key)),
  };
}
