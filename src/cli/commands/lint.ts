import { lintWording, type WordingFinding } from '../../sdk/index.js';
import { FINE, FOUND, type Command } from '../command.js';
import { toJson, writeText } from '../files.js';
import { LENS_OPTIONS, readLenses } from '../read-lenses.js';
import { readSource, SOURCE_OPTIONS, SOURCE_USAGE } from '../read-source.js';
import { visible } from '../visible.js';
import { countOf } from '../words-of-issue.js';

export const lint: Command = {
  usage: `FILE --lens NAME [--lens NAME] [--lenses LENSES.json] ${SOURCE_USAGE} [--json]`,
  summary: 'tells which words an audience must not read, where they stand and what becomes of them; exit code 1 if any',
  options: { ...SOURCE_OPTIONS, ...LENS_OPTIONS, json: { type: 'boolean' } },
  run(given) {
    const lenses = readLenses(given);
    const { roadmap } = readSource(given);
    const found = lenses.flatMap((lens) => lintWording(roadmap, lens).map((finding) => ({ lens: lens.id, ...finding })));
    const lines = [...found.map((finding) => visible(`${finding.lens}: ${wordsOf(finding)}`)), countOf(found.length, 'finding')];
    writeText(undefined, given.options['json'] ? toJson(found) : `${lines.join('\n')}\n`);
    return Promise.resolve(found.length > 0 ? FOUND : FINE);
  },
};

const wordsOf = ({ collection, ids: [id], field, message }: WordingFinding): string =>
  `${collection}${id === undefined ? '' : `[${id}]`}.${field}: ${message}`;
