import { CHANGE_KINDS, type Change, type Changes } from '../insights/compare-projections.js';
import { markdownText as escape } from './markdown-text.js';
import { toldText } from './told-text.js';

/** Changes as Markdown, for a mail or a page: a heading for each kind, a line for each item, what was told before and now below it. */
export function exportChanges({ from, to, changes, gone }: Changes): string {
  const sections = CHANGE_KINDS.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return ofKind.length > 0 ? [`### ${kind[0]!.toUpperCase()}${kind.slice(1)} (${ofKind.length})\n\n${ofKind.map(entry).join('\n')}`] : [];
  });
  const rest = gone > 0 ? [`${gone} shown before, not shown now.`] : [];
  const said = sections.length + rest.length > 0 ? [...sections, ...rest] : ['Nothing changed.'];
  return `${[`## ${from} → ${to}`, ...said].join('\n\n')}\n`;
}

function entry({ title, fields, reason }: Change): string {
  const told = fields.map(({ field, from, to }) => `\n  * ${escape(field)}: ${escape(toldText(from))} → ${escape(toldText(to))}`);
  return `* **${escape(title)}**${told.join('')}${reason === undefined ? '' : `\n  * because: ${escape(reason)}`}`;
}
