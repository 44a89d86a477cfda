import type { Adapter } from '../adapter.js';
import { readCsv } from './read-csv.js';

/** An adapter that is given the rows of a table where the source is text. */
export function withRows(adapter: Adapter): Adapter {
  return {
    ...adapter,
    adapt: (document, options) => {
      if (typeof document !== 'string') return adapter.adapt(document, options);
      const { rows, issues } = readCsv(document);
      const adapted = adapter.adapt(rows, options);
      return { ...adapted, issues: [...issues, ...adapted.issues] };
    },
  };
}
