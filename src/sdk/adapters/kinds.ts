import type { Issue } from '../model/issue.js';
import { parsePath } from './read-path.js';
import type { Reader } from './reader.js';
import { isObject } from '../model/is-object.js';
import { quote } from './values.js';

/** What is known while a map is read. */
export interface Kit {
  tables: Record<string, object>;
  /** Whether the map has an index of this name. */
  hasIndex: (name: unknown) => boolean;
  /** The values without what stands for nothing, each once. */
  clean: (values: readonly unknown[]) => readonly unknown[];
  /** Everything that is wrong with the map. */
  faults: Issue[];
  /** Reads a rule, which is made of all other kinds. */
  spec: Kind<Reader>;
}

/**
 * Turns a part of a map into what it stands for: a path into a function, words into a table.
 * @param at where the part stands
 * @param owner the object that holds it
 * @throws Error that says what is wrong with it
 */
export type Kind<T> = (written: unknown, at: string, kit: Kit, owner?: object) => T;

/** Reads a part; what is wrong with it is noted, and the parts beside it are read. A map with a fault is never used. */
export function readPart<T>(kind: Kind<T>, written: unknown, at: string, kit: Kit, owner?: object): T {
  try {
    return kind(written, at, kit, owner);
  } catch (error) {
    kit.faults.push({ code: 'invalid', path: at, value: quote(written), message: (error as Error).message, leftOut: 'nothing' });
    return undefined as T;
  }
}

/** A kind made of another. */
export const made =
  <A, B>(kind: Kind<A>, make: (value: A) => B): Kind<B> =>
  (...part) =>
    make(kind(...part));

/** A single value of one of these types. */
const typed =
  <T>(...types: string[]): Kind<T> =>
  (written) => {
    if (!types.includes(typeof written)) throw new Error(`must be a ${types.join(' or ')}`);
    return written as T;
  };

export const any: Kind<unknown> = (written) => written;
export const text = typed<string>('string');
export const number = typed<number>('number');
export const flag = typed<boolean>('boolean');
export const scalar = typed('string', 'number', 'boolean');
export const path = made(text, parsePath);
export const spec: Kind<Reader> = (written, at, kit) => kit.spec(written, at, kit);

/** One, or a list of them; always a list afterwards. */
export const many =
  <T>(kind: Kind<T>): Kind<T[]> =>
  (written, at, kit, owner) =>
    Array.isArray(written) ? written.map((part, index) => readPart(kind, part, `${at}[${index}]`, kit)) : [kind(written, at, kit, owner)];

/** What may be written as an object, or in another way. */
export const either =
  <T>(object: Kind<T>, other: Kind<T>): Kind<T> =>
  (written, ...place) =>
    (isObject(written) ? object : other)(written, ...place);

const refuse = (known: object): never => {
  throw new Error(`is none of ${Object.keys(known).join(', ')}`);
};

/** What an object holds for a name. */
export const entryOf =
  <T>(object: Record<string, T>): Kind<T> =>
  (name) =>
    Object.hasOwn(object, name as string) ? object[name as string]! : refuse(object);

/** An object with a value under each name, of the kind that the name has, or of another. */
const object =
  (kinds: Record<string, Kind<unknown>>, other: Kind<unknown>): Kind<Record<string, unknown>> =>
  (written, at, kit) => {
    if (!isObject(written)) throw new Error('must be an object');
    const read = ([name, part]: [string, unknown]) => {
      const kind = Object.hasOwn(kinds, name) ? kinds[name]! : other;
      return [name, readPart(kind, part, `${at}.${name}`, kit, written)];
    };
    return Object.fromEntries(Object.entries(written).map(read)) as Record<string, unknown>;
  };

/** An object with values of one kind under names of any kind. */
export const dictionary = <T>(kind: Kind<T>) => object({}, kind) as Kind<Record<string, T>>;

/** An object with values of known names. A comment may stand in any; among tests it holds. */
export const shape = <T>(kinds: { [Name in keyof T]: Kind<T[Name]> }, ...needed: (keyof T & string)[]): Kind<T> =>
  made(
    object({ ...kinds, comment: () => () => true }, () => refuse(kinds)),
    (read) => {
      for (const name of needed) if (!Object.hasOwn(read, name)) throw new Error(`needs ${name}`);
      return read as T;
    },
  );
