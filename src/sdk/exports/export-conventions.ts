import type { ConventionsReport } from '../insights/check-conventions.js';
import type { Departure } from '../insights/conventions/departure.js';
import { markdownText as escape } from './markdown-text.js';
import { toldText } from './told-text.js';

/** How roadmaps keep to what was agreed on, as Markdown: for each what is kept, then each departure with what to do next. */
export function exportConventions(reports: readonly ConventionsReport[]): string {
  return `${reports.map(sectionOf).join('\n\n')}\n`;
}

function sectionOf({ title, departures, rules }: ConventionsReport): string {
  const kept = rules.filter((rule) => rule.departures === 0).length;
  const open = departures.filter(({ suppression }) => !suppression);
  const accepted = departures.length - open.length;
  const said = `${kept} of ${rules.length} conventions are kept everywhere.${accepted > 0 ? ` ${accepted} departures are accepted for now.` : ''}`;
  const groups = rules.flatMap(({ rule, says, looked }) => {
    const those = open.filter((departure) => departure.rule === rule);
    return those.length > 0
      ? [`### ${escape(says)}: ${those.length} of ${looked}\n\n${whyOf(those[0]!)}${those.map(entry).join('\n')}`]
      : [];
  });
  return [`## ${escape(title)}`, said, ...groups].join('\n\n');
}

const whyOf = ({ why }: Departure): string => (why === undefined ? '' : `${escape(why)}\n\n`);

const entry = ({ message, path, next }: Departure): string => `* ${escape(message)} (${escape(path)})\n  * ${escape(toldText(next))}`;
