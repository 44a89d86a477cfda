import { oneLine } from '../clean-text.js';
import { stampOf } from '../stamp.js';
import { BODY, LEAD, paragraph, rule, SMALL, space, TITLE } from './blocks.js';
import type { Drawing } from './drawing.js';
import { sentence } from './entity-words.js';
import type { Chapter, Heads } from './paginate.js';
import type { Block } from './sheet.js';

/** So many lines a text in a head takes at most, so that a page has room for what is below. */
const MOST = 4;

const titleOf = ({ projection: { title, lens } }: Drawing): string => oneLine(title ?? '') || oneLine(lens.label);

/** Title, for whom, as of when, which part, and the disclaimer: large at first, small on each further page. A slide is called by what is on it. */
export function drawHeads(drawing: Drawing, isSlide: boolean): Heads {
  const { projection, view, words, titles, width } = drawing;
  const [title, stamp] = [titleOf(drawing), stampOf(projection, view, words, titles).join(' · ')];
  const disclaimer = oneLine(projection.disclaimer ?? '');
  const told = (texts: string[], size = BODY): Block[] =>
    texts.filter(Boolean).flatMap((text) => paragraph(text, { width, ink: 'muted', most: MOST, size }));
  const large = { width, size: TITLE, bold: true, level: 1, most: 2 };
  const small = isSlide ? large : { width, bold: true, most: 1 };
  return {
    first: [...paragraph(title, { ...large, most: MOST }), space(4), ...told([stamp, disclaimer])],
    further: (name) => [
      ...paragraph((isSlide && name) || title, small),
      ...told(isSlide && name ? [sentence([title, stamp]), disclaimer] : [stamp, disclaimer], SMALL - 1),
      space(4),
      rule(width),
    ],
  };
}

/** The beginning of a chapter: its name, and its heading. */
export const headingOf = (text: string, width: number): Pick<Chapter, 'name' | 'heading'> => ({
  name: oneLine(text),
  heading: [...paragraph(text, { width, size: LEAD, bold: true, level: 2, most: MOST }), { ...space(4), keep: true }],
});
