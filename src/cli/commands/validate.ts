import { FINE, FOUND, type Command } from '../command.js';
import { toJson, writeText } from '../files.js';
import { readSource, SOURCE_OPTIONS, SOURCE_USAGE } from '../read-source.js';
import { countOf, wordsOfIssue } from '../words-of-issue.js';

export const validate: Command = {
  usage: `FILE ${SOURCE_USAGE} [--json]`,
  summary: 'tells what in a roadmap cannot be used, and where; exit code 1 if anything',
  options: { ...SOURCE_OPTIONS, json: { type: 'boolean' } },
  run(given) {
    const { roadmap, issues } = readSource(given);
    const { items, invalid } = roadmap.source;
    const lines = [...issues.map(wordsOfIssue), `${countOf(items, 'item')}, ${invalid} left out, ${countOf(issues.length, 'issue')}`];
    writeText(undefined, given.options['json'] ? toJson({ items, invalid, issues }) : `${lines.join('\n')}\n`);
    return Promise.resolve(issues.length > 0 ? FOUND : FINE);
  },
};
