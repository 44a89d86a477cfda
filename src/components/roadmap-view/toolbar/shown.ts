import type { Lanes, View } from '../../../sdk/lenses/arrange.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { LayoutName } from '../../../sdk/model/closed-lists.js';
import type { Words } from '../../i18n/words.js';

/** What the view shows at present. */
export interface Shown {
  projection: Projection;
  /** None while the layout is being loaded. */
  lanes: Lanes | undefined;
  layout: LayoutName;
  words: Words;
  /** Everything that is asked for: by the page, by the reader, and what the layout begins with. */
  view: View;
  /** What the reader asked for of this layout alone: which stretch of time, how near. */
  own: View;
  width: number;
  /** Whether there is a picture that the table stands in for, and whether it does. */
  isPictured: boolean;
  asTable: boolean;
  /** What the reader said of it, if he did. */
  tableAsked: boolean | undefined;
  /** The item whose details are open, or were last. */
  selected: string | undefined;
}
