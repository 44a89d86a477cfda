import type { Issue } from '../../model/issue.js';
import { findSeparator, rowsOf } from './find-separator.js';

/** A table as text had it: what its columns are called, and a text per column in each row. An empty cell is an empty text. */
export interface Table {
  columns: string[];
  rows: Record<string, string>[];
  issues: Issue[];
}

/**
 * Reads values separated by commas, semicolons, tabs or another sign, which is found, or told by a first line `sep=;`. The first line with
 * most of its cells filled has the headings. Cells may be in quotes, with line breaks in them. What is odd is told and read as far as it can be.
 */
export function readCsv(source: string): Table {
  const [, told, body = ''] = /^\uFEFF?(?:"?sep=(.)"?\r?\n)?([^]*)$/i.exec(source)!;
  const separator = told ?? findSeparator(body);
  const closed = closeQuotes(body, separator);
  const lines = rowsOf(closed.text, separator).map((cells, line) => ({ cells, line: line + (told ? 2 : 1) }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const start = headingsAt(filled.map(({ cells }) => cells));
  const columns = namesOf(filled[start]?.cells ?? []);
  const rows = filled.slice(start + 1);
  const above = start && odd('unknown', 1, start, `${start} lines above the headings are not read`, 'nothing');
  const issues = [above, closed.issue, ...ragged(rows, columns.length)].filter((issue) => issue !== undefined && issue !== 0);
  return { columns, rows: rows.map(({ cells }) => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))), issues };
}

type Line = { cells: string[]; line: number };

/** The first of the first rows that has as many filled cells as most have: a sheet may have a title above. */
function headingsAt(rows: string[][]): number {
  const count = (row: string[]) => row.filter((cell) => cell.trim() !== '').length;
  const most = Math.max(0, ...rows.slice(0, 10).map(count));
  return Math.max(
    0,
    rows.slice(0, 10).findIndex((row) => count(row) > most / 2),
  );
}

/** Each heading once: a second `Name` is `Name (2)`, one without a word its number. */
function namesOf(cells: string[]): string[] {
  const met = new Map<string, number>();
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1).map((cell, at) => {
    const name = cell.trim().replace(/\s+/g, ' ') || `column ${at + 1}`;
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times > 1 ? `${name} (${times})` : name;
  });
}

/** A quote that is never closed would take in all that follows: it is read as a sign of the text. */
function closeQuotes(text: string, separator: string): { text: string; issue?: Issue } {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 0) return { text };
  const rows = rowsOf(text, separator);
  const cell = rows.at(-1)?.at(-1) ?? '';
  const at = text.lastIndexOf(`"${cell.replaceAll('"', '""')}`);
  const issue = odd('invalid', rows.length, 1, 'a quotation mark is never closed', 'nothing', cell.slice(0, 80));
  return at < 0 ? { text, issue } : { text: text.slice(0, at) + text.slice(at + 1), issue };
}

function ragged(rows: Line[], width: number): (Issue | undefined)[] {
  const short = rows.filter(({ cells }) => cells.length < width);
  const long = rows.filter(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ''));
  return [
    all('missing', short, `has fewer cells than the ${width} headings`, 'nothing'),
    all('unknown', long, `has more cells than the ${width} headings`, 'value'),
  ];
}

function all(code: Issue['code'], lines: Line[], message: string, leftOut: Issue['leftOut']): Issue | undefined {
  if (!lines.length) return;
  const numbers = lines.map(({ line }) => line).join(', ');
  return odd(code, lines[0]!.line, lines.length, message, leftOut, `rows ${numbers}`.slice(0, 80));
}

function odd(code: Issue['code'], row: number, count: number, message: string, leftOut: Issue['leftOut'], value?: string): Issue {
  return { code, path: `row ${row}`, ...(value !== undefined && { value }), message, leftOut, ...(count > 1 && { count }) };
}
