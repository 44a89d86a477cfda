import type { ProjectedItem } from '../../lenses/projection.js';
import { layoutBoard, type BoardColumn, type BoardLane, type BoardLayout } from '../../layout/layout-board.js';
import { STATUS_TONES } from '../../layout/tones.js';
import { isDated } from '../../model/timeframe.js';
import { BODY, joinBlocks, movedBy, overlay, paragraph, rule, SMALL, space } from './blocks.js';
import type { Drawing } from './drawing.js';
import { laneWords, linkOf, nameOf, sentence } from './entity-words.js';
import { INKS } from './inks.js';
import type { Chapter } from './paginate.js';
import type { Block } from './sheet.js';
import { windowWords } from './window-words.js';

const GAP = 16;

/** Columns of cards: by when they come, or by what the reader chose. */
export function drawBoard(drawing: Drawing): Chapter[] {
  const { projection, lanes, view, words, width } = drawing;
  const layout = layoutBoard(lanes, projection, view, width);
  if (layout.lanes.length === 0) return [];
  const column = (width - (layout.columns.length - 1) * GAP) / layout.columns.length;
  const heads = layout.columns.map((one) =>
    paragraph(columnWords(one, layout.by, drawing), { width: column, size: SMALL, ink: 'muted', bold: true }),
  );
  return [
    {
      name: words.word(`layout.${drawing.layout}`),
      heading: [],
      repeat: joinBlocks([beneath(heads.map(joinBlocks), column), space(4)]),
      blocks: layout.lanes.flatMap((lane) => laneBlocks(lane, column, drawing)),
    },
  ];
}

function columnWords({ id, period, count }: BoardColumn, by: BoardLayout['by'], { words }: Drawing): string {
  const frame = period && {
    text: '',
    start: period.start,
    end: period.end,
    startPrecision: period.precision,
    endPrecision: period.precision,
  };
  const isWindow = by === 'horizon' || by === 'quarter';
  const name = frame ? words.timeframe(frame) : isWindow ? windowWords(id, words) : words.word(id === '' ? 'lane.none' : `${by}.${id}`);
  return words.word('window.count', { name, n: words.number(count) });
}

function laneBlocks({ lane, cells }: BoardLane, column: number, drawing: Drawing): Block[] {
  const { lanes, width } = drawing;
  const deepest = Math.max(...cells.map(({ length }) => length));
  const lines = Array.from({ length: deepest }, (_, line) =>
    beneath(
      cells.map((items) => (items[line] ? cardBlock(items[line], column, drawing) : space(0))),
      column,
    ),
  );
  const title = lanes.groupBy === 'none' ? [] : paragraph(laneWords(lane, drawing), { width, bold: true, level: 3 });
  return [rule(width), ...title, ...lines.map((block) => ({ ...block, height: block.height + 10 })), space(4)];
}

/** A block in each column, from the same top. */
function beneath(blocks: readonly Block[], column: number): Block {
  return overlay(blocks.map(({ height, marks }, index) => ({ height, marks: movedBy(marks, index * (column + GAP), 0) })));
}

function cardBlock(item: ProjectedItem, width: number, { words }: Drawing): Block {
  const { status, commitment, timeframe } = item;
  const standing = [status && words.word(`status.${status}`), commitment && words.word(`commitment.${commitment}`)];
  // what is planned in both senses is told once
  const told = sentence([...new Set(standing), isDated(timeframe) && words.timeframe(timeframe)]);
  const shift = status ? 18 : 0;
  const [first, ...rest] = paragraph(nameOf(item), { x: shift, width: width - shift, size: BODY, ...linkOf(item) });
  const sign = status ? [{ kind: 'glyph', x: 0, y: 1, size: 13, shape: `status.${status}`, ink: INKS[STATUS_TONES[status]] } as const] : [];
  const about = told ? paragraph(told, { x: shift, width: width - shift, size: SMALL - 1, ink: 'muted' }) : [];
  return joinBlocks([...(first ? [{ ...first, marks: [...sign, ...first.marks] }] : []), ...rest, ...about]);
}
