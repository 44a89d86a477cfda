import { arrange, type View } from '../lenses/arrange.js';
import type { Counts, Projection } from '../lenses/projection.js';
import type { ExportWords } from './export-words.js';
import type { Titles } from './titles.js';

/** What every export says of itself: for whom, as of when, what was looked for, and how much of the source it is. */
export function stampOf(projection: Projection, view: View, words: ExportWords, titles: Titles): string[] {
  const { lens, asOf, nextReview, today } = projection;
  return [
    words.word('lens.label', { lens: lens.label }),
    ...(asOf ? [words.word('date.asOf', { date: words.day(asOf) })] : []),
    ...(asOf === today ? [] : [words.word('date.today', { date: words.day(today) })]),
    ...(nextReview ? [words.word('date.nextReview', { date: words.day(nextReview) })] : []),
    ...viewWords(view, words, titles),
    countWords(arrange(projection, view).counts, words),
  ];
}

const PARTS = ['source', 'shown', 'undated', 'filtered', 'outOfRange', 'invalid', 'withheld'] as const;

/** Where every item of the source went, as far as the lens tells. */
function countWords(counts: Counts, words: ExportWords): string {
  const told = PARTS.filter((part) => counts[part] || (part === 'shown' && !counts.undated));
  return words.list(told.map((part) => words.word(`counts.${part}`, { n: words.number(counts[part] ?? 0) })));
}

/** What a reader left out is told, so that nobody takes a part for the whole. */
function viewWords({ search, filter = {}, range }: View, words: ExportWords, titles: Titles): string[] {
  const filters = Object.entries(filter).map(([field, values]) =>
    words.word('view.filter', { field: words.word(`field.${field}`), values: words.list(valuesOf(field, values, words, titles)) }),
  );
  return [
    ...(search ? [words.word('view.search', { values: search })] : []),
    ...filters,
    ...(range ? [words.word('view.range', { start: words.day(range.start), end: words.day(range.end) })] : []),
  ];
}

const LISTS = { team: 'teams', product: 'products', themes: 'themes', objectives: 'objectives', releases: 'releases' } as const;

function valuesOf(field: string, values: readonly string[], words: ExportWords, titles: Titles): string[] {
  const list = Object.hasOwn(LISTS, field) ? LISTS[field as keyof typeof LISTS] : undefined;
  return list ? titles(list, values) : values.map((value) => words.word(`${field}.${value}`));
}
