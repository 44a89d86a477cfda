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
}

/**
 * A projection as one page of HTML: headings, tables and lists, without a script, and with nothing to fetch. It works under `sandbox`
 * and carries a policy of its own that allows its one style and nothing else. Below a stricter one it stands without its style.
 * @throws RangeError where the locale is no language tag
 */
export function exportHtml(projection: Projection, options: HtmlOptions = {}): string {
  const words = createExportWords(projection, options);
  const { title, stamp, disclaimer, intro, sections } = reportOf(projection, options);
  const { dir = directionOf(words.locale) } = options;
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
${disclaimer ? `<p class="note" dir="auto">${escape(disclaimer)}</p>\n` : ''}</header>
<main>
${termsHtml(intro, words)}${sections.map((section) => sectionHtml(section, 2, words)).join('')}</main>
</body>
</html>
`;
}

function sectionHtml({ heading, about, table, details, empty, sections }: Section, level: number, words: ExportWords): string {
  const listed = details.map(({ title, lines }) => `<li><strong dir="auto">${escape(title)}</strong>\n${termsHtml(lines, words)}</li>\n`);
  return `<section>
<h${level} dir="auto">${escape(heading)}</h${level}>
${termsHtml(about, words)}${table ? tableHtml(table, words) : ''}${listed.length > 0 ? `<ul>\n${listed.join('')}</ul>\n` : ''}${
    empty ? `<p class="note">${escape(empty)}</p>\n` : ''
  }${sections.map((section) => sectionHtml(section, level + 1, words)).join('')}</section>
`;
}

/** Roles are written out: a table drawn as blocks, as on a phone, is else none to a screen reader. */
function tableHtml({ headings, rows }: Table, words: ExportWords): string {
  const head = headings.map((heading) => `<th scope="col" role="columnheader">${escape(heading)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const told = cells.map(
      (cell, at) => `<td role="cell" data-label="${escape(headings[at + 1] ?? '')}" dir="auto">${cellHtml(cell, words)}</td>`,
    );
    return `<tr role="row"><th scope="row" role="rowheader" dir="auto">${cellHtml(name, words)}</th>${told.join('')}</tr>\n`;
  });
  return `<table role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body.join('')}</tbody>
</table>
`;
}

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
