import { coarsenTimeframe, type CoarseningRules } from '../../lenses/coarsen-timeframe.js';
import type { Lens } from '../../lenses/lens.js';
import { replacements, replaceWords } from '../../lenses/replace-words.js';
import { PRECISIONS, type Precision } from '../../model/closed-lists.js';
import { formatPeriod } from '../../model/format-period.js';
import { periodOf } from '../../model/period.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Timeframe } from '../../model/timeframe.js';
import { daySpellings, monthSpellings, weekSpellings, type Spelling } from './day-spellings.js';
import { decodedTexts } from './decoded-texts.js';
import { phrasesOf, provesSomething } from './evidence.js';
import { findNames } from './find-names.js';
import { sourceValues, type SourceValue } from './source-values.js';
import { toldBy } from './told-by.js';
import { indexWords, wordsOf } from './word-index.js';

export type LeakKind = 'text' | 'name' | 'word' | 'id' | 'date' | 'number';

/** A value to look for, in all its spellings, and the places in the roadmap where it stands. */
export interface Needle {
  kind: LeakKind;
  value: string;
  paths: string[];
  spellings: Spelling[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** A number counts where it stands behind the name of its field. */
const BEHIND_ITS_NAME = /^(["']?\s*[:=]\s*["']?|\.)$/;
/** `value="12"` stands on every page with something to choose from. */
const BEHIND_VALUE = /^["']?\s*:\s*["']?$/;
const SMALLEST_NUMBER = 10;
const SPELLERS = { day: daySpellings, week: weekSpellings, month: monthSpellings } as const;
type Fine = keyof typeof SPELLERS;
const FINE = ['day', 'week', 'month'] as const;

const keyOf = ({ words }: Spelling): string => words.join(' ');

/**
 * What the lens withholds and can be recognised: values that it tells nowhere, neither by another field nor of another entity. Days are
 * looked for where it tells none, weeks and months where it tells nothing so fine.
 */
export function needlesOf(roadmap: Roadmap, lens: Lens, rules: CoarseningRules): Needle[] {
  const values = sourceValues(roadmap);
  const isTold = toldBy(lens, roadmap);
  const [told, withheld] = [values.filter(isTold), values.filter((value) => !isTold(value))];
  const said = saidBy(told, lens, rules);
  const looking: Looking = { lens, names: findNames(values) };
  const needles = [
    ...wordNeedles(lens),
    ...withheld.flatMap((value) => needlesIn(value, undefined, looking)),
    ...told.flatMap((value) => (typeof value.value === 'object' ? needlesIn(value, coarsenTimeframe(value.value, rules), looking) : [])),
  ];
  return merge(needles)
    .map((needle) => ({ ...needle, spellings: needle.spellings.filter((spelling) => !said(spelling, needle)) }))
    .filter(({ spellings }) => spellings.length > 0);
}

/** What the lens tells anyway: its values in its own words, the days, weeks and months of its dates, its numbers. */
function saidBy(told: readonly SourceValue[], lens: Lens, rules: CoarseningRules): (spelling: Spelling, needle: Needle) => boolean {
  const { label, description = '', disclaimer = '', vocabulary, glossary } = lens;
  const own = [label, description, disclaimer, ...Object.values(vocabulary), ...Object.values(glossary)];
  const texts = told.map(({ value }) => value).filter((value) => typeof value === 'string');
  const [names, masks] = [replacements(Object.entries(glossary)), replacements(lens.bannedWords.map((word) => [word, '▇'] as const))];
  const inItsWords = [...own, ...texts.map((text) => replaceWords(replaceWords(text, names), masks))].join(` ${BETWEEN} `);
  const index = indexWords(
    decodedTexts(inItsWords)
      .map(({ text }) => text)
      .join(` ${BETWEEN} `),
  );
  const days = new Set([rules.today, ...told.flatMap(({ value }) => daysIn(value, rules))]);
  const dates = new Set([...days].flatMap((day) => FINE.flatMap((fine) => SPELLERS[fine](day).map(keyOf))));
  const numbers = new Set(
    told
      .filter(({ value }) => typeof value === 'number')
      .flatMap((value) => numberNeedle(value).flatMap(({ spellings }) => spellings.map(keyOf))),
  );
  const mayMakeIds = lens.ids === 'opaque' || names.length + masks.length > 0;
  return (spelling, { kind }) => {
    if (kind === 'date' && dates.has(keyOf(spelling))) return true;
    if (kind === 'number') return numbers.has(keyOf(spelling));
    const words = kind === 'id' && mayMakeIds ? withoutNumber(spelling.words) : spelling.words;
    return kind !== 'word' && index.find(words) !== undefined;
  };
}

/** An id that a lens makes is a title that is told, and a number: `sign-in-2`. */
const withoutNumber = (words: readonly string[]): readonly string[] => (/^\d+$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words);

/** Keeps the end of one text and the beginning of the next from making a phrase. */
const BETWEEN = 'qqxendxqq';

function daysIn(value: SourceValue['value'], rules: CoarseningRules): string[] {
  if (typeof value === 'string') return DAY.test(value) ? [value] : [];
  if (typeof value === 'number') return [];
  const { start, end } = coarsenTimeframe(value, rules);
  return [start, end].filter((day) => day !== undefined);
}

/** Code names and banned words are looked for however common they are. */
function wordNeedles({ glossary, bannedWords }: Lens): Needle[] {
  const names = Object.keys(glossary).filter((word) => glossary[word] !== word);
  const needle = (value: string, path: string): Needle => ({
    kind: 'word',
    value,
    paths: [path],
    spellings: spellingsOf([wordsOf(value)]),
  });
  return [...names.map((word) => needle(word, 'lens.glossary')), ...bannedWords.map((word) => needle(word, 'lens.bannedWords'))].filter(
    ({ spellings }) => spellings.length > 0,
  );
}

/** Words one by one, and run together as in `bluefox`. */
function spellingsOf(phrases: readonly string[][]): Spelling[] {
  const joined = phrases.filter(({ length }) => length > 1 && length < 4).map((words) => [words.join('')]);
  return [...phrases, ...joined.filter(([word = '']) => word.length >= 8)].filter(({ length }) => length > 0).map((words) => ({ words }));
}

/** Where a single word is what is counted, or how: "stories", "reach". */
const MEASURE = /(^|\.)(unit|per|phases|inputs\.\*)$/;

interface Looking {
  lens: Lens;
  names: ReadonlySet<string>;
}

/** @param shown what the lens tells of a timeframe; undefined where it tells nothing */
function needlesIn(value: SourceValue, shown: Timeframe | undefined, { lens, names }: Looking): Needle[] {
  if (typeof value.value === 'number') return numberNeedle(value);
  if (typeof value.value === 'object') return timeNeedles(value.value, shown, value.path, lens);
  if (DAY.test(value.value)) return [dateNeedle(value.value, 'day', value.path)];
  return value.field === 'id' ? idNeedle(value.value, value.path) : textNeedles(value, value.value, names);
}

function idNeedle(id: string, path: string): Needle[] {
  const words = wordsOf(id);
  return provesSomething(words) && isUnlikeAWord(words) ? [{ kind: 'id', value: id, paths: [path], spellings: spellingsOf([words]) }] : [];
}

function textNeedles({ field, path }: SourceValue, text: string, known: ReadonlySet<string>): Needle[] {
  const isMeasure = MEASURE.test(field);
  const telling = phrasesOf(text, wordsOf).filter((words) => provesSomething(words) && !(isMeasure && words.length === 1));
  const names = [...new Set(wordsOf(text))].filter((word) => known.has(word));
  const named = names.map((name): Needle => ({ kind: 'name', value: name, paths: [path], spellings: [{ words: [name] }] }));
  return telling.length === 0 ? named : [{ kind: 'text', value: text, paths: [path], spellings: spellingsOf(telling) }, ...named];
}

/** An id such as "search" is a word like any other; one of several parts, or with a number in it, is an id. */
const isUnlikeAWord = (words: readonly string[]): boolean => words.length > 1 || /\d/.test(words[0] ?? '');

function numberNeedle({ value, field, path }: SourceValue): Needle[] {
  if (typeof value !== 'number' || (value < SMALLEST_NUMBER && Number.isInteger(value))) return [];
  const name = field.split('.').at(-1) ?? '';
  const between = name === 'value' ? BEHIND_VALUE : BEHIND_ITS_NAME;
  const spelling = { words: [...wordsOf(name), ...wordsOf(String(value))], between };
  return name === '*' ? [] : [{ kind: 'number', value: `${name}: ${value}`, paths: [path], spellings: [spelling] }];
}

function timeNeedles(timeframe: Timeframe, shown: Timeframe | undefined, path: string, lens: Lens): Needle[] {
  return (['start', 'end'] as const).flatMap((side) => {
    const day = timeframe[side];
    if (day === undefined) return [];
    const written = timeframe[`${side}Precision`] ?? 'day';
    const told = shown?.[`${side}Precision`];
    return finenessOf(written)
      .filter((fine) => isWithheld(fine, told, lens))
      .map((fine) => dateNeedle(day, fine, path));
  });
}

/** A day is told by its week too, but its month alone is not what was written. */
function finenessOf(written: Precision): Fine[] {
  if (written === 'day') return ['day', 'week'];
  return written === 'week' || written === 'month' ? [written] : [];
}

const isFiner = (written: Precision, fine: Fine): boolean => PRECISIONS.indexOf(written) <= PRECISIONS.indexOf(fine);

/** A lens that tells some dates by the month has an axis with months on it; then one of them proves nothing. */
function isWithheld(fine: Fine, told: Precision | undefined, { precision: { near } }: Lens): boolean {
  if (told !== undefined && isFiner(told, fine)) return false;
  return fine === 'day' || near === 'horizon' || !isFiner(near, fine);
}

function dateNeedle(day: string, fine: Fine, path: string): Needle {
  const { start } = periodOf(day, fine);
  return { kind: 'date', value: fine === 'day' ? day : formatPeriod(periodOf(day, fine)), paths: [path], spellings: SPELLERS[fine](start) };
}

/** One needle for each value, however often it stands in the roadmap. */
function merge(needles: readonly Needle[]): Needle[] {
  const merged = new Map<string, Needle>();
  for (const needle of needles) {
    const key = `${needle.kind} ${needle.value}`;
    const known = merged.get(key);
    if (!known) merged.set(key, { ...needle });
    else if (!known.paths.includes(needle.paths[0]!)) known.paths = [...known.paths, ...needle.paths];
  }
  return [...merged.values()];
}
