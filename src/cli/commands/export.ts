import {
  COLLECTIONS,
  EXPORT_FORMATS,
  project,
  renderStatic,
  type CollectionName,
  type ExportFormat,
  type StaticOptions,
} from '../../sdk/index.js';
import { FINE, textOf, UsageError, type Command, type Given } from '../command.js';
import { reasonOf, writeText } from '../files.js';
import { LENS_OPTIONS, readLens } from '../read-lenses.js';
import { readSource, SOURCE_OPTIONS, SOURCE_USAGE, todayOf } from '../read-source.js';
import { countOf, wordsOfIssue } from '../words-of-issue.js';

const SEPARATORS = [',', ';', '\t'] as const;

export const exportAs: Command = {
  usage: `FILE --lens NAME --format ${EXPORT_FORMATS.join('|')} [--out FILE] [--locale TAG] [--list items|releases|…] [--separator ';'] [--lenses LENSES.json] [--today DAY] ${SOURCE_USAGE}`,
  summary: 'writes what one audience may see as a page, a text, a table (--list, --separator) or a calendar',
  options: {
    ...SOURCE_OPTIONS,
    ...LENS_OPTIONS,
    format: { type: 'string' },
    out: { type: 'string' },
    locale: { type: 'string' },
    list: { type: 'string' },
    separator: { type: 'string' },
  },
  run(given) {
    const [lens, options] = [readLens(given), optionsOf(given)];
    const { roadmap, issues } = readSource(given);
    const today = todayOf(given, roadmap.timeZone);
    writeText(
      textOf(given, 'out'),
      orUnusable(() => renderStatic(project(roadmap, lens, { today }), options)),
    );
    for (const issue of issues) process.stderr.write(`${wordsOfIssue(issue)}\n`);
    if (issues.length > 0) process.stderr.write(`${countOf(issues.length, 'issue')}; what is wrong was left out\n`);
    return Promise.resolve(FINE);
  },
};

function optionsOf(given: Given): StaticOptions {
  const locale = textOf(given, 'locale');
  const list = oneOf<CollectionName>(given, 'list', COLLECTIONS);
  const separator = oneOf(given, 'separator', SEPARATORS);
  return { format: formatOf(given), ...(locale && { locale }), ...(list && { list }), ...(separator && { separator }) };
}

/** As named, else by the ending of the file that is written. */
function formatOf(given: Given): ExportFormat {
  const ending = /\.([a-z]+)$/i.exec(textOf(given, 'out') ?? '')?.[1]?.toLowerCase();
  const format = oneOf<ExportFormat>(given, 'format', EXPORT_FORMATS) ?? EXPORT_FORMATS.find((name) => name === ending);
  if (!format) throw new UsageError(`missing --format: one of ${EXPORT_FORMATS.join(', ')}`);
  return format;
}

function oneOf<T extends string>(given: Given, name: string, words: readonly T[]): T | undefined {
  const text = textOf(given, name);
  const word = words.find((candidate) => candidate === text);
  if (text !== undefined && !word) throw new UsageError(`--${name} is one of ${words.join(', ')}, and not ${JSON.stringify(text)}`);
  return word;
}

/** A lens may refuse a roadmap with a banned word in it; a locale may be none. */
function orUnusable(call: () => string): string {
  try {
    return call();
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
