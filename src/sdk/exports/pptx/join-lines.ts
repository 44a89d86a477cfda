import type { Mark, TextMark } from '../sheets/sheet.js';

/** A text that goes over several lines, as one to be edited. */
export interface TextBox extends TextMark {
  lines: number;
}

/** The lines of one paragraph as one text; every other mark as it is. */
export function joinLines(marks: readonly Mark[]): (Exclude<Mark, TextMark> | TextBox)[] {
  const joined: ReturnType<typeof joinLines> = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (mark.kind !== 'text') joined.push(mark);
    else if (last?.kind === 'text' && goesOn(last, mark))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${mark.text}`, lines: last.lines + 1 };
    else joined.push({ ...mark, lines: 1 });
  }
  return joined;
}

/** How far apart the lines of a paragraph are, in relation to the size of the text. */
const LINE = [1.2, 1.45] as const;

function goesOn(above: TextBox, { x, y, width, size, ink, bold, href, level, anchor, begins }: TextMark): boolean {
  if (begins) return false;
  const step = (y - above.y) / above.lines / size;
  const isAlike = above.x === x && above.size === size && above.ink === ink && above.bold === bold && above.href === href;
  return isAlike && above.width === width && above.level === level && above.anchor === anchor && step >= LINE[0] && step <= LINE[1];
}
