import type { Changes } from '../insights/changes/change.js';
import { brief } from '../insights/brief.js';
import type { BriefOptions } from '../insights/brief/brief-words.js';
import type { Projection } from '../lenses/projection.js';
import { oneLine } from './clean-text.js';
import { createExportWords } from './export-words.js';
import { markdownText } from './markdown-text.js';

/** How a briefing is written as text. */
export interface BriefExportOptions extends BriefOptions {
  /** Lines for a chat or a mail, or CommonMark; `text` by default. */
  format?: 'text' | 'markdown';
}

/**
 * The briefing of a projection, to be sent: what it is of and as of when, a line for each sentence, the disclaimer.
 * @param changes since some day, as `compareProjections` finds them
 * @throws RangeError where the locale is no language tag
 */
export function exportBrief(projection: Projection, changes?: Changes, options: BriefExportOptions = {}): string {
  const { asOf, today, lens, title, disclaimer } = projection;
  const isMarkdown = options.format === 'markdown';
  const words = createExportWords(projection, options);
  const escape = isMarkdown ? markdownText : oneLine;
  const date = asOf ? words.word('date.asOf', { date: words.day(asOf) }) : words.word('date.today', { date: words.day(today) });
  const heading = escape(`${oneLine(title ?? '') || lens.label} · ${date}`);
  const lines = brief(projection, changes, options).sentences.map(({ text }) => `${isMarkdown ? '* ' : ''}${escape(text)}`);
  const blocks = [isMarkdown ? `**${heading}**` : heading, lines.join('\n'), disclaimer ? escape(disclaimer) : ''];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
