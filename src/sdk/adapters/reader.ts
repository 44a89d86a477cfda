/** What is known while a document is read. */
export interface Run {
  document: unknown;
  /** Notes a key that a look-up does not have. */
  miss: (at: string, key: string) => void;
  /** The records of an index of the map, by their key. */
  index: (name: string) => ReadonlyMap<string, unknown>;
}

/** The values a rule finds from a node; none for nothing. */
export type Reader = (node: unknown, run: Run) => readonly unknown[];
/** Whether some of the values pass. */
export type Test = (values: readonly unknown[]) => boolean;
/** One change of the values a rule found. */
export type Change = (values: readonly unknown[], node: unknown, run: Run) => readonly unknown[];

/** The values of the first reader that finds any. */
export const firstOf =
  (readers: readonly Reader[]): Reader =>
  (node, run) =>
    readers.reduce<readonly unknown[]>((values, read) => (values.length ? values : read(node, run)), []);
