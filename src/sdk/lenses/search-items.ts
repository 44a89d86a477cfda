import type { ProjectedItem } from './projection.js';
import { fold, joins } from './replace-words.js';

/** What is looked for, as texts are compared: the beginning of a word, or in quotes whole words. */
interface Term {
  folded: string;
  whole: boolean;
}

const TERM = /"([^"]+)"|[^\s"]+/g;

/** The terms of a search: `sign "audit log"` looks for words that begin with "sign", and for these two words as they stand. */
export function searchTerms(search: string): Term[] {
  return [...search.matchAll(TERM)]
    .flatMap(([term, phrase]) =>
      phrase === undefined ? fold(term).folded.split(' ').map(termOf) : [{ folded: fold(phrase).folded.trim(), whole: true }],
    )
    .filter(({ folded }) => folded !== '');
}

const termOf = (folded: string): Term => ({ folded, whole: false });

/** Whether an item's title, summary or id has every term. */
export function hasTerms(item: ProjectedItem, terms: readonly Term[]): boolean {
  const text = terms.length > 0 ? textOf(item) : '';
  return terms.every((term) => placeOf(term, text, 0) >= 0);
}

/** Folded once for all searches: readers search letter by letter. */
const texts = new WeakMap<ProjectedItem, string>();

function textOf(item: ProjectedItem): string {
  const text = texts.get(item) ?? fold([item.title, item.summary, item.id].join(' | ')).folded;
  texts.set(item, text);
  return text;
}

function placeOf({ folded, whole }: Term, text: string, from: number): number {
  for (let at = text.indexOf(folded, from); at >= 0; at = text.indexOf(folded, at + 1)) {
    const end = at + folded.length;
    if (!joins(text[at - 1], text[at]) && !(whole && joins(text[end - 1], text[end]))) return at;
  }
  return -1;
}

/** Where a text has the terms of a search: pairs of places in it, in order, none over another. */
export function searchRanges(text: string, search: string): [start: number, end: number][] {
  const { folded, at } = fold(text);
  const place = (unit: number): number => at?.[unit] ?? (at ? text.length : unit);
  // a character that stands for several, such as ½, is found whole
  const whole = (unit: number): number => (at && unit < folded.length && at[unit] === at[unit - 1] ? whole(unit + 1) : unit);
  const found = searchTerms(search).flatMap((term) => placesOf(term, folded));
  found.sort(([a], [b]) => a - b);
  const ranges: [number, number][] = [];
  for (const [start, end] of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges.map(([start, end]) => [place(start), place(whole(end))]);
}

function placesOf(term: Term, text: string): [number, number][] {
  const places: [number, number][] = [];
  const { length } = term.folded;
  for (let at = placeOf(term, text, 0); at >= 0; at = placeOf(term, text, at + length)) places.push([at, at + length]);
  return places;
}
