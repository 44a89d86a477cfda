import { directionOf } from '../../sdk/model/direction-of.js';
import type { Scene } from './layout-module.js';

const solid = (colour: string): string => `linear-gradient(${colour} 0 0)`;
const broken = (line: number, step: number): string => `repeating-linear-gradient(var(--_line-strong) 0 ${line}px, #0000 0 ${step}px)`;

/** How each kind of line looks, and how wide it is. */
const LOOKS: Record<string, [image: string, width: number]> = {
  near: [solid('color-mix(in srgb, var(--_line) 60%, #0000)'), 1],
  far: [solid('var(--_line)'), 1],
  release: [broken(3, 6), 1],
  milestone: [broken(1, 4), 1],
  today: [solid('var(--_today)'), 2],
};

/** A line through all rows: how far along it stands, in pixels. */
interface PaperLine {
  x: number;
  kind: string;
}

/**
 * The lines of a picture as the background of each of its rows. A sheet ends between rows: what ran through all of them would be
 * too short by what is left free there, or go on below the last.
 */
export function paperLines(lines: readonly PaperLine[], { frame, words }: Scene): string {
  const side = directionOf(words.locale) === 'rtl' ? 'right' : 'left';
  const draw = ({ x, kind }: PaperLine): string => {
    const [image, width] = LOOKS[kind]!;
    return `${image} ${side} calc(${x / frame.width} * var(--_sheet)) top 0 / ${width}px 100% no-repeat`;
  };
  return lines.map(draw).reverse().join() || 'none';
}
