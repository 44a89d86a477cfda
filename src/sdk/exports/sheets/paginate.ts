import { joinBlocks, movedBy, space } from './blocks.js';
import type { Block, Mark } from './sheet.js';
import { joinTables } from './table-blocks.js';

/** A part of what is drawn. */
export interface Chapter {
  /** What a slide that it begins is called. */
  name: string;
  /** Its heading, drawn once. */
  heading: Block[];
  /** What stands again above its rest on each further page, as the head of a table does. */
  repeat?: Block;
  blocks: Block[];
  /** Its marks on a page, with what depends on where these have come to stand, between `top` and `bottom`. */
  finish?: (marks: readonly Mark[], place: { left: number; top: number; bottom: number }) => Mark[];
}

/** The page that chapters are put on. Without a height there is one page, as high as need be. */
export interface Page {
  width: number;
  height?: number;
  margin: number;
  /** Whether a chapter that does not fit on the rest of a page begins the next, as on slides. */
  apart: boolean;
}

export interface DrawnPage {
  width: number;
  height: number;
  marks: Mark[];
}

/** What stands above the first page, and above each further one: on a slide, with the name of what is on it. */
export interface Heads {
  first: Block[];
  further: (name: string) => Block[];
}

const GAP = 20;
const NEARLY_EMPTY = 0.4;

/** Puts chapters on pages. What is higher than a page is made smaller, so that nothing is lost. */
export function paginate(chapters: readonly Chapter[], { first, further }: Heads, page: Page): DrawnPage[] {
  const { width, height = Infinity, margin, apart } = page;
  const bottom = height - margin;
  const sheets: Mark[][] = [];
  let marks: Mark[] = [];
  let y = 0;
  let top = 0;
  const turn = (name = ''): void => {
    const head = joinBlocks(sheets.length > 0 ? [...further(name), space(12)] : [...first, space(16)]);
    sheets.push((marks = movedBy(head.marks, margin, margin)));
    top = y = margin + head.height;
  };
  const put = (block: Block): void => {
    const scale = Math.min(1, (bottom - y) / block.height);
    marks.push(...movedBy(block.marks, margin, y, scale));
    y += block.height * scale;
  };
  turn();
  for (const { name, heading, repeat, blocks, finish } of chapters) {
    const all = heightOf([...heading, ...(repeat ? [repeat] : []), ...blocks]);
    // what takes more than a slide anyway may begin on one that is nearly empty
    const isWhole = apart && (all <= bottom - top || y > top + (bottom - top) * NEARLY_EMPTY);
    const needed = isWhole ? all : startOf(heading, repeat, blocks);
    const turns = y > top && y + needed > bottom;
    if (turns) turn(name);
    if (!turns || !apart) heading.forEach(put);
    let from = y;
    let mine = marks.length;
    if (repeat) put(repeat);
    const end = (): void => {
      if (finish) marks.splice(mine, marks.length - mine, ...finish(marks.slice(mine), { left: margin, top: from, bottom: y }));
    };
    blocks.forEach((block, index) => {
      if (y > from + (repeat?.height ?? 0) && y + keptHeight(blocks, index) > bottom) {
        end();
        turn(name);
        [from, mine] = [y, marks.length];
        if (repeat) put(repeat);
      }
      put(block);
    });
    end();
    y += GAP;
  }
  const high = Number.isFinite(height) ? height : y - GAP + margin;
  return sheets.map((all) => ({ width, height: high, marks: joinTables(all) }));
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/** How much of a chapter must fit for it to begin on a page. */
function startOf(heading: readonly Block[], repeat: Block | undefined, blocks: readonly Block[]): number {
  return heightOf(heading) + (repeat?.height ?? 0) + keptHeight(blocks, 0);
}

/** The height of a block with those that it must not be parted from. */
function keptHeight(blocks: readonly Block[], index: number): number {
  let height = 0;
  for (let at = index; at < blocks.length; at++) {
    height += blocks[at]!.height;
    if (!blocks[at]!.keep) break;
  }
  return height;
}
