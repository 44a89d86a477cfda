import { readFileSync } from 'node:fs';
import { UsageError } from './command.js';
import { reasonOf } from './files.js';

const STANDARD_INPUT = 0;
/** Pictures, archives and PDF files, and text in UTF-16: nothing would be found in them, whatever they show. */
const NO_TEXT = /^%PDF-|\0/;

/**
 * The text of a published file.
 * @param file a path, or `-` for the standard input
 * @throws UsageError when it cannot be read, or nothing could be found in it: what is no text in UTF-8, or empty, must not pass
 */
export function readPublished(file: string): string {
  const text = decode(bytesOf(file));
  if (text === undefined || NO_TEXT.test(text)) throw new UsageError(`cannot look into ${file}: it is no text in UTF-8`);
  if (text.trim() === '') throw new UsageError(`cannot look into ${file}: it is empty`);
  return text;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
