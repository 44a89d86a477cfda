import { readFileSync, writeFileSync } from 'node:fs';
import { FileError, UsageError } from './command.js';
import { visible } from './visible.js';

const STANDARD_INPUT = 0;

/** @param file a path, or `-` for the standard input */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    throw new FileError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

/** The value of a file's JSON. */
export function readJsonFile(file: string): unknown {
  const text = readText(file);
  const fault = faultInJson(text);
  if (fault !== undefined) throw new FileError(`${file}: no JSON: ${fault}`);
  return JSON.parse(withoutMark(text)) as unknown;
}

/** Why a text is no JSON; undefined if it is. */
export function faultInJson(text: string): string | undefined {
  try {
    JSON.parse(withoutMark(text));
    return undefined;
  } catch (error) {
    return visible(reasonOf(error));
  }
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** @param file a path; without one, the standard output */
export function writeText(file: string | undefined, text: string): void {
  if (file === undefined || file === '-') return void process.stdout.write(text);
  writeBytes(file, Buffer.from(text));
}

/** The same for what is no text; a terminal gets none of it. */
export function writeBytes(file: string | undefined, bytes: Uint8Array): void {
  const isOutput = file === undefined || file === '-';
  if (isOutput && process.stdout.isTTY) throw new UsageError('missing --out: this is no text for a terminal');
  if (isOutput) return void process.stdout.write(bytes);
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new FileError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

/** @param file a path */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new FileError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
