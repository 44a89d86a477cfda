import { directionOf } from '../../sdk/model/direction-of.js';
import type { Scene } from './layout-module.js';

/** How dark each kind of line is, and how wide. */
const LOOKS: Record<string, [colour: string, width: number]> = {
  near: ['color-mix(in srgb, var(--_line) 60%, #0000)', 1],
  far: ['var(--_line)', 1],
  release: ['color-mix(in srgb, var(--_line-strong) 50%, #0000)', 1],
  milestone: ['color-mix(in srgb, var(--_line-strong) 30%, #0000)', 1],
  today: ['var(--_today)', 2],
};

/** A line through all rows: how far along it stands, in pixels. */
interface PaperLine {
  x: number;
  kind: string;
}

/**
 * The lines of a picture as the background of each of its rows. A sheet ends between rows: what ran through all of them would be
 * too short by what is left free there, or go on below the last. It is one image: a print of some hundred rows with an image for
 * each line, or with dashes, took minutes.
 */
export function paperLines(lines: readonly PaperLine[], { frame, words }: Scene): string {
  const side = directionOf(words.locale) === 'rtl' ? 'left' : 'right';
  // of several at one place the last
  const apart = [...new Map(lines.map((line) => [line.x, line])).values()].sort((one, other) => one.x - other.x);
  const stops = apart.map(({ x, kind }) => {
    const [colour, width] = LOOKS[kind]!;
    const at = `${x / frame.width} * var(--_sheet)`;
    return `#0000 calc(${at}), ${colour} 0 calc(${at} + ${width}px), #0000 0`;
  });
  if (stops.length === 0) return 'none';
  stops.unshift(`to ${side}`);
  return `linear-gradient(${stops.join()})`;
}
