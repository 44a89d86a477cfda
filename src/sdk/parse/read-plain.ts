import { Refusal, type NumberSchema, type Schema, type StringSchema, type WordsSchema } from '../model/schema.js';
import { standAlone } from '../model/stand-alone-text.js';
import { sameWord, wordHint } from './nearest-word.js';

/** Schemas of values that have no parts. */
export type PlainSchema = Exclude<Schema, { kind: 'list' | 'record' | 'object' }>;

/** Reads a value that has no parts: what it is kept as, or why it cannot be. */
export function readPlain(schema: PlainSchema, from: unknown): unknown {
  if (schema.kind === 'string') return readString(schema, from);
  if (schema.kind === 'number') return readNumber(schema, from);
  if (schema.kind === 'words') return readWord(schema, from);
  return typeof from === 'boolean' ? from : new Refusal('expected true or false');
}

function readString({ loose, read }: StringSchema, from: unknown): string | Refusal {
  const text = loose && (Number.isFinite(from) || typeof from === 'boolean') ? String(from) : from;
  if (typeof text !== 'string') return new Refusal('expected text');
  const sound = mend(text);
  return read ? read(sound) : sound;
}

/**
 * Half a surrogate pair is no character, and makes `encodeURIComponent` throw: it becomes what every encoder makes of it. What turns letters
 * around would show another text than the one that is written, and than the one that was looked through for banned words.
 */
function mend(text: string): string {
  return /[\ud800-\udfff\u202a-\u202e\u2066-\u2069]/.test(text) ? standAlone(text.replace(/\p{Cs}/gu, '\ufffd')) : text;
}

function readNumber({ least = -Infinity, most = Infinity, whole, read }: NumberSchema, from: unknown): number | Refusal {
  const number = read ? read(from) : from;
  if (number instanceof Refusal) return number;
  if (typeof number !== 'number' || !Number.isFinite(number)) return new Refusal('expected a number');
  if (whole && !Number.isInteger(number)) return new Refusal('expected a whole number');
  if (number < least) return new Refusal(`at least ${least}`);
  return number > most ? new Refusal(`at most ${most}`) : number + 0; // JSON has no minus nought
}

function readWord({ words }: WordsSchema, from: unknown): string | Refusal {
  const word = typeof from === 'string' ? sameWord(from, words) : undefined;
  if (word !== undefined) return word;
  return new Refusal(() => [wordHint(from, words), `allowed: ${words.join(', ')}`].filter(Boolean).join(' '), 'unknown');
}
