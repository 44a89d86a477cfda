import type { Projection } from '../lenses/projection.js';
import { directionOf, type Direction } from '../model/direction-of.js';
import { escapeMarkup as escape } from './escape-markup.js';
import type { ExportOptions } from './export-options.js';
import { createExportWords, type ExportWords } from './export-words.js';
import { reportOf, type Labelled, type Section, type Table } from './report.js';
import { STATIC_STYLE, STATIC_STYLE_HASH } from './static-style.js';
import type { Cell } from './tell-field.js';

/** How a page is written. */
export interface HtmlOptions extends ExportOptions {
  /** Which way the page runs; from the language when not given. */
  dir?: Direction;
  /**
   * `false` leaves out the links to the sections at the head. Say so for a frame that gets the page as `srcdoc`: it has no address of its
   * own, and a browser takes such a link for one to the page around it.
   */
  contents?: false;
}

/**
 * A projection as one page of HTML: headings, tables and lists, without a script, and with nothing to fetch. It works under `sandbox`
 * and carries a policy of its own that allows its one style and nothing else. Below a stricter one it stands without its style.
 * @throws RangeError where the locale is no language tag
 */
export function exportHtml(projection: Projection, options: HtmlOptions = {}): string {
  const words = createExportWords(projection, options);
  const { title, stamp, disclaimer, intro, sections } = reportOf(projection, options);
  const { dir = directionOf(words.locale), contents } = options;
  return `<!doctype html>
<html lang="${escape(words.locale)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STATIC_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)} – ${escape(stamp[0] ?? '')}</title>
<style>${STATIC_STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${escape(title)}</h1>
<p class="stamp">${stamp.map(escape).join(' · ')}</p>
${disclaimer ? `<p class="note" dir="auto">${escape(disclaimer)}</p>\n` : ''}${contents === false ? '' : linksHtml(sections)}</header>
<main>
${termsHtml(intro, words)}${sections.map((section, index) => sectionHtml(section, 2, words, ` id="${idOf(index)}"`)).join('')}</main>
</body>
</html>
`;
}

const idOf = (index: number): string => `part-${index + 1}`;

/** A long page says at its head what is in it, and leads there. */
function linksHtml(sections: readonly Section[]): string {
  const links = sections.map(({ heading }, index) => `<li><a href="#${idOf(index)}" dir="auto">${escape(heading)}</a></li>`);
  return links.length > 1 ? `<nav><ul>${links.join('')}</ul></nav>\n` : '';
}

function sectionHtml({ heading, about, table, details, empty, sections }: Section, level: number, words: ExportWords, id = ''): string {
  return `<section${id}>
<h${level} dir="auto">${escape(heading)}</h${level}>
${termsHtml(about, words)}${table ? tableHtml(table, details, words) : ''}${
    empty ? `<p class="note">${escape(empty)}</p>\n` : ''
  }${sections.map((section) => sectionHtml(section, level + 1, words)).join('')}</section>
`;
}

/**
 * What a cell has no room for stands in a row below, so that everything is named once. Roles are written out: a table drawn as blocks,
 * as on a phone, is else none to a screen reader.
 */
function tableHtml({ headings, rows }: Table, details: Section['details'], words: ExportWords): string {
  const lines = new Map(details.map((detail) => [detail.row, detail.lines]));
  const head = headings.map((heading) => `<th scope="col" role="columnheader"${longClass(heading)}>${escape(heading)}</th>`).join('');
  const body = rows.map(([name = '', ...cells], row) => {
    const told = cells.map(
      (cell, at) =>
        `<td role="cell" data-label="${escape(headings[at + 1] ?? '')}" dir="auto"${longClass(cell)}>${cellHtml(cell, words)}</td>`,
    );
    const more = lines.has(row) ? moreHtml(lines.get(row)!, headings.length, words) : '';
    return `<tr role="row"><th scope="row" role="rowheader" dir="auto"${longClass(name)}>${cellHtml(name, words)}</th>${told.join('')}</tr>\n${more}`;
  });
  return `<table role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body.join('')}</tbody>
</table>
`;
}

const moreHtml = (lines: Labelled[], columns: number, words: ExportWords): string =>
  `<tr role="row" class="more"><td role="cell" colspan="${columns}">${termsHtml(lines, words)}</td></tr>\n`;

/** Words of these many letters fit their columns, seven beside a title; a longer one may be broken anywhere. */
const longClass = (cell: Cell): string =>
  typeof cell !== 'number' && (typeof cell !== 'string' || /\S{15}/u.test(cell)) ? ' class="long"' : '';

function termsHtml(lines: Labelled[], words: ExportWords): string {
  const terms = lines.map(({ label, cell }) => `<dt>${escape(label)}</dt><dd dir="auto">${cellHtml(cell, words)}</dd>\n`);
  return terms.length > 0 ? `<dl>\n${terms.join('')}</dl>\n` : '';
}

function cellHtml(cell: Cell, words: ExportWords): string {
  if (typeof cell === 'number') return escape(words.number(cell));
  if (typeof cell === 'string') return escape(cell);
  const parts = cell.map((part) =>
    typeof part === 'string'
      ? escape(part)
      : `<a href="${escape(part.url)}" rel="noopener noreferrer">${escape(part.title ?? part.url)}</a>`,
  );
  return parts.length > 1 ? `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>` : parts.join('');
}
