import type { Lanes, View } from '../../lenses/arrange.js';
import type { Projection } from '../../lenses/projection.js';
import type { LayoutName } from '../../model/closed-lists.js';
import type { ExportWords } from '../export-words.js';
import type { Titles } from '../titles.js';

/** What every part of a drawing needs: what is drawn, in which words, how wide. */
export interface Drawing {
  projection: Projection;
  layout: LayoutName;
  view: View;
  lanes: Lanes;
  words: ExportWords;
  titles: Titles;
  /** Between the margins, in pixels. */
  width: number;
}
