import {
  checkConventions,
  exportConventions,
  parseConventions,
  toldText,
  type Conventions,
  type ConventionsReport,
  type Departure,
} from '../../sdk/index.js';
import { FileError, FINE, FOUND, textOf, UsageError, type Command, type Given } from '../command.js';
import { readText, toJson, writeText } from '../files.js';
import { readNoted } from '../read-noted.js';
import { SOURCE_OPTIONS, SOURCE_USAGE, todayOf } from '../read-source.js';
import { oneOf } from '../one-of.js';
import { annotation } from '../words-of-finding.js';
import { countOf, wordsOfIssue } from '../words-of-issue.js';

const FORMATS = ['text', 'json', 'github', 'markdown'] as const;
type Report = ConventionsReport & { file: string };

export const conventions: Command = {
  usage: `FILE… --conventions PACK.json [--fail-on departure|none] [--format text|json|github|markdown] [--today DAY] ${SOURCE_USAGE}`,
  summary:
    'tells where roadmaps depart from what product managers agreed on, how far, and what to do next; exit code 0 unless --fail-on departure is given',
  options: { ...SOURCE_OPTIONS, conventions: { type: 'string' }, 'fail-on': { type: 'string' }, format: { type: 'string' } },
  run(given) {
    const format = oneOf(given, 'format', FORMATS);
    const isStrict = oneOf(given, 'fail-on', ['none', 'departure']) === 'departure';
    const agreed = readConventions(given);
    if (given.files.length === 0) throw new UsageError('missing file: name the roadmaps to look at');
    const reports = given.files.map((file) => reportOn(file, agreed, given));
    writeText(undefined, { json: toJson, text: asText, github: asAnnotations, markdown: exportConventions }[format](reports));
    return Promise.resolve(isStrict && reports.some(({ departures }) => departures.some(isOpen)) ? FOUND : FINE);
  },
};

const isOpen = ({ suppression }: Departure): boolean => !suppression;

function readConventions(given: Given): Conventions {
  const file = textOf(given, 'conventions');
  if (file === undefined) throw new UsageError('missing --conventions: name the file of what was agreed on');
  const { conventions: agreed, issues } = parseConventions(readText(file).replace(/^\uFEFF/, ''));
  if (!agreed) throw new FileError(`${file}: ${issues.map(wordsOfIssue).join('\n')}`);
  return agreed;
}

function reportOn(file: string, agreed: Conventions, given: Given): Report {
  const { roadmap } = readNoted({ ...given, files: [file] });
  const [report] = checkConventions([{ id: file, roadmap }], agreed, { today: todayOf(given, roadmap) });
  return { ...report!, file };
}

const asText = (reports: readonly Report[]): string => `${reports.map(textOfReport).join('\n\n')}\n`;

function textOfReport({ title, file, departures, rules }: Report): string {
  const open = departures.filter(isOpen);
  const kept = rules.filter((rule) => rule.departures === 0).length;
  const accepted = departures.length - open.length;
  const counts = [`${kept} of ${rules.length} conventions kept everywhere`, countOf(open.length, 'departure')];
  return [
    `${toldText(title)} (${toldText(file)})`,
    ...departures.map((departure) => `  ${wordsOf(departure)}`),
    `  ${[...counts, ...(accepted > 0 ? [`${accepted} accepted`] : [])].join(', ')}`,
  ].join('\n');
}

function wordsOf({ path, message, next, why, suppression, expired }: Departure): string {
  const lines = [
    `next: ${next}`,
    why && `why: ${why}`,
    suppression && `accepted until ${suppression.until}: ${suppression.reason}`,
    expired && `was accepted until ${expired.until}: ${expired.reason}`,
  ];
  return `${toldText(path)}: ${toldText(message)}${lines.map((line) => (line ? `\n    ${toldText(line)}` : '')).join('')}`;
}

const asAnnotations = (reports: readonly Report[]): string =>
  `${reports.flatMap(({ file, departures }) => departures.filter(isOpen).map((one) => annotation('notice', file, one.check, wordsOf(one)))).join('\n')}\n`;
