import type { Projection } from '../lenses/projection.js';
import { cleanText, oneLine } from './clean-text.js';
import { adfFact } from './adf/adf-fact.js';
import { doc, heading, list, panel, paragraph, table, text, type AdfDocument, type AdfNode } from './adf/adf-nodes.js';
import { createExportWords, type ExportWords } from './export-words.js';
import type { ExportOptions } from './export-options.js';
import { reportOf, type Labelled, type Section, type Table } from './report.js';
import type { Cell } from './tell-field.js';

/**
 * A projection as a document of Confluence and Jira (Atlassian Document Format, version 1): a panel that says for whom and as of when,
 * tables with lozenges for how things stand, dates only where a day is told. Plain JSON, as `adfExport` of a Forge macro returns it.
 * @throws RangeError where the locale is no language tag
 */
export function exportAdf(projection: Projection, options: ExportOptions = {}): AdfDocument {
  const { title, stamp, disclaimer, intro, sections } = reportOf(projection, options);
  const words = createExportWords(projection, options);
  return doc([
    heading(1, title),
    panel([paragraph([text(stamp.join(' · '))]), ...(disclaimer ? [paragraph([text(disclaimer)])] : [])]),
    ...linesOf(intro, words),
    ...sections.flatMap((section) => sectionNodes(section, 2, words)),
  ]);
}

const DEEPEST = 6;

function sectionNodes(
  { heading: name, about, table: facts, details, empty, sections }: Section,
  level: number,
  words: ExportWords,
): AdfNode[] {
  return [
    heading(Math.min(level, DEEPEST), name),
    ...linesOf(about, words),
    ...(facts ? [tableOf(facts, words)] : []),
    ...details.flatMap(({ title, lines }) => [paragraph([text(title, { strong: true })]), ...linesOf(lines, words)]),
    ...(empty ? [paragraph([text(empty)])] : []),
    ...sections.flatMap((section) => sectionNodes(section, level + 1, words)),
  ];
}

function tableOf({ headings, rows, fields, entities }: Table, words: ExportWords): AdfNode {
  const cells = rows.map((row, index) =>
    row.map((cell, column) => {
      const fact = adfFact(fields[column]!, entities[index]!, cell, words);
      const parts = fact ? [fact] : partsOf(cell, words);
      return parts.map((nodes) => paragraph(column === 0 ? nodes.map(strong) : nodes));
    }),
  );
  return table(headings, cells);
}

const strong = (node: AdfNode): AdfNode => ('text' in node ? text(String(node['text']), { strong: true }) : node);

/** A list of what is said, each with its label; of several parts each stands in a line of its own. */
function linesOf(lines: readonly Labelled[], words: ExportWords): AdfNode[] {
  const items = lines.map(({ label, cell }) => {
    const [first = [], ...rest] = partsOf(cell, words);
    return [paragraph([text(`${oneLine(label)}: `, { strong: true }), ...first]), ...rest.map((nodes) => paragraph(nodes))];
  });
  return items.length > 0 ? [list(items)] : [];
}

/** What a cell says, part by part. */
function partsOf(cell: Cell, words: ExportWords): AdfNode[][] {
  if (typeof cell === 'number') return [[text(words.number(cell))]];
  if (typeof cell === 'string')
    return cleanText(cell)
      .split('\n')
      .map((line) => (line.trim() ? [text(line.trim())] : []));
  return cell.map((part) => (typeof part === 'string' ? [text(part)] : [text(part.title ?? part.url, { href: part.url })]));
}
