import type { Issue } from '../../model/issue.js';
import type { Surveyed } from './choose-main.js';
import { NOTHING } from './evidence.js';
import type { Placement } from './place-fields.js';
import { ourWord, type WordField } from './value-words.js';

const LOW = 0.5;
/** Of a column in which no day is after the twelfth. */
export const EITHER_ORDER = 'has dates with day and month in either order; read as day first';

/** What a person should look at before trusting the map. */
export function tellDoubts({ placements, list }: Surveyed): Issue[] {
  const of = (field: string) => placements.find((placement) => placement.field === field);
  const title = of('title');
  const noTitle: Issue = {
    code: 'missing',
    path: list.path,
    message: 'no field looks like a title',
    hint: 'choose one by hand',
    leftOut: 'nothing',
  };
  const id = of('id');
  const repeated =
    id && id.evidence.distinct < id.evidence.count ? doubt(id, 'duplicate', 'occurs more than once, and is no id for sure') : undefined;
  const words = (['status', 'health', 'commitment', 'kind'] as const).flatMap((field) => unknownWords(of(field), field));
  const unsure = placements
    .filter(({ field, confidence }) => confidence < LOW && field !== 'title')
    .map((placement) => doubt(placement, 'unknown', `is a guess at ${placement.field}`));
  const dates = placements.filter(({ field, evidence }) => ['start', 'end', 'timeframe'].includes(field) && evidence.dates.ambiguous);
  const turned = dates.map((placement) => doubt(placement, 'unknown', EITHER_ORDER));
  return [...(title ? [] : [noTitle]), ...(repeated ? [repeated] : []), ...words, ...turned, ...unsure];
}

function unknownWords(placement: Placement | undefined, field: WordField): Issue[] {
  if (!placement || placement.evidence.boolean > 0.7) return [];
  const words = [...new Set(placement.column.values.map(String))].filter((word) => !ourWord(field, word) && !NOTHING.test(word.trim()));
  if (!words.length) return [];
  const hint = `say what they mean in the map of ${field}`;
  return [{ ...doubt(placement, 'unknown', `has words of ${field} that are not known`), value: words.join(', ').slice(0, 80), hint }];
}

const doubt = ({ column }: Placement, code: Issue['code'], message: string): Issue => ({
  code,
  path: column.path,
  message,
  leftOut: 'nothing',
});
