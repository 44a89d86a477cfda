import type { PlanBar } from './place-lane.js';

/** Where everything on and beside a bar is, in pixels from where the first of it begins; `left` and `y` are from the lane's own corner. */
export interface BarPlaces {
  left: number;
  y: number;
  /** Of all of it. */
  size: number;
  x: number;
  width: number;
  glyph: number;
  title: number;
  titleWidth: number;
  note: number;
  /** Marks: those with their name before them count from the end. */
  marks: number[];
  /** The stretch between where the bar ends and where it was first said to end. */
  was: { x: number; width: number };
}

/** A bar's places as a drawing wants them that is one box with others in it. */
export function barPlaces({ left, right, y, x, width, glyph, title, titleWidth, note = right, was, marks }: PlanBar): BarPlaces {
  const end = x + width;
  const first = was?.x ?? end;
  return {
    ...{ left, y, width, titleWidth, size: right - left },
    ...{ x: x - left, glyph: glyph - left, title: title - left, note: note - left },
    marks: marks.map((mark) => (mark.before ? right - mark.x : mark.x - left)),
    was: { x: Math.min(first, end) - left, width: Math.abs(first - end) },
  };
}
