import type { Sheet, TextMark } from './sheet.js';
import { widthOf } from './wrap-text.js';

/** Where the paper shows behind a text, so that no line runs through it. */
export function haloOf(
  { x, y, width, text, size, bold, anchor }: TextMark,
  dir: Sheet['dir'],
): Record<'x' | 'y' | 'width' | 'height', number> {
  const room = Math.min(width, widthOf(text, size, bold));
  const isAtEnd = (anchor === 'end') !== (dir === 'rtl');
  const left = anchor === 'middle' ? x - room / 2 : isAtEnd ? x - room : x;
  return { x: left - 1, y: y - size * 0.95, width: room + 2, height: size * 1.25 };
}
