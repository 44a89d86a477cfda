import type { BarSpan } from './bar-span.js';
import { LABEL_GAP, placeLabel } from './place-label.js';

/** Something that stands on a bar, by its middle; `label` is its name's width, 0 where that does not fit. */
export interface BarMark {
  x: number;
  label: number;
  /** Whether its name stands before it. */
  before?: boolean;
}

/** What stands on and beside a bar: the widths of its title and of its note ("was 14 Aug", 0 for none), and marks at their places. */
export interface BarParts {
  title: number;
  note: number;
  marks: readonly BarMark[];
}

/** A bar with the places of its status sign and texts. Everything lies between `left` and `right`, and nothing overlaps. */
export interface PlacedBar extends BarSpan {
  left: number;
  right: number;
  glyph: number;
  title: number;
  titleWidth: number;
  /** Whether the title stands on the bar. */
  inside: boolean;
  /** Whether it stands in the row below, which is the bar's too. */
  below?: true;
  /** Where the note begins; undefined when there is none or no room for it. */
  note?: number;
}

/** The status sign with the room behind it. */
export const SIGN = 20;
/** Half the width of a mark. */
export const MARK = 6;

const GLYPH = 14;
const PAD = 6;
/** A cut edge shows an arrow. */
const ARROW = 8;

/** Puts sign and title where they fit: on the bar and clear of its marks, else after it, else before it, else below it. */
export function placeBar(span: BarSpan, parts: BarParts, limit: number): PlacedBar {
  const need = SIGN + parts.title;
  const gaps = gapsOf(span, parts.marks);
  const roomy = gaps.find(({ width }) => width >= need);
  const placed = roomy ? onBar(span, roomy) : (besideBar(span, parts.title, gaps, limit) ?? belowBar(span, parts.title, gaps, limit));
  return withNote(placed, parts, limit);
}

/** A bracket over other bars: its title stands above it, its row is its own. */
export function placeBracket(span: BarSpan, { title, note }: BarParts, limit: number): PlacedBar {
  const glyph = Math.max(0, Math.min(span.x + (span.cutStart ? ARROW + PAD : 0), limit - SIGN - title));
  const at = glyph + SIGN;
  const titleWidth = Math.min(title, limit - at);
  const after = at + titleWidth + 2 * LABEL_GAP;
  const noted = note > 0 && after + note <= limit;
  const right = Math.max(span.x + span.width, noted ? after + note : at + titleWidth);
  return { ...span, left: Math.min(span.x, glyph), right, glyph, title: at, titleWidth, inside: true, ...(noted && { note: after }) };
}

interface Gap {
  x: number;
  width: number;
}

/** The free stretches of a bar, between its edges and its marks. */
function gapsOf({ x, width, cutStart, cutEnd }: BarSpan, marks: readonly BarMark[]): Gap[] {
  const end = x + width - PAD - (cutEnd ? ARROW : 0);
  const gaps: Gap[] = [];
  let from = x + PAD + (cutStart ? ARROW : 0);
  for (const { x: at, label, before = false } of [...marks, { x: end + MARK + 2, label: 0 }] as readonly BarMark[]) {
    const to = Math.min(end, at - MARK - 2 - (before ? label : 0));
    if (to > from) gaps.push({ x: from, width: to - from });
    from = Math.max(from, at + MARK + 2 + (before ? 0 : label));
  }
  return gaps;
}

function onBar(span: BarSpan, { x, width }: Gap): PlacedBar {
  const title = x + SIGN;
  return { ...span, left: span.x, right: span.x + span.width, glyph: x, title, titleWidth: width - SIGN, inside: true };
}

function besideBar(span: BarSpan, title: number, gaps: readonly Gap[], limit: number): PlacedBar | undefined {
  const end = span.x + span.width;
  // one with marks on it, or too short for its sign, has that beside, too
  const home = gaps.length === 1 ? gaps.find(({ width }) => width >= GLYPH) : undefined;
  const sign = home ? 0 : SIGN;
  const { side, width } = placeLabel(span.x, end, sign + title, limit);
  if (width < sign + title) return undefined;
  const start = side === 'after' ? end + LABEL_GAP : span.x - LABEL_GAP - width;
  return {
    ...span,
    left: Math.min(span.x, start),
    right: side === 'after' ? start + width : end,
    glyph: home?.x ?? start,
    title: start + sign,
    titleWidth: Math.max(0, width - sign),
    inside: false,
  };
}

/** From where the bar begins; cut short as the last resort, where it is longer than the line. Its sign stays with the bar. */
function belowBar(span: BarSpan, title: number, gaps: readonly Gap[], limit: number): PlacedBar {
  const end = span.x + span.width;
  const { side } = placeLabel(span.x, end, GLYPH, limit);
  const beside = side === 'after' ? end + LABEL_GAP : span.x - LABEL_GAP - GLYPH;
  const glyph = gaps.find(({ width }) => width >= GLYPH)?.x ?? Math.max(0, Math.min(beside, limit - GLYPH));
  const titleWidth = Math.min(title, limit);
  const at = Math.max(0, Math.min(span.x, limit - titleWidth));
  return {
    ...{ ...span, glyph, title: at, titleWidth, inside: false, below: true },
    left: Math.min(span.x, glyph, at),
    right: Math.max(end, glyph + GLYPH, at + titleWidth),
  };
}

/** The note stands after everything else, or on the bar after the title. */
function withNote(placed: PlacedBar, { title, note }: BarParts, limit: number): PlacedBar {
  if (note === 0) return placed;
  const { below, right, x, width, glyph } = placed;
  const after = (below ? Math.max(x + width, glyph + GLYPH) : right) + LABEL_GAP;
  if (after + note <= limit) return { ...placed, note: after, right: Math.max(right, after + note) };
  const behind = placed.title + title + 2 * LABEL_GAP;
  return placed.inside && behind + note <= placed.title + placed.titleWidth ? { ...placed, titleWidth: title, note: behind } : placed;
}
