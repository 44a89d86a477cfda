import { checkLeaks, isProjection, type Leak, type Lens, type Roadmap } from '../../sdk/index.js';
import { FINE, FOUND, textOf, textsOf, type Command, type Given } from '../command.js';
import { toJson, writeText } from '../files.js';
import { projectFor } from '../project-for.js';
import { LENS_OPTIONS, readLens } from '../read-lenses.js';
import { readPublished } from '../read-published.js';
import { readSource, SOURCE_OPTIONS, SOURCE_USAGE, todayOf } from '../read-source.js';
import { visible } from '../visible.js';
import { countOf } from '../words-of-issue.js';

/** A leak, and the file it was found in. */
type Found = Leak & { file: string };

const LONGEST = 60;

export const leakCheck: Command = {
  usage: `FILE --lens NAME [--in PUBLISHED]… [--projection] [--lenses LENSES.json] [--today DAY] ${SOURCE_USAGE} [--json]`,
  summary:
    'looks in published files, and in the projection itself where none is named, for what the lens withholds; exit code 1 if it finds any',
  options: {
    ...SOURCE_OPTIONS,
    ...LENS_OPTIONS,
    in: { type: 'string', multiple: true },
    projection: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run(given) {
    const lens = readLens(given);
    const { roadmap, issues } = readSource(given);
    if (issues.length > 0)
      process.stderr.write(`${countOf(issues.length, 'issue')} in the roadmap; what is left out of it is not looked for\n`);
    const found = textsToCheck(given, roadmap, lens).flatMap(({ file, text, today }) =>
      checkLeaks(roadmap, lens, text, { today }).map((leak) => ({ file, ...leak })),
    );
    const lines = [...found.map(wordsOf), countOf(found.length, 'leak')];
    writeText(undefined, given.options['json'] ? toJson(found) : `${lines.join('\n')}\n`);
    return Promise.resolve(found.length > 0 ? FOUND : FINE);
  },
};

function textsToCheck(given: Given, roadmap: Roadmap, lens: Lens) {
  const files = textsOf(given, 'in').map((file) => {
    const text = readPublished(file);
    return { file, text, today: dayOf(text, given) ?? todayOf(given, roadmap) };
  });
  if (files.length > 0 && !given.options['projection']) return files;
  const today = todayOf(given, roadmap);
  return [...files, { file: 'projection', text: JSON.stringify(projectFor(roadmap, lens, today)), today }];
}

/** A projection was made for a day of its own, which decides what is near. */
function dayOf(text: string, given: Given): string | undefined {
  if (textOf(given, 'today') !== undefined) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isProjection(json) ? json.today : undefined;
  } catch {
    return undefined;
  }
}

function wordsOf({ file, kind, value, paths, excerpt, encodings }: Found): string {
  const [path = '', ...more] = paths;
  const place = more.length > 0 ? `${path} and ${more.length} more` : path;
  const below = encodings.length > 0 ? ` (below ${encodings.join(', ')})` : '';
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return visible(`${file}: ${kind} ${JSON.stringify(shown)} of ${place}${below}: …${excerpt}…`);
}
