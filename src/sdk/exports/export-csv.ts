import { findIn, type View } from '../lenses/arrange.js';
import { isSorted } from '../lenses/is-sorted.js';
import { orderItems } from '../lenses/order-items.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import type { CollectionName } from '../model/closed-lists.js';
import { cleanText } from './clean-text.js';
import type { ExportOptions } from './export-options.js';
import { createExportWords } from './export-words.js';
import { fieldsOf } from './fields-of.js';
import { type Cell, type Entity, type Telling } from './tell-field.js';
import { createTitles } from './titles.js';

/** How a table is written. */
export interface CsvOptions extends ExportOptions {
  /** The list that is written, one entity a row: `items` when not given. */
  list?: CollectionName;
  /** Between cells: a comma when not given; some spreadsheets expect a semicolon. */
  separator?: ',' | ';' | '\t';
  /** Whether the file begins with a byte order mark, without which a spreadsheet may garble letters. True when not given. */
  mark?: boolean;
}

/**
 * One list of a projection as a table of comma-separated values (RFC 4180): what is told in words, then the days, for computing.
 * Lens, as-of date and disclaimer stand in columns, so that a row copied elsewhere keeps them. No cell is a formula to a spreadsheet.
 * @throws RangeError where the locale is no language tag
 */
export function exportCsv(projection: Projection, options: CsvOptions = {}): string {
  const { list = 'items', separator = ',', mark = true, view = {} } = options;
  // programs split a cell of several names at its commas, whichever language the file speaks
  const words = createExportWords(projection, { ...options, words: { ...options.words, list: '{a}, {b}' } });
  const telling: Telling = { projection, words, titles: createTitles(projection) };
  const entities = (list === 'items' ? itemsOf(projection, view) : projection[list]) as unknown as Entity[];
  const columns = columnsOf(list, entities, telling);
  const rows = [columns.map(({ heading }) => heading), ...entities.map((entity) => columns.map(({ tell }) => tell(entity)))];
  return (mark ? '\ufeff' : '') + rows.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('');
}

/** What is in view, in the order that the reader asked for. */
function itemsOf(projection: Projection, view: View): readonly ProjectedItem[] {
  const { inRange } = findIn(projection, view);
  return isSorted(view) ? orderItems(inRange, view.sortBy ?? projection.lens.sortBy, view.descending) : inRange;
}

interface Column {
  heading: string;
  tell: (entity: Entity) => Cell;
}

function columnsOf(list: CollectionName, entities: Entity[], telling: Telling): Column[] {
  const { projection, words } = telling;
  const { lens, asOf = projection.today, disclaimer } = projection;
  const constant = (key: string, text: string): Column => ({ heading: words.word(key), tell: () => text });
  return [
    { heading: words.word('field.id'), tell: ({ id }) => id },
    { heading: words.word('field.title'), tell: ({ title = '' }) => title },
    ...fieldsOf(list, entities, telling),
    ...dayColumns(entities, telling),
    ...(entities.some(({ expires }) => expires) ? [{ heading: words.word('field.expires'), tell: tellExpires }] : []),
    constant('field.lens', lens.label),
    constant('field.asOf', asOf),
    ...(disclaimer ? [constant('field.disclaimer', disclaimer)] : []),
  ];
}

const EDGES = ['start', 'end', 'startPrecision', 'endPrecision'] as const;

/** The edges as days, each with how exactly it is meant: a quarter's first day is no promise of that day. */
function dayColumns(entities: Entity[], { words }: Telling): Column[] {
  const edge = (entity: Entity, name: string) => (entity['timeframe'] as Record<string, string> | undefined)?.[name] ?? '';
  return EDGES.filter((name) => entities.some((entity) => edge(entity, name))).map((name) => ({
    heading: words.word(`field.${name}`),
    tell: (entity) => edge(entity, name),
  }));
}

const tellExpires = ({ expires }: Entity): Cell => (typeof expires === 'string' ? expires : '');

/**
 * Every cell is quoted, but for numbers. What a spreadsheet could take for a formula gets an apostrophe before it, also after a
 * separator, a quote or a line break within the cell: a reader that expects another separator begins a cell there.
 */
export function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cleanText(typeof cell === 'string' ? cell : cell.map((line) => (typeof line === 'string' ? line : line.url)).join('\n'));
  return `"${text.replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
}

const FORMULA = /((?:^|[,;|"\t\n])[\p{White_Space}\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;
