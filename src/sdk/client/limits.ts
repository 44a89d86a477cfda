/** The most that is read of one source. What is larger is refused with a message, since it would freeze the page. */
export interface Limits {
  /** Of the answer, unpacked. */
  bytes: number;
  /** Entries of one list. */
  records: number;
  /** Lists and objects in each other. */
  depth: number;
}

/** A single text may have 10,000 characters: parsing says so for each that is longer, and keeps the rest of its record. */
export const LIMITS: Limits = { bytes: 50_000_000, records: 200_000, depth: 100 };

/** As many values are looked at before the page may do something else. */
const SLICE = 50_000;

/** Why a document is more than is read, or undefined. Does not recurse: a document of any depth is looked at. */
export async function beyondLimits(document: unknown, { records, depth }: Limits, pause: () => Promise<void>): Promise<string | undefined> {
  let level = [document];
  let seen = 0;
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > depth) return `more than ${depth} levels deep`;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
      if (parts.length > records) return `more than ${records} entries in one list`;
      for (const part of parts) if (typeof part === 'object' && part !== null) next.push(part);
      seen += parts.length;
      if (seen < SLICE) continue;
      seen = 0;
      await pause();
    }
    level = next;
  }
  return undefined;
}
