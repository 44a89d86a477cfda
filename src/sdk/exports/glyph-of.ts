import { COMMITMENT_GLYPHS, HEALTH_GLYPHS, STATUS_GLYPHS, type Glyph } from '../layout/glyphs.js';
import type { Shape } from './sheets/sheet.js';

const GLYPHS: Readonly<Record<string, Readonly<Record<string, Glyph>>>> = {
  status: STATUS_GLYPHS,
  health: HEALTH_GLYPHS,
  commitment: COMMITMENT_GLYPHS,
};

/** The paths of a shape, in a box of 14 by 14. */
export function glyphOf(shape: Shape): Glyph {
  const [list = '', name = ''] = shape.split('.');
  return GLYPHS[list]?.[name] ?? STATUS_GLYPHS.unknown;
}
