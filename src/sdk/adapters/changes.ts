import { valueTest } from './conditions.js';
import { dateFormat } from './date-format.js';
import type { FieldRule, Transform } from './field-map-config.js';
import { any, entryOf, made, many, number, spec, text, type Kind } from './kinds.js';
import { numberOf } from './number-of.js';
import { plainText } from './plain-text.js';
import { oneAt } from './read-path.js';
import type { Change, Run } from './reader.js';
import { plainFromHtml } from './text/plain-from-html.js';
import { isObject } from '../model/is-object.js';
import { isScalar, toList, wordOf } from './values.js';

type Changes = { [Name in keyof FieldRule]?: Kind<Change> };

/** A change of every text, by an argument of a kind. Numbers are taken as their text, objects and lists left alone. */
const eachText =
  <T>(kind: Kind<T>, change: (text: string, argument: T, value: unknown, run: Run) => unknown): Kind<Change> =>
  (...part) => {
    const argument = kind(...part);
    return (values, _node, run) => values.map((value) => (isScalar(value) ? change(String(value).trim(), argument, value, run) : value));
  };

const TRANSFORMS: Record<Transform, (text: string) => unknown> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  number: numberOf,
  percent: (text) => (/^\d*\.?\d+$/.test(text) ? Math.round(+text * 1e4) / 100 : numberOf(text)),
  html: plainFromHtml,
  plain: plainText,
  paragraph: (text) => text.split(/\n\s*\n/, 1)[0]!.replace(/\s+/g, ' '),
  title: (text) => text.replace(/[-_\s]+/g, ' ').replace(/(^| )./g, (start) => start.toUpperCase()),
};

/** Words and what they stand for: written out, or a table of the map by its name. */
export const table: Kind<ReadonlyMap<string, unknown>> = (written, at, kit) => {
  const words = isObject(written) ? written : entryOf(kit.tables)(written, at, kit);
  return new Map(Object.entries(words).map(([word, meaning]) => [wordOf(word), meaning]));
};

/** A table, or what an index makes of the document. */
const answers: Kind<(run: Run) => ReadonlyMap<string, unknown>> = (written, at, kit) => {
  if (kit.hasIndex(written)) return (run) => run.index(written as string);
  const words = table(written, at, kit);
  return () => words;
};

/** What a table says of a key; a key that is not there is reported, unless the rule has an answer for it. */
const lookup: Kind<Change> = (written, at, kit, owner) =>
  eachText(answers, (key, wordsIn, _value, run) => {
    const words = wordsIn(run);
    if (!words.has(wordOf(key)) && !Object.hasOwn(owner!, 'else')) run.miss(at, key);
    return words.get(wordOf(key));
  })(written, at, kit);

/** The changes of each value, then those of the list of values, in the order in which they are made. */
export const CHANGES = {
  split: eachText(text, (value, mark) => value.split(mark).map((part) => part.trim())),
  keep: made(
    valueTest,
    (test): Change =>
      (values) =>
        values.filter((value) => test([value])),
  ),
  between: eachText(many(text), (value, [open, close]) =>
    value
      .split(open!)
      .slice(1)
      .flatMap((rest) => (rest.includes(close!) ? rest.split(close!, 1) : [])),
  ),
  stripStart: eachText(text, (value, mark) => (value.startsWith(mark) ? value.slice(mark.length) : value)),
  stripEnd: eachText(text, (value, mark) => (value.endsWith(mark) ? value.slice(0, value.length - mark.length) : value)),
  prefix: eachText(text, (value, mark) => (value.startsWith(mark) ? value : mark + value)),
  suffix: eachText(text, (value, mark) => (value.endsWith(mark) ? value : value + mark)),
  map: eachText(table, (word, words, value) => (words.has(wordOf(word)) ? words.get(wordOf(word)) : value)),
  lookup,
  date: eachText(many(made(text, dateFormat)), (day, readers, value) => readers.map((read) => read(day)).find(Boolean) ?? value),
  as: eachText(many(entryOf(TRANSFORMS)), (value, transforms) => transforms.reduce<unknown>((result, turn) => turn(String(result)), value)),
  maxLength: eachText(number, (value, most) =>
    value.length > most
      ? `${value
          .slice(0, most)
          .replace(/ [^ ]*$/, '')
          .slice(0, most - 1)}…`
      : value,
  ),
  without: made(spec, (read): Change => (values, node, run) => {
    const others = read(node, run);
    return values.filter((value) => !others.includes(value));
  }),
  take: made(
    number,
    (at): Change =>
      (values) =>
        oneAt(values, at),
  ),
  join: made(
    text,
    (separator): Change =>
      (values) =>
        values.length ? [values.filter(isScalar).join(separator)] : values,
  ),
  else: made(
    any,
    (value): Change =>
      (values) =>
        values.length ? values : toList(value),
  ),
} satisfies Changes;
