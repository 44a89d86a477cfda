import {
  compareProjections,
  exportChanges,
  isProjection,
  project,
  type Changes,
  type Lens,
  type Projection,
  type Roadmap,
} from '../../sdk/index.js';
import { FINE, UsageError, type Command, type Given } from '../command.js';
import { readJsonFile, toJson, writeText } from '../files.js';
import { LENS_OPTIONS, readLens } from '../read-lenses.js';
import { dayThen, readNoted } from '../read-noted.js';
import { dayOfFile, SOURCE_OPTIONS, SOURCE_USAGE } from '../read-source.js';
import { wordsOfChange } from '../words-of-finding.js';
import { countOf } from '../words-of-issue.js';
import { oneOf } from '../one-of.js';

const FORMATS = ['text', 'markdown', 'json'] as const;

export const compare: Command = {
  usage: `BEFORE AFTER --lens NAME [--lenses LENSES.json] [--format text|markdown|json] [--today DAY] ${SOURCE_USAGE}`,
  summary:
    'tells what changed for one audience between two roadmaps, or two projections (then without --lens); a change is no fault, so the exit code is 0',
  options: { ...SOURCE_OPTIONS, ...LENS_OPTIONS, format: { type: 'string' } },
  run(given) {
    const format = oneOf(given, 'format', FORMATS);
    const [before, after, ...more] = given.files;
    if (before === undefined || after === undefined || more.length > 0)
      throw new UsageError('compare takes two files, the older one first');
    const now = shownIn(after, given);
    const changes = compareProjections(shownThen(before, given, now.today), now);
    writeText(undefined, { text: asText, markdown: exportChanges, json: toJson }[format](changes));
    return Promise.resolve(FINE);
  },
};

type DayOf = (roadmap: Roadmap) => string;

/** A projection as it is; a roadmap through the lens, on its day. */
export const shownIn = (file: string, given: Given): Projection => shownOn(file, given, (roadmap) => dayOfFile(given, roadmap));

/** The same of an older file, as of its own day; of one without, on the day of the newer. */
export const shownThen = (file: string, given: Given, today: string): Projection =>
  shownOn(file, given, (roadmap) => dayThen(file, roadmap, today));

function shownOn(file: string, given: Given, dayOf: DayOf): Projection {
  if (given.options['adapter'] === undefined && given.options['map'] === undefined && file.endsWith('.json')) {
    const json = readJsonFile(file);
    if (isProjection(json)) return json;
  }
  const lens: Lens = readLens(given);
  const { roadmap } = readNoted({ ...given, files: [file] });
  return project(roadmap, { ...lens, onBannedWord: 'mask' }, { today: dayOf(roadmap) });
}

function asText({ from, to, changes, gone }: Changes): string {
  const counts = `${countOf(changes.length, 'change')} from ${from} to ${to}, ${gone} shown no more`;
  return `${[...changes.map(wordsOfChange), counts].join('\n')}\n`;
}
