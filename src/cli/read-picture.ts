import { FITS, LAYOUTS, ORIENTATIONS, PAPERS, SCHEMES, type Paper, type SheetOptions } from '../sdk/index.js';
import { wordOf, type Command, type Given } from './command.js';

/** How a picture, a document or slides are drawn. */
export const PICTURE_OPTIONS = {
  layout: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
  fit: { type: 'string' },
  scheme: { type: 'string' },
  font: { type: 'string' },
  'bold-font': { type: 'string' },
  lossy: { type: 'boolean' },
} satisfies Command['options'];

const PAPER_NAMES = Object.keys(PAPERS) as Paper[];

export const PICTURE_USAGE = `[--layout NAME] [--paper ${PAPER_NAMES.join('|')}] [--orientation ${ORIENTATIONS.join('|')}] [--fit ${FITS.join('|')}] [--scheme ${SCHEMES.join('|')}] [--font FILE] [--bold-font FILE] [--lossy]`;

export function pictureOf(given: Given): SheetOptions {
  const options = {
    layout: wordOf(given, 'layout', LAYOUTS),
    paper: wordOf(given, 'paper', PAPER_NAMES),
    orientation: wordOf(given, 'orientation', ORIENTATIONS),
    fit: wordOf(given, 'fit', FITS),
    scheme: wordOf(given, 'scheme', SCHEMES),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
