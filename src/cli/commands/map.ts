import { suggestFieldMap, type FieldMapSuggestion } from '../../sdk/index.js';
import { fileOf, FINE, FOUND, textOf, type Command } from '../command.js';
import { readText, toJson, writeText } from '../files.js';
import { visible } from '../visible.js';
import { wordsOfIssue } from '../words-of-issue.js';

const MOST_EXAMPLES = 3;

export const map: Command = {
  usage: 'SAMPLE [--out FIELD-MAP.json] [--json]',
  summary: 'proposes a field map for JSON or CSV of any shape; exit code 1 if it found no records',
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  run(given) {
    const suggestion = suggestFieldMap(readText(fileOf(given)));
    writeText(textOf(given, 'out'), toJson(given.options['json'] ? suggestion : suggestion.map));
    process.stderr.write(`${reasonsOf(suggestion).join('\n')}\n`);
    return Promise.resolve(suggestion.issues.some(({ path }) => path === '') ? FOUND : FINE);
  },
};

/** For the person who looks at it: the least sure first, then what is not read. */
function reasonsOf({ fields, unplaced, issues }: FieldMapSuggestion): string[] {
  const surest = [...fields].sort((a, b) => a.confidence - b.confidence);
  return [
    ...issues.map(wordsOfIssue),
    ...surest.map(
      ({ list, field, path, confidence, why }) =>
        `${confidence.toLocaleString('en', { style: 'percent' })}  ${list}.${field} from ${path}: ${why}`,
    ),
    ...unplaced.map(({ list, path, examples }) => `not read  ${list} ${path}: ${examples.slice(0, MOST_EXAMPLES).map(String).join(', ')}`),
  ].map(visible);
}
