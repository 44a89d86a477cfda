import { SEVERITIES, type RankedFinding } from '../insights/check-roadmap.js';
import { markdownText as escape } from './markdown-text.js';
import { toldText } from './told-text.js';

const HEADINGS = { contradiction: 'Contradictions', conflict: 'Conflicts', gap: 'Gaps' } as const;

/** Findings as Markdown, for an issue or a mail: a heading for each severity, a line for each finding, who says what below it; last what is accepted. */
export function exportFindings(findings: readonly RankedFinding[]): string {
  if (findings.length === 0) return 'Nothing found.\n';
  const sections = SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity && !finding.suppression);
    return section(HEADINGS[severity], found);
  });
  const accepted = section(
    'Suppressed',
    findings.filter(({ suppression }) => suppression),
  );
  return `${[...sections, ...accepted].join('\n\n')}\n`;
}

const section = (heading: string, found: readonly RankedFinding[]): string[] =>
  found.length > 0 ? [`## ${heading} (${found.length})\n\n${found.map(entry).join('\n')}`] : [];

function entry({ message, check, certainty, values = [], suppression, expired }: RankedFinding): string {
  const kind = certainty === 'possible' ? `${check}, possible` : check;
  const told = values.map(({ from, value }) => `\n  * ${escape(from)}: ${escape(toldText(value))}`);
  const accepted = suppression ? [`\n  * accepted until ${acceptedText(suppression)}`] : [];
  const over = expired ? [`\n  * was accepted until ${acceptedText(expired)}`] : [];
  return `* **${escape(message)}** (${escape(kind)})${[...told, ...accepted, ...over].join('')}`;
}

const acceptedText = ({ until, reason, by }: NonNullable<RankedFinding['suppression']>): string =>
  escape(`${until}${by === undefined ? '' : ` by ${by}`}: ${toldText(reason)}`);
