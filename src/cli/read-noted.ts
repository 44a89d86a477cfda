import type { Issue, Loaded, Roadmap } from '../sdk/index.js';
import { FileError, fileOf, type Given } from './command.js';
import { readSource } from './read-source.js';
import { visible } from './visible.js';
import { countOf } from './words-of-issue.js';

/**
 * The roadmap of the command's file; what could not be read of it is told on the standard error.
 * @param needed one of these lists has something in it
 * @throws FileError when none has: no answer about nothing may pass for one about the file
 */
export function readNoted(given: Given, needed: readonly ('items' | 'objectives')[] = ['items', 'objectives']): Loaded {
  const [file, loaded] = [fileOf(given), readSource(given)];
  const problems = wordsOfProblems(loaded.issues, file);
  if (needed.every((list) => loaded.roadmap[list].length === 0))
    throw new FileError(visible(`${file}: no ${needed.join(' and no ')} in it`) + (problems ? `; ${problems}` : ''));
  if (problems) process.stderr.write(`${problems}\n`);
  return loaded;
}

/** "6 problems in the data, 1 record left out: roadmap-view validate FILE"; undefined where all could be read. */
export function wordsOfProblems(issues: readonly Issue[], file: string): string | undefined {
  if (issues.length === 0) return undefined;
  const [leftOut, command] = [recordsLeftOut(issues), visible(`roadmap-view validate ${file}`)];
  return `${countOf(issues.length, 'problem')} in the data, ${countOf(leftOut, 'record')} left out: ${command}`;
}

export const recordsLeftOut = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { leftOut, count = 1 }) => sum + (leftOut === 'record' ? count : 0), 0);

/** The day as of which an older roadmap was true; where it does not say so, the day of the newer, and that is told. */
export function dayThen(file: string, { asOf }: Roadmap, today: string): string {
  if (asOf !== undefined) return asOf;
  process.stderr.write(`${visible(file)} has no asOf: changes are told as since ${today}\n`);
  return today;
}
