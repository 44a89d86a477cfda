import { passes } from './conditions.js';
import { dateFormat } from './date-format.js';
import type { FieldRule, Transform } from './field-map-config.js';
import { plainText } from './plain-text.js';
import { parsePath } from './read-path.js';
import type { Kit, Run } from './reader.js';
import { isScalar, spread, toList, wordOf } from './values.js';

/** One change of the values a rule found. */
export type Change = (values: readonly unknown[], node: unknown, run: Run) => readonly unknown[];
/** Makes the change a rule asks for under a name, from what it gives there. */
type Maker<Name extends keyof FieldRule> = (argument: NonNullable<FieldRule[Name]>, kit: Kit, rule: FieldRule) => Change;
export type Changes = { [Name in keyof FieldRule]?: Maker<Name> };

/** The changes of each value, in the order in which they are made. */
export const VALUE_CHANGES: Changes = {
  split: (mark, kit) => eachText(kit, (text) => text.split(mark).map((part) => part.trim())),
  keep: (test) => (values) => values.filter((value) => passes(test, [value])),
  between: (marks, kit) => eachText(kit, (text) => between(text, marks)),
  stripStart: (mark, kit) => eachText(kit, (text) => (text.startsWith(mark) ? text.slice(mark.length) : text)),
  stripEnd: (mark, kit) => eachText(kit, (text) => (text.endsWith(mark) ? text.slice(0, text.length - mark.length) : text)),
  prefix: (mark, kit) => eachText(kit, (text) => (text.startsWith(mark) ? text : mark + text)),
  suffix: (mark, kit) => eachText(kit, (text) => (text.endsWith(mark) ? text : text + mark)),
  map: (table, kit) => {
    const words = kit.table(table);
    return eachText(kit, (text, value) => (words.has(wordOf(text)) ? words.get(wordOf(text)) : value));
  },
  lookup: (place, kit, rule) => (typeof place === 'string' ? lookUpInTable(place, kit, rule) : lookUpInDocument(place, kit, rule)),
  date: (formats, kit) => {
    const readers = toList(formats).map(dateFormat);
    return eachText(kit, (text, value) => readers.map((read) => read(text)).find(Boolean) ?? value);
  },
  as: (names, kit) => eachText(kit, (text) => toList(names).reduce<unknown>((value, name) => TRANSFORMS[name](String(value)), text)),
  maxLength: (most, kit) => eachText(kit, (text) => shorten(text, most)),
};

/** The changes of the list of values, likewise. */
export const LIST_CHANGES: Changes = {
  without: (rule, kit) => {
    const read = kit.reader(rule);
    return (values, node, run) => {
      const others = read(node, run);
      return values.filter((value) => !others.includes(value));
    };
  },
  take: (index) => (values) => values.slice(index, index + 1 || undefined),
  join: (separator) => (values) => (values.length ? [values.filter(isScalar).join(separator)] : values),
};

export const TRANSFORMS: Record<Transform, (text: string) => unknown> = {
  plain: plainText,
  paragraph: (text) => text.split(/\n\s*\n/, 1)[0]!.replace(/\s+/g, ' '),
  title: (text) =>
    text
      .split(/[-_\s]+/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' '),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  number: (text) => (Number.isFinite(Number(text)) ? Number(text) : text),
};

/** A change of every text. Numbers are taken as their text, objects and lists left alone; what becomes nothing is dropped. */
function eachText({ isEmpty }: Kit, change: (text: string, value: unknown, run: Run) => unknown): Change {
  return (values, _node, run) => {
    const changed = values.map((value) => (isScalar(value) ? change(String(value).trim(), value, run) : value));
    return spread(changed).filter((value) => !isEmpty(value));
  };
}

function between(text: string, [open, close]: readonly [string, string]): string[] {
  const found = [];
  for (let at = text.indexOf(open); at >= 0;) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    found.push(text.slice(at + open.length, end));
    at = text.indexOf(open, end + close.length);
  }
  return found;
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, space > 0 ? space : most - 1)}…`;
}

type Place = Exclude<NonNullable<FieldRule['lookup']>, string>;

function lookUpInTable(name: string, kit: Kit, rule: FieldRule): Change {
  const table = kit.table(name);
  return lookUp(kit, rule, () => table, `is not in the table "${name}"`);
}

/** By the keys of records somewhere in the document; an index is made once per document. */
function lookUpInDocument(place: Place, kit: Kit, rule: FieldRule): Change {
  const records = parsePath(place.in);
  const [readKeys, get] = [kit.reader(place.key), kit.reader(place.get)];
  const entries = (record: unknown, run: Run) => readKeys(record, run).map((key) => [wordOf(key), get(record, run)] as const);
  const index = (run: Run) =>
    new Map(
      records(run.document)
        .flat()
        .flatMap((record) => entries(record, run)),
    );
  return lookUp(kit, rule, (run) => run.once(place, () => index(run)), `is not in ${place.in}`);
}

function lookUp(kit: Kit, rule: FieldRule, tableFor: (run: Run) => ReadonlyMap<string, unknown>, message: string): Change {
  return eachText(kit, (text, _value, run) => {
    const table = tableFor(run);
    const key = wordOf(text);
    if (table.has(key)) return table.get(key);
    if (rule.else === undefined) run.report({ code: 'unknown', path: run.at, value: text, message, leftOut: 'value' });
    return null;
  });
}
