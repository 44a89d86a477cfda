import {
  checkRoadmap,
  compareProjections,
  project,
  SEVERITIES,
  type Changes,
  type Issue,
  type Lens,
  type RankedFinding,
  type Roadmap,
} from '../../sdk/index.js';
import { fileOf, FINE, FOUND, textOf, UsageError, type Command, type Given } from '../command.js';
import { toJson, writeText } from '../files.js';
import { oneOf } from '../one-of.js';
import { LENS_OPTIONS, readLensesOrAll } from '../read-lenses.js';
import { dayThen, readNoted, recordsLeftOut, wordsOfProblems } from '../read-noted.js';
import { SOURCE_OPTIONS, SOURCE_USAGE, todayOf } from '../read-source.js';
import { conventions } from './conventions.js';
import { countOf } from '../words-of-issue.js';
import { annotation, annotationOf, wordsOfChange, wordsOfFinding } from '../words-of-finding.js';

const FORMATS = ['text', 'json', 'github'] as const;
type Changed = Changes & { lens: string };

export const check: Command = {
  usage: `FILE [--lens NAME]… [--lenses LENSES.json] [--before OLD.json] [--fail-on contradiction,conflict,gap | none] [--format text|json|github] [--today DAY] ${SOURCE_USAGE}
  or: FILE… --conventions PACK.json (see conventions)`,
  summary:
    'tells where audiences are told different things, what collides and what nothing stands behind; exit code 1 at a contradiction, or at what --fail-on names (of conflicts, the certain ones)',
  options: {
    ...SOURCE_OPTIONS,
    ...LENS_OPTIONS,
    before: { type: 'string' },
    'fail-on': { type: 'string' },
    format: { type: 'string' },
    conventions: { type: 'string' },
  },
  run(given) {
    if (given.options['conventions'] !== undefined) return conventions.run(given);
    const [format, failOn] = [oneOf(given, 'format', FORMATS), failOnOf(given)];
    const lenses = readLensesOrAll(given);
    const { roadmap, issues } = readNoted(given, ['items']);
    const today = todayOf(given, roadmap);
    const findings = checkRoadmap(roadmap, lenses, { today });
    const changes = changesSince(given, roadmap, lenses, today);
    const isFailed = findings.some(
      (finding) => failOn.includes(finding.severity) && finding.certainty !== 'possible' && !finding.suppression,
    );
    const report = { findings, changes, issues, file: fileOf(given), items: roadmap.items.length, lenses: lenses.map(({ id }) => id) };
    writeText(undefined, { json: asJson, text: asText, github: asAnnotations }[format](report));
    return Promise.resolve(isFailed ? FOUND : FINE);
  },
};

function failOnOf(given: Given): string[] {
  const names = (textOf(given, 'fail-on') ?? 'contradiction').split(',');
  const allowed: readonly string[] = [...SEVERITIES, 'none'];
  const wrong = names.find((name) => !allowed.includes(name));
  if (wrong !== undefined) throw new UsageError(`--fail-on is one or more of ${allowed.join(', ')}, and not ${JSON.stringify(wrong)}`);
  return names;
}

/** Per audience, from what each was shown and is shown now. */
function changesSince(given: Given, roadmap: Roadmap, lenses: readonly Lens[], today: string): Changed[] | undefined {
  const before = textOf(given, 'before');
  if (before === undefined) return undefined;
  const { roadmap: old } = readNoted({ ...given, files: [before] });
  const day = dayThen(before, old, today);
  const shown = (one: Roadmap, lens: Lens, on: string) => project(one, { ...lens, onBannedWord: 'mask' }, { today: on });
  return lenses.map((lens) => ({ lens: lens.id, ...compareProjections(shown(old, lens, day), shown(roadmap, lens, today)) }));
}

/** What was found, and in what it was looked for. */
interface Report {
  findings: readonly RankedFinding[];
  changes: readonly Changed[] | undefined;
  issues: readonly Issue[];
  file: string;
  items: number;
  /** The ids of those looked through. */
  lenses: readonly string[];
}

type Tell = (report: Report) => string;

const asJson: Tell = ({ findings, changes, issues, items, lenses }) =>
  toJson({
    checked: { items, lenses, problems: issues.length, recordsLeftOut: recordsLeftOut(issues) },
    findings: findings.filter(isOpen),
    suppressed: findings.filter(({ suppression }) => suppression),
    ...(changes && { changes }),
  });

const isOpen = ({ suppression }: RankedFinding): boolean => !suppression;

const asText: Tell = (report) => {
  const { findings, changes = [] } = report;
  const lines = [...findings.map(wordsOfFinding), countsOf(report)];
  const changed = changes.flatMap(({ lens, from, changes: list, gone }) => [
    '',
    `${lens}: ${countOf(list.length, 'change')} since ${from}, ${gone} shown no more`,
    ...list.map((change) => `  ${wordsOfChange(change)}`),
  ]);
  return `${[...lines, ...changed].join('\n')}\n`;
};

const asAnnotations: Tell = (report) => {
  const { findings, issues, file } = report;
  const problems = wordsOfProblems(issues, file);
  const unread = problems ? [annotation('warning', file, 'data', problems)] : [];
  return `${[...unread, ...findings.map((finding) => annotationOf(finding, file)), countsOf(report)].join('\n')}\n`;
};

function countsOf({ findings, items, lenses }: Report): string {
  const open = findings.filter(isOpen);
  const counts = SEVERITIES.map((severity) => [open.filter((finding) => finding.severity === severity).length, severity] as const);
  const suppressed = findings.length - open.length;
  const found = [...counts.map(([count, name]) => countOf(count, name)), ...(suppressed > 0 ? [`${suppressed} suppressed`] : [])];
  return `${found.join(', ')}; looked at ${countOf(items, 'item')} through ${lenses.length} ${lenses.length === 1 ? 'lens' : 'lenses'}`;
}
