import { FINE, textOf, UsageError, type Command } from '../command.js';
import { writeText } from '../files.js';
import { projectFor } from '../project-for.js';
import { LENS_OPTIONS, readLenses } from '../read-lenses.js';
import { readSource, SOURCE_OPTIONS, SOURCE_USAGE, todayOf } from '../read-source.js';
import { countOf, wordsOfIssue } from '../words-of-issue.js';

const LENS = '{lens}';

export const project: Command = {
  usage: `FILE --lens NAME [--lens NAME] [--lenses LENSES.json] [--today DAY] [--out FILE] ${SOURCE_USAGE}`,
  summary: `writes what one audience may see, safe to publish; several lenses into --out '${LENS}.json'`,
  options: { ...SOURCE_OPTIONS, ...LENS_OPTIONS, out: { type: 'string' } },
  run(given) {
    const lenses = readLenses(given);
    const out = textOf(given, 'out');
    if (lenses.length > 1 && !out?.includes(LENS))
      throw new UsageError(`several lenses need --out with ${LENS} in it: 'public/${LENS}.json'`);
    const { roadmap, issues } = readSource(given);
    const today = todayOf(given, roadmap);
    // all of them first: where one is refused, nothing is published
    const texts = lenses.map((lens) => [lens.id, `${JSON.stringify(projectFor(roadmap, lens, today))}\n`] as const);
    for (const [id, text] of texts) writeText(out?.replaceAll(LENS, encodeURIComponent(id)), text);
    for (const issue of issues) process.stderr.write(`${wordsOfIssue(issue)}\n`);
    if (issues.length > 0) process.stderr.write(`${countOf(issues.length, 'issue')}; what is wrong was left out\n`);
    return Promise.resolve(FINE);
  },
};
