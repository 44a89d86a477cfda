/**
 * How the values of the model are written: plain data, from which follow their types, how `parse` reads them, how lenses are checked and the
 * JSON Schema.
 */
export type Schema = StringSchema | NumberSchema | BooleanSchema | WordsSchema | ListSchema | RecordSchema | ObjectSchema;

/** What the roadmap's head says about how its values are meant. */
export interface Settings {
  /** Month (1 to 12). */
  fiscalYearStart: number;
}

interface Place {
  /** Without it, the object it belongs to is left out. */
  needed?: boolean;
  /** What stands in for it. */
  default?: unknown;
}

export interface StringSchema extends Place {
  kind: 'string';
  /** How long it may be, in characters; what is longer is cut. */
  least?: number;
  most?: number;
  /** Numbers and booleans are read as their text: trackers number their ids and titles. */
  loose?: boolean;
  /** What it is kept as. */
  read?: (text: string) => string | Refusal;
}

export interface NumberSchema extends Place {
  kind: 'number';
  least?: number;
  most?: number;
  whole?: boolean;
  /** The number that a text stands for, if any. */
  read?: (value: unknown) => unknown;
}

export interface BooleanSchema extends Place {
  kind: 'boolean';
}

export interface WordsSchema extends Place {
  kind: 'words';
  words: readonly string[];
}

/** Where one value stands for a list, it is a list of one. */
export interface ListSchema extends Place {
  kind: 'list';
  of: Schema;
}

export interface RecordSchema extends Place {
  kind: 'record';
  /** The only names it may have; any, if left out. */
  names?: readonly string[];
  of: Schema;
}

export interface ObjectSchema extends Place {
  kind: 'object';
  fields: ReadonlyMap<string, Schema>;
  /** The fields without which it is left out. */
  needs: readonly string[];
  /** The field that a value stands for which is no object. */
  short?: (value: unknown) => string | undefined;
  /** Left out whole when one of its fields is wrong. */
  all?: boolean;
  /** What its fields are kept as. */
  read?: (fields: never, settings: Settings) => object;
}

/** Why a value cannot be what it should be. */
export class Refusal {
  /** @param hint what would be right; a function where that costs something to find */
  constructor(
    readonly hint: string | (() => string),
    readonly code: 'invalid' | 'unknown' = 'invalid',
  ) {}
}

/** A schema with the type of its values, and of how they may be written; the two are for the compiler alone. */
export type Typed<S, T, I = T> = S & { readonly value?: T; readonly input?: I };
export type ValueOf<S> = S extends { readonly value?: infer T } ? Exclude<T, undefined> : never;
export type InputOf<S> = S extends { readonly input?: infer I } ? Exclude<I, undefined> : never;

type Fields = Readonly<Record<string, Schema>>;
type With<F, P> = { [K in keyof F]: F[K] extends P ? K : never }[keyof F];
type Needed<F> = With<F, { needed: true }>;
type Sure<F> = Needed<F> | With<F, { default: unknown }>;
type Flat<T> = { [K in keyof T]: T[K] };
export type Values<F> = Flat<{ [K in Sure<F>]: ValueOf<F[K]> } & { [K in Exclude<keyof F, Sure<F>>]?: ValueOf<F[K]> | undefined }>;
type Inputs<F> = Flat<{ [K in Needed<F>]: InputOf<F[K]> } & { [K in Exclude<keyof F, Needed<F>>]?: InputOf<F[K]> | undefined }>;

export const string = (rules: Omit<StringSchema, 'kind'> = {}): Typed<StringSchema, string> => ({ kind: 'string', ...rules });
export const number = (rules: Omit<NumberSchema, 'kind'> = {}): Typed<NumberSchema, number> => ({ kind: 'number', ...rules });
export const boolean: Typed<BooleanSchema, boolean> = { kind: 'boolean' };
export const oneOf = <const W extends readonly string[]>(words: W): Typed<WordsSchema, W[number]> => ({ kind: 'words', words });
export const listOf = <S extends Schema>(of: S): Typed<ListSchema, ValueOf<S>[], InputOf<S>[]> => ({ kind: 'list', of });

/** An object with a value of the same kind under each of its names. */
export const recordOf = <S extends Schema, N extends string = string>(
  of: S,
  names?: readonly N[],
): Typed<RecordSchema, RecordOf<N, ValueOf<S>>, RecordOf<N, InputOf<S>>> => ({ kind: 'record', of, ...(names && { names }) });
type RecordOf<N extends string, T> = string extends N ? Record<string, T> : Partial<Record<N, T>>;

/** An object of named fields, each optional unless `needed` or with a default. */
export function object<F extends Fields, T = Values<F>>(
  fields: F,
  rules: Pick<ObjectSchema, 'short' | 'all'> & { read?: (fields: Values<F>, settings: Settings) => T | Refusal } = {},
): Typed<ObjectSchema, T, Inputs<F>> {
  const entries = Object.entries(fields);
  const needs = entries.filter(([, { needed }]) => needed).map(([name]) => name);
  return { kind: 'object', fields: new Map(entries), needs, ...(rules as Pick<ObjectSchema, 'short' | 'all' | 'read'>) };
}

export const needed = <S extends Schema>(schema: S): S & { needed: true } => ({ ...schema, needed: true });
export const withDefault = <S extends Schema, D extends InputOf<S>>(schema: S, value: D): S & { default: D } => ({
  ...schema,
  default: value,
});

/** For an object that a text stands for: the field that the text is. */
export const textAs = (field: string) => (value: unknown) => (typeof value === 'string' ? field : undefined);
