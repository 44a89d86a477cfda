import { shapeOf, type Schema, type Shape } from '../model/schema.js';
import { elementsOf, isBlank, isList, ownKeys, readOwn } from './own-properties.js';
import { sameWord } from './nearest-word.js';

export type Trail = readonly (string | number)[];

/** Copies what a schema knows of a foreign value. */
export interface CopyRules {
  /** Keys of the outermost object that are read elsewhere. */
  ignored: readonly string[];
  /** Told of each key that the schema does not know, with the fields it does know; returns the one that was probably meant. */
  onUnknownKey(trail: Trail, known: Iterable<string>): string | undefined;
}

/** Of copied lists with blank elements left away: where each remaining element stood. */
export const sourceIndexes = new WeakMap<readonly unknown[], number[]>();

/**
 * A plain copy of a value as far as a schema reaches: own, known keys only, blanks left away, words of closed lists spelled as in their
 * list. The depth of the schema bounds the walk, so no circle is endless. Values of the wrong kind stay for the schema to refuse.
 */
export function copyBySchema(schema: Schema, value: unknown, rules: CopyRules): unknown {
  const trail: (string | number)[] = [];

  function copy(shape: Shape, from: unknown): unknown {
    if (isBlank(from)) return undefined;
    if (typeof from === 'string') return copyText(shape, from);
    if (typeof from === 'number') return copyNumber(from);
    if (typeof from !== 'object') return typeof from === 'function' ? Symbol('a function') : from;
    if (shape.kind === 'list') return isList(from) ? copyList(shape.of, from) : copy(shape.of, from);
    if (isList(from)) return Symbol('a list');
    if (shape.kind === 'object') return copyFields(shape.fields, from as object);
    return shape.kind === 'record' ? copyRecord(shape.of, from as object) : Symbol('an object');
  }

  function copyAt(key: string | number, shape: Shape, from: unknown): unknown {
    if (typeof from !== 'object') return copy(shape, from);
    trail.push(key);
    const copied = copy(shape, from);
    trail.pop();
    return copied;
  }

  function copyList(of: Shape, from: readonly unknown[]): unknown[] {
    const elements = elementsOf(from).map(([index, element]) => [index, copyAt(index, of, element)] as const);
    const kept = elements.filter(([, element]) => element !== undefined);
    const list = kept.map(([, element]) => element);
    if (kept.length < from.length)
      sourceIndexes.set(
        list,
        kept.map(([index]) => index),
      );
    return list;
  }

  function copyFields(fields: ReadonlyMap<string, Shape>, from: object): Record<string, unknown> {
    const to: Record<string, unknown> = {};
    let hidden = false;
    for (const key of ownKeys(from)) {
      const field = fields.get(key);
      if (field) set(to, key, copyAt(key, field, readOwn(from, key)));
      else if (!isPrivate(key) && !elsewhere().includes(key))
        hidden = rules.onUnknownKey([...trail, key], [...fields.keys(), ...elsewhere()]) === 'visibility' || hidden;
    }
    // someone meant to say who may see this: an empty list lets nobody, until it is spelled right
    if (hidden && !Object.hasOwn(to, 'visibility')) to['visibility'] = [];
    return to;
  }

  function elsewhere(): readonly string[] {
    return trail.length === 0 ? rules.ignored : [];
  }

  function copyRecord(of: Shape, from: object): Record<string, unknown> {
    const to: Record<string, unknown> = {};
    for (const key of ownKeys(from)) if (key !== '__proto__') set(to, key, copyAt(key, of, readOwn(from, key)));
    return to;
  }

  return copy(shapeOf(schema), value);
}

function set(to: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) to[key] = value;
}

/** `_links`, `$schema`, `x-colour`: notes to others by old custom. */
export function isPrivate(key: string): boolean {
  return key.startsWith('_') || key.startsWith('$') || key.startsWith('x-');
}

function copyNumber(from: number): unknown {
  if (!Number.isFinite(from)) return Symbol(String(from));
  return from === 0 ? 0 : from; // JSON has no minus nought
}

/** Half a surrogate pair is no character, and makes `encodeURIComponent` throw: it becomes what every encoder makes of it. */
function copyText(shape: Shape, from: string): string {
  const word = shape.kind === 'value' ? undefined : listedWord(shape, from);
  return word ?? (/[\ud800-\udfff]/.test(from) ? from.replace(/\p{Cs}/gu, '\ufffd') : from);
}

/** The word of a closed list that a text spells: its own list, or the one in the object that it is short for (`health: "on track"`). */
function listedWord(shape: Shape, from: string): string | undefined {
  if (shape.kind === 'words') return sameWord(from, shape.words);
  if (shape.kind === 'list') return listedWord(shape.of, from);
  if (shape.kind !== 'object') return undefined;
  for (const field of shape.fields.values()) {
    const word = field.kind === 'words' ? sameWord(from, field.words) : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}
