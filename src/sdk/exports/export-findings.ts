import { SEVERITIES, type RankedFinding } from '../insights/check-roadmap.js';
import { markdownText as escape } from './markdown-text.js';
import { toldText } from './told-text.js';

const HEADINGS = { contradiction: 'Contradictions', conflict: 'Conflicts', gap: 'Gaps' } as const;

/** Findings as Markdown, for an issue or a mail: a heading for each severity, a line for each finding, who says what below it. */
export function exportFindings(findings: readonly RankedFinding[]): string {
  if (findings.length === 0) return 'Nothing found.\n';
  const sections = SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length > 0 ? [`## ${HEADINGS[severity]} (${found.length})\n\n${found.map(entry).join('\n')}`] : [];
  });
  return `${sections.join('\n\n')}\n`;
}

function entry({ message, check, certainty, values = [] }: RankedFinding): string {
  const kind = certainty === 'possible' ? `${check}, possible` : check;
  const told = values.map(({ from, value }) => `\n  * ${escape(from)}: ${escape(toldText(value))}`);
  return `* **${escape(message)}** (${escape(kind)})${told.join('')}`;
}
