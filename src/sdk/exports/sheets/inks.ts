import type { Tone } from '../../layout/tones.js';
import type { Ink } from './sheet.js';

/** The colours of a tone: of signs and lines, and of what lies behind text. */
export const INKS: Readonly<Record<Tone, Ink>> = { plain: 'line-strong', accent: 'accent', good: 'good', warn: 'warn', bad: 'bad' };
export const FILLS: Readonly<Record<Tone, Ink>> = {
  plain: 'wash',
  accent: 'accent-wash',
  good: 'good-wash',
  warn: 'warn-wash',
  bad: 'bad-wash',
};
