import { coarsenTimeframe, type CoarseningRules } from '../../lenses/coarsen-timeframe.js';
import type { Lens } from '../../lenses/lens.js';
import { replacements, replaceWords } from '../../lenses/replace-words.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Timeframe } from '../../model/timeframe.js';
import type { Spelling } from './day-spellings.js';
import { decodedTexts } from './decoded-texts.js';
import { phrasesOf, provesSomething } from './evidence.js';
import { findNames } from './find-names.js';
import { sourceValues, type SourceValue } from './source-values.js';
import { spellingsTold, dayNeedle, timeNeedles } from './time-needles.js';
import { toldBy } from './told-by.js';
import { indexWords, wordsOf, type WordIndex } from './word-index.js';

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
  const looking: Looking = { rules, names: findNames(values) };
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
  const texts = told.flatMap(({ value, field }) => (typeof value === 'string' && field !== 'id' ? [value] : []));
  const ids = told.flatMap(({ value, field }) => (typeof value === 'string' && field === 'id' ? [value] : []));
  const [names, masks] = [replacements(Object.entries(glossary)), replacements(lens.bannedWords.map((word) => [word, '▇'] as const))];
  const worded = (list: string[]) => list.map((text) => replaceWords(replaceWords(text, names), masks));
  const ownIndex = indexTold([...own, ...worded(texts)]);
  // an id is no way to tell a date
  const idIndex = indexTold(worded(ids));
  const dates = new Set(spellingsTold(told, rules).map(keyOf));
  const numbers = new Set(
    told
      .filter(({ value }) => typeof value === 'number')
      .flatMap((value) => numberNeedle(value).flatMap(({ spellings }) => spellings.map(keyOf))),
  );
  const mayMakeIds = lens.ids === 'opaque' || names.length + masks.length > 0;
  return (spelling, { kind }) => {
    if (kind === 'date') return dates.has(keyOf(spelling)) || ownIndex.find(spelling.words) !== undefined;
    if (kind === 'number') return numbers.has(keyOf(spelling));
    const words = kind === 'id' && mayMakeIds ? withoutNumber(spelling.words) : spelling.words;
    return kind !== 'word' && [ownIndex, idIndex].some((index) => index.find(words) !== undefined);
  };
}

/** An id that a lens makes is a title that is told, and a number: `sign-in-2`. */
const withoutNumber = (words: readonly string[]): readonly string[] => (/^\d+$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words);

/** Keeps the end of one text and the beginning of the next from making a phrase. */
const BETWEEN = 'qqxendxqq';

function indexTold(texts: readonly string[]): WordIndex {
  const decoded = decodedTexts(texts.join(` ${BETWEEN} `)).map(({ text }) => text);
  return indexWords(decoded.join(` ${BETWEEN} `));
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
  rules: CoarseningRules;
  names: ReadonlySet<string>;
}

/** @param shown what the lens tells of a timeframe; undefined where it tells nothing */
function needlesIn(value: SourceValue, shown: Timeframe | undefined, { rules, names }: Looking): Needle[] {
  if (typeof value.value === 'number') return numberNeedle(value);
  if (typeof value.value === 'object') return timeNeedles(value.value, shown, value.path, rules);
  if (DAY.test(value.value)) return [dayNeedle(value.value, value.path)];
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
