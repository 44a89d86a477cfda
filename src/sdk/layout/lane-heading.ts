import type { Lane } from '../lenses/arrange.js';
import { textWidth } from './text-width.js';

/** What headings have room for. */
export interface HeadingRoom {
  /** Whether headings stand beside the rows, and not above them. */
  wide: boolean;
  /** How wide they are, in pixels; as wide as their titles by default. */
  headings?: number | undefined;
  /** What a reader wants between letters beyond what is usual, in pixels. */
  spread?: number | undefined;
}

/** Beside a title: the sign that folds the lane, and a margin. */
const BESIDE = 32;
/** The first line of a title and the second; a title longer than both is cut. */
const TITLE = 24;
const SECOND = 18;
/** A line of facts; in it a count with its sign, of one digit, and each further one; between two; the kinds of trouble that are counted too. */
const FACTS = 20;
const COUNT = 26;
const DIGIT = 8;
const GAP = 10;
const TROUBLES = 2;
/** Above and below all of it, beside the rows and above them. */
const AROUND = 18;
const CLOSE = 8;

/** How high a lane's title is, in pixels: one line, or two. */
export function titleHeight({ title = '' }: Pick<Lane, 'title'>, { headings = Infinity, spread }: HeadingRoom): number {
  return textWidth(title, 14, spread) > headings - BESIDE ? TITLE + SECOND : TITLE;
}

/** How high a lane's heading is, in pixels: its title and how it stands. Above the rows that is one line, beside them several. */
export function headingHeight(lane: Lane, room: HeadingRoom): number {
  const title = titleHeight(lane, room);
  if (!room.wide) return CLOSE + title + FACTS;
  return AROUND + title + FACTS * (1 + Math.min(1, lane.undated.length) + countLines(lane, room));
}

function countLines({ tally }: Lane, { headings = Infinity }: HeadingRoom): number {
  const counts = Object.values(tally);
  const widest = COUNT + DIGIT * (String(Math.max(0, ...counts)).length - 1) + GAP;
  return Math.ceil((counts.length + TROUBLES) / Math.max(1, Math.floor((headings - BESIDE + GAP) / widest)));
}
