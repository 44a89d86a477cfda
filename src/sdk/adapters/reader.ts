import type { Issue } from '../model/issue.js';
import type { FieldSpec, Table } from './field-map-config.js';

/** The values a rule finds from a node; none for nothing. */
export type Reader = (node: unknown, run: Run) => readonly unknown[];

/** What follows from the map alone. */
export interface Kit {
  isEmpty: (value: unknown) => boolean;
  /** A table by name, or one written out. */
  table: (table: Table | string) => ReadonlyMap<string, unknown>;
  reader: (spec: FieldSpec) => Reader;
}

/** What is known while a map reads one document. */
export interface Run {
  document: unknown;
  /** The field being read, for what is reported. */
  at: string;
  /** What `make` makes, once per document and key. */
  once: <T>(key: object, make: () => T) => T;
  /** Notes a problem; the same one again counts up and adds its value. */
  report: (issue: Issue) => void;
}
