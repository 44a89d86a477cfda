import type { Issue, IssueCode } from '../model/issue.js';
import {
  Refusal,
  type ListSchema,
  type ObjectSchema,
  type RecordSchema,
  type Schema,
  type Settings,
  type StringSchema,
} from '../model/schema.js';
import { clipText } from './clip-text.js';
import type { Hint, Report } from './issue-list.js';
import { eachElement, isBlank, isList, isObject, ownKeys, readKey } from './own-properties.js';
import { readPlain } from './read-plain.js';
import { pathOf, type SourceRecord } from './record.js';
import { createKeyGuesser, isPrivate } from './unknown-keys.js';
import { quoteValue } from './quote-value.js';

export type Fields = Record<string, unknown>;

/** What is read: the records of a list, or the head of the document. */
export interface Subject {
  schema: ObjectSchema;
  /** The list; empty for the head. */
  list: string;
  /** Keys that are read elsewhere. */
  elsewhere: readonly string[];
}

export interface Reader {
  /** What can be read of a value: own, known keys only. */
  read(from: object, record?: SourceRecord): Fields;
  /** Whether what was read last, and may have been completed since, has all it needs; what it lacks is told. */
  isWhole(fields: Fields): boolean;
}

/**
 * Reads foreign values by their schemas into plain copies: own, known keys only, blanks left away, words spelled as in their list. What is
 * wrong is told and left out, from the inside out: a value, an element of a list, an object that lacks a needed field. The depth of the
 * schema bounds the walk, so no circle is endless.
 */
export function createReader({ schema, list, elsewhere }: Subject, settings: Settings, report: Report): Reader {
  const guessKey = createKeyGuesser();
  let record: SourceRecord | undefined;
  /** The steps from the record to the value that is read. */
  const trail: (string | number)[] = [];
  /** The record's wrong values, by their paths. */
  const wrong = new Map<string, Issue>();

  const pathTo = (key?: string): string =>
    ((record ? pathOf(record) : '') + [...trail, ...(key === undefined ? [] : [key])].map(stepText).join('')).replace(/^\./, '');

  function refuse(value: unknown, hint: Hint, code: IssueCode = 'invalid'): undefined {
    const path = pathTo();
    wrong.set(path, report({ code, path, value, leftOut: 'value', hint }));
  }

  function read(schema: Schema, from: unknown): unknown {
    if (isBlank(from)) return undefined;
    if (schema.kind === 'list') return readList(schema, from);
    if (schema.kind === 'record') return readRecord(schema, from);
    if (schema.kind === 'object') return readObject(schema, from);
    const value = accept(readPlain(schema, from), from);
    if (isBlank(value)) return undefined; // of what turns letters around alone nothing remains
    return schema.kind === 'string' && typeof value === 'string' ? cut(value, schema) : value;
  }

  function readAt(key: string | number, schema: Schema, from: unknown): unknown {
    trail.push(key);
    const value = read(schema, from);
    trail.pop();
    return value;
  }

  function accept<T>(made: T | Refusal, from: unknown): T | undefined {
    return made instanceof Refusal ? refuse(from, made.hint, made.code) : made;
  }

  function cut(text: string, { most = Infinity }: StringSchema): string {
    if (text.length <= most || lengthOf(text) <= most) return text;
    const message = `text longer than ${most} characters was cut there`;
    report({ code: 'invalid', path: pathTo(), value: text, message, leftOut: 'nothing' });
    return clipText(text, most);
  }

  function readList({ of }: ListSchema, from: unknown): unknown[] | undefined {
    if (!isList(from)) {
      const value = read(of, from);
      return value === undefined ? undefined : [value];
    }
    const to: unknown[] = [];
    eachElement(from, (element, index) => {
      const value = readAt(index, of, element);
      if (value !== undefined) to.push(value);
    });
    return to;
  }

  function readRecord({ of }: RecordSchema, from: unknown): Fields | undefined {
    if (!isObject(from)) return refuse(from, 'expected an object');
    const to: Fields = {};
    for (const key of ownKeys(from)) if (key !== '__proto__') set(to, key, readAt(key, of, readKey(from, key)));
    return to;
  }

  function readObject(schema: ObjectSchema, from: unknown): object | undefined {
    const before = wrong.size;
    const to = isObject(from) ? readFields(schema, from) : readShort(schema, from);
    if (!to || !hasNeeds(schema, to) || (schema.all && wrong.size > before)) return undefined;
    return schema.read ? accept(schema.read(to as never, settings), from) : to;
  }

  function readShort({ short, fields }: ObjectSchema, from: unknown): Fields | undefined {
    const key = isList(from) ? undefined : short?.(from);
    if (key === undefined) return refuse(from, short ? 'expected text or an object' : 'expected an object');
    const to: Fields = {};
    set(to, key, read(fields.get(key)!, from));
    return key in to ? to : undefined;
  }

  function readFields({ fields }: ObjectSchema, from: object): Fields {
    const to: Fields = {};
    let hidden = false;
    for (const key of ownKeys(from)) {
      const field = fields.get(key);
      if (field) set(to, key, readField(key, field, readKey(from, key)));
      else if (tellUnknown(key, fields) === 'visibility') hidden = true;
    }
    // someone meant to say who may see this: an empty list lets nobody, until it is spelled right
    if (hidden && !to['visibility']) to['visibility'] = [];
    return to;
  }

  /** Who may see something is never forgotten: of a visibility that cannot be read an empty list remains, which lets nobody. */
  function readField(key: string, field: Schema, from: unknown): unknown {
    const value = readAt(key, field, from);
    return value === undefined && key === 'visibility' && !isBlank(from) ? [] : value;
  }

  /** @returns the key that was probably meant */
  function tellUnknown(key: string, fields: ReadonlyMap<string, Schema>): string | undefined {
    const others = trail.length === 0 ? elsewhere : [];
    if (isPrivate(key) || others.includes(key)) return undefined;
    const once = [list, ...trail.filter((step) => typeof step === 'string'), key].join('\n');
    const meant = guessKey(once, key, () => [...fields.keys(), ...others]);
    const hint = meant === undefined ? undefined : `did you mean "${meant}"?`;
    report({
      code: 'unknown',
      path: () => pathTo(key),
      value: key,
      message: `unknown key "${quoteValue(key)}"`,
      hint,
      leftOut: 'value',
      once,
    });
    return meant;
  }

  /** A needed value that was left out for being wrong is told once, as wrong, not again as missing. */
  function hasNeeds({ needs }: ObjectSchema, to: Fields): boolean {
    const leftOut = trail.length === 0 ? 'record' : 'value';
    const missing = needs.filter((key) => to[key] === undefined);
    for (const key of missing) {
      const path = pathTo(key);
      const earlier = wrong.get(path);
      const hint = leftOut === 'record' && key === 'title' ? 'a title or an id is needed' : undefined;
      if (earlier) earlier.leftOut = leftOut;
      else report({ code: 'missing', path, leftOut, hint });
    }
    return missing.length === 0;
  }

  return {
    read(from, of) {
      record = of;
      wrong.clear();
      return readFields(schema, from);
    },
    isWhole: (fields) => hasNeeds(schema, fields),
  };
}

function set(to: Fields, key: string, value: unknown): void {
  if (value !== undefined) to[key] = value;
}

function stepText(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : `.${clipText(step, 80)}`;
}

/** In characters, of which some are two UTF-16 units. */
function lengthOf(text: string): number {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length;
}
