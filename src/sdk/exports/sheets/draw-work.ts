import { axisBar } from '../../layout/axis-bar.js';
import type { QuarterAxis } from '../../layout/quarter-axis.js';
import { HEALTH_TONES, STATUS_TONES } from '../../layout/tones.js';
import type { ProjectedItem } from '../../lenses/projection.js';
import { tellWhen } from '../tell-field.js';
import { BODY, joinBlocks, line, overlay, paragraph, SMALL, space } from './blocks.js';
import type { Drawing } from './drawing.js';
import { itemWords, linkOf, nameOf } from './entity-words.js';
import { FILLS, INKS } from './inks.js';
import type { Block, Mark } from './sheet.js';
import { cutText } from './wrap-text.js';

/** From where on the bars are drawn, and how wide they are in all. */
export interface Track {
  x: number;
  width: number;
}

const ROW = 24;
const SIGN = 20;
const GAP = 12;

/** An item that contributes: its sign and title, where it was first said to be, how it stands, and its bar. */
export function drawWork(item: ProjectedItem, from: number, track: Track, axis: QuarterAxis | undefined, drawing: Drawing): Block {
  const room = track.x - from - SIGN - GAP;
  const text = joinBlocks([space(3), ...titleOf(item, from + SIGN, room, drawing), space(3)]);
  const height = Math.max(ROW, text.height);
  const { status = 'unknown' } = item;
  const sign: Mark = { kind: 'glyph', x: from, y: 5, size: 14, shape: `status.${status}`, ink: INKS[STATUS_TONES[status]] };
  const behind = axis ? gridOf(axis, track, height) : [];
  const marks = [...behind, sign, ...troubleOf(item, from + SIGN + room - 14), barOf(item, track, axis, drawing)];
  return overlay([{ height, marks }, text]);
}

function titleOf(item: ProjectedItem, x: number, width: number, { words }: Drawing): Block[] {
  const was = item.slip && words.timeframe(item.slip.from);
  const ink = item.status === 'cancelled' ? 'muted' : 'ink';
  return [
    ...paragraph(nameOf(item), { x, width: width - SIGN, size: BODY, ink, ...linkOf(item) }),
    ...(was ? paragraph(words.word('date.was', { date: was }), { x, width: width - SIGN, size: SMALL - 1, ink: 'muted' }) : []),
  ];
}

function gridOf({ quarters, today }: QuarterAxis, { x, width }: Track, height: number): Mark[] {
  const vertical = (at: number, ink: 'line' | 'accent'): Mark =>
    line([[x + at * width, 0] as const, [x + at * width, height] as const], ink);
  return [...quarters.map(({ at }) => vertical(at, 'line')), vertical(today, 'accent')];
}

function troubleOf({ health }: ProjectedItem, x: number): Mark[] {
  const value = health?.value;
  if (value === undefined || value === 'on-track') return [];
  return [{ kind: 'glyph', x, y: 5, size: 14, shape: `health.${value}`, ink: INKS[HEALTH_TONES[value]] }];
}

/** Its bar, dashed where no day is meant; what lies outside of the axis, or has no dates, in words. */
function barOf(item: ProjectedItem, { x, width }: Track, axis: QuarterAxis | undefined, drawing: Drawing): Mark {
  const { projection, words } = drawing;
  const bar = axis && axisBar(axis, item.timeframe, projection.fiscalYearStart);
  const tone = STATUS_TONES[item.status ?? 'unknown'];
  if (bar && bar.size > 0)
    return {
      ...({ kind: 'box', x: x + bar.at * width, y: 6, width: Math.max(3, bar.size * width), height: 12, radius: 3 } as const),
      ...{ fill: FILLS[tone], stroke: INKS[tone], words: itemWords(item, drawing), item: item.id, ...linkOf(item) },
      ...(bar.softStart + bar.softEnd > 0 && { dashed: true }),
    };
  const when = tellWhen({ ...item, slip: undefined }, words) || words.word('date.undated');
  return { kind: 'text', x: x + 6, y: 16, width: width - 6, text: cutText(when, width - 6, SMALL), size: SMALL, ink: 'muted' };
}
