import type { ParseArgsConfig } from 'node:util';

/** What a command was given, once its options are known to be right. */
export interface Given {
  files: string[];
  options: Record<string, string | boolean | (string | boolean)[] | undefined>;
}

/** How it went: all fine, or something was found. Whatever cannot be used or read is a `UsageError`. */
export const FINE = 0;
export const FOUND = 1;
export const UNUSABLE = 2;

/** One command of the command line. */
export interface Command {
  /** What is written after the command's name. */
  usage: string;
  /** What it does, in one line. */
  summary: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit code */
  run(given: Given): Promise<number>;
}

/** The command cannot be run like this. */
export class UsageError extends Error {}

/** A file cannot be used: how the command is written is not what is wrong. */
export class FileError extends UsageError {}

/** The text of an option; undefined where it is not given. */
export function textOf({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function textsOf({ options }: Given, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** The one file that a command works on. */
export function fileOf({ files }: Given): string {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('missing file: name one, or - for the standard input');
  if (more.length > 0) throw new UsageError(`one file at a time; ${JSON.stringify(more[0])} is one more`);
  return file;
}

/** The word of a closed list that an option names; undefined where it is not given. */
export function wordOf<T extends string>(given: Given, name: string, words: readonly T[]): T | undefined {
  const text = textOf(given, name);
  const word = words.find((candidate) => candidate === text);
  if (text !== undefined && !word) throw new UsageError(`--${name} is one of ${words.join(', ')}, and not ${JSON.stringify(text)}`);
  return word;
}
