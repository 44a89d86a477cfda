/** Where a page keeps what its reader has seen: for each name a small plain object, which holds short names of contents and no content. */
export interface SeenStore {
  get(name: string): unknown;
  set(name: string, mark: unknown): unknown;
}

/** What is asked of a store, whose failures are as if there were none. */
export interface SeenMarks {
  read(name: string): Promise<unknown>;
  /** Resolves to whether it is kept. */
  write(name: string, mark: unknown): Promise<boolean>;
}

/** The page's own store, or the browser's. */
export function seenMarks(store: SeenStore = LOCAL): SeenMarks {
  return {
    async read(name) {
      try {
        return await store.get(name);
      } catch {
        return undefined;
      }
    },
    async write(name, mark) {
      try {
        await store.set(name, mark);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Some pages may not touch it: then it throws, as a full one does. */
const LOCAL: SeenStore = {
  get: (name) => JSON.parse(localStorage.getItem(name) ?? 'null') as unknown,
  set: (name, mark) => localStorage.setItem(name, JSON.stringify(mark)),
};
