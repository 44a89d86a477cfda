import { parsePath } from '../read-path.js';
import { isScalar } from '../values.js';
import type { Surveyed } from './choose-main.js';
import type { Placement } from './place-fields.js';
import type { Scalar } from './survey.js';

const WORDED: readonly string[] = ['status', 'health', 'commitment', 'kind'];
const MOST_WORDS = 200;

/** Of many records some are surveyed; the words that a map translates are those of all, or the rarer ones would be unknown. */
export function withAllWords(main: Surveyed): Surveyed {
  const isWorded = ({ field, column }: Placement) => WORDED.includes(field) && !main.refers.has(column.path);
  const placements = main.placements.map((placement) => (isWorded(placement) ? withWords(placement, main.list.records) : placement));
  return { ...main, placements };
}

function withWords(placement: Placement, records: readonly unknown[]): Placement {
  const read = parsePath(placement.column.path);
  const words = new Set<Scalar>(placement.column.values);
  for (const record of records) {
    if (words.size >= MOST_WORDS) break;
    for (const value of read(record)) if (isScalar(value)) words.add(value);
  }
  const added = [...words].slice(new Set(placement.column.values).size);
  return added.length ? { ...placement, column: { ...placement.column, values: [...placement.column.values, ...added] } } : placement;
}
