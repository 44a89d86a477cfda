import type { Projection } from '../lenses/projection.js';
import { oneLine } from './clean-text.js';
import { createExportWords, type ExportWords } from './export-words.js';
import type { ExportOptions } from './export-options.js';
import { markdownText } from './markdown-text.js';
import { reportOf, type Labelled, type Section, type Table } from './report.js';
import type { Cell } from './tell-field.js';

/**
 * A projection as Markdown (CommonMark with GitHub's tables): headings, tables of facts, lists of sentences. Text from data is text:
 * nothing in it is a tag, a link, a picture, a heading or a cell of its own.
 * @throws RangeError where the locale is no language tag
 */
export function exportMarkdown(projection: Projection, options: ExportOptions = {}): string {
  const { title, stamp, disclaimer, intro, sections } = reportOf(projection, options);
  const words = createExportWords(projection, options);
  const blocks = [
    `# ${markdownText(title)}`,
    stamp.map(markdownText).join(' · '),
    ...(disclaimer ? [`*${markdownText(disclaimer)}*`] : []),
    linesText(intro, '', words),
    ...sections.map((section) => sectionText(section, 2, words)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionText({ heading, about, table, details, empty, sections }: Section, level: number, words: ExportWords): string {
  return [
    `${'#'.repeat(level)} ${markdownText(heading)}`,
    linesText(about, '', words),
    table ? tableText(table, words) : '',
    details.map(({ title, lines }) => `* **${markdownText(title)}**\n${linesText(lines, '  ', words)}`).join('\n'),
    empty ? markdownText(empty) : '',
    ...sections.map((section) => sectionText(section, level + 1, words)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function tableText({ headings, rows }: Table, words: ExportWords): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headings.map(markdownText)),
    line(headings.map(() => '---')),
    ...rows.map((cells) => line(cells.map((cell) => cellParts(cell, words).join('; ')))),
  ].join('\n');
}

/** A field that has one part stands on one line; more become a list of their own. */
function linesText(lines: Labelled[], indent: string, words: ExportWords): string {
  return lines
    .map(({ label, cell }) => {
      const parts = cellParts(cell, words);
      const start = `${indent}* ${markdownText(label)}:`;
      return parts.length === 1 ? `${start} ${parts[0]}` : [start, ...parts.map((part) => `${indent}  * ${part}`)].join('\n');
    })
    .join('\n');
}

function cellParts(cell: Cell, words: ExportWords): string[] {
  if (typeof cell === 'number') return [words.number(cell)];
  if (typeof cell === 'string') return [markdownText(cell)];
  return cell.map((part) =>
    typeof part === 'string' ? markdownText(part) : `[${markdownText(part.title ?? part.url)}](<${addressOf(part.url)}>)`,
  );
}

/** The signs that could end an address, or a cell of a table, are written by their numbers. */
const addressOf = (url: string): string =>
  oneLine(url).replace(/[\s<>|\\()[\]`*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
