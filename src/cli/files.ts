import { readFileSync, writeFileSync } from 'node:fs';
import { UsageError } from './command.js';

const STANDARD_INPUT = 0;

/** @param file a path, or `-` for the standard input */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

/** The value of a file's JSON. */
export function readJsonFile(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${reasonOf(error)}`);
  }
}

/** @param file a path; without one, the standard output */
export function writeText(file: string | undefined, text: string): void {
  if (file === undefined || file === '-') return void process.stdout.write(text);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
