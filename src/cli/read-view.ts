import { COMMITMENTS, HORIZONS, ITEM_KINDS, parseTimeframe, STATUSES, type View } from '../sdk/index.js';
import { textOf, textsOf, UsageError, type Command, type Given } from './command.js';

/** What is looked for: the rest is left out, and the file says so. */
export const VIEW_OPTIONS = {
  search: { type: 'string' },
  filter: { type: 'string', multiple: true },
  range: { type: 'string' },
} satisfies Command['options'];

export const VIEW_USAGE = '[--search WORDS] [--filter FIELD=VALUE …] [--range 2026-Q3/2026-Q4]';

const FIELDS = ['team', 'status', 'commitment', 'horizon', 'product', 'kind', 'themes', 'objectives', 'releases'] as const;
type Field = (typeof FIELDS)[number];
/** Fields whose words are known; what has none of them is found by an empty one. */
const WORDS: Partial<Record<Field, readonly string[]>> = { status: STATUSES, commitment: COMMITMENTS, horizon: HORIZONS, kind: ITEM_KINDS };
type Filter = NonNullable<View['filter']>;

/**
 * @param fiscalYearStart the roadmap's own, for ranges as FY27-Q2
 * @returns undefined where nothing is looked for
 */
export function readView(given: Given, fiscalYearStart: number | undefined): View | undefined {
  const [search, range, filters] = [textOf(given, 'search'), textOf(given, 'range'), textsOf(given, 'filter')];
  const view: View = {
    ...(search && { search }),
    ...(filters.length > 0 && { filter: filterOf(filters) }),
    ...(range && { range: rangeOf(range, fiscalYearStart) }),
  };
  return Object.keys(view).length > 0 ? view : undefined;
}

/** Values of one field are alternatives; each field has to hold. */
function filterOf(texts: readonly string[]): Filter {
  const filter: Partial<Record<Field, string[]>> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    const field = FIELDS.find((name) => name === text.slice(0, at));
    if (!field) throw new UsageError(`--filter is FIELD=VALUE with a field of ${FIELDS.join(', ')}, and not ${JSON.stringify(text)}`);
    (filter[field] ??= []).push(wordIn(field, text.slice(at + 1)));
  }
  return filter;
}

function wordIn(field: Field, text: string): string {
  const words = WORDS[field];
  if (!words || text === '' || words.includes(text)) return text;
  throw new UsageError(`--filter ${field}= is one of ${words.join(', ')}, and not ${JSON.stringify(text)}`);
}

function rangeOf(text: string, fiscalYearStart: number | undefined): NonNullable<View['range']> {
  const read = parseTimeframe(text, fiscalYearStart);
  const { start, end } = 'problem' in read ? {} : read;
  if (start === undefined || end === undefined)
    throw new UsageError(`--range is a time from and to, as 2026-Q3/2026-Q4, and not ${JSON.stringify(text)}`);
  return { start, end };
}
