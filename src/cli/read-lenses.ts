import { lenses as presets, parseLenses, type Lens } from '../sdk/index.js';
import { FileError, textOf, textsOf, UsageError, type Given } from './command.js';
import { readText } from './files.js';
import { wordsOfIssue } from './words-of-issue.js';

export const LENS_OPTIONS = { lens: { type: 'string', multiple: true }, lenses: { type: 'string' } } as const;

/** The lenses that a command names, from the presets and from a file of your own; yours wins where both have a name. */
export function readLenses(given: Given): Lens[] {
  const all = allLenses(given);
  const names = namesIn(given);
  if (names.length === 0) throw new UsageError(`missing --lens: one of ${Object.keys(all).join(', ')}`);
  return names.map((name) => {
    if (!Object.hasOwn(all, name)) throw new UsageError(`no lens ${JSON.stringify(name)}; there are ${Object.keys(all).join(', ')}`);
    return all[name]!;
  });
}

/** The lenses that a command names; where it names none, all presets and your own. */
export function readLensesOrAll(given: Given): Lens[] {
  return namesIn(given).length > 0 ? readLenses(given) : Object.values(allLenses(given));
}

const allLenses = (given: Given): Record<string, Lens> => ({ ...presets, ...ownLenses(textOf(given, 'lenses')) });
const namesIn = (given: Given): string[] => textsOf(given, 'lens').flatMap((text) => text.split(',').filter(Boolean));

/** The one lens that a command names. */
export function readLens(given: Given): Lens {
  const [lens, more] = readLenses(given);
  if (more) throw new UsageError('one --lens at a time');
  return lens!;
}

/** A wrong lens ends the command: going on without it would check or publish something else than was meant. */
function ownLenses(file: string | undefined): Record<string, Lens> {
  if (file === undefined) return {};
  const { lenses, issues } = parseLenses(readText(file));
  if (issues.length > 0) throw new FileError(`${file}: ${issues.map(wordsOfIssue).join('\n')}`);
  return Object.fromEntries(lenses.map((lens) => [lens.id, lens]));
}
