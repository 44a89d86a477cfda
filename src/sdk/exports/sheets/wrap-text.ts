import { textWidth } from '../../layout/text-width.js';
import { oneLine } from '../clean-text.js';

/** What keeps directions apart takes no room. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Bold letters are wider. */
const BOLD = 1.06;

export const widthOf = (text: string, size: number, bold = false): number =>
  textWidth(text.replace(ISOLATES, ''), size * (bold ? BOLD : 1));

/** The text in lines of at most so many pixels; what fits no line is broken within. No more than `most` lines, the last then cut. */
export function wrapText(text: string, width: number, size: number, { bold = false, most = Infinity } = {}): string[] {
  const fits = (line: string): boolean => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) line = longer;
    else {
      if (line) lines.push(line);
      const pieces = brokenAt(word, fits);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1)!;
    }
    if (lines.length > most) break;
  }
  if (line) lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(' '), width, size, bold)] : lines;
}

/** As much of one line as there is room for; that something is missing is told by dots. */
export function cutText(text: string, width: number, size: number, bold = false): string {
  const line = oneLine(text);
  if (widthOf(line, size, bold) <= width) return line;
  const signs = [...line];
  let most = 0;
  let used = widthOf('…', size, bold);
  while (most < signs.length && (used += widthOf(signs[most]!, size, bold)) <= width) most++;
  return `${signs.slice(0, most).join('').trimEnd()}…`;
}

function brokenAt(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces = [''];
  for (const sign of word) {
    const longer = pieces.at(-1)! + sign;
    if (fits(longer) || pieces.at(-1) === '') pieces[pieces.length - 1] = longer;
    else pieces.push(sign);
  }
  return pieces;
}
