import type { CollectionName, Horizon, LayoutName } from '../model/closed-lists.js';
import type { Entities } from '../model/entities.js';
import type { AudienceText } from '../model/fields.js';
import type { Timeframe } from '../model/timeframe.js';
import type { Grouping, SavedFormat, Sorting, Tool } from './lens.js';

/** An entity as one audience may see it: an id, a title, and whichever of its fields the lens names. */
export type Projected<T> = { id: string; title: string } & Partial<Omit<T, 'id' | 'title' | 'texts' | 'visibility'>>;

/** Where an item was first said to be, when it has moved since. */
export interface Slip {
  from: Timeframe;
  moves: number;
  /** The day of the last move and its reason, when the lens shows them. */
  on?: string;
  reason?: string;
}

/** An item as one audience may see it. */
export type ProjectedItem = Projected<Entities['items']> &
  Pick<AudienceText, 'sayable' | 'doNotSay' | 'expires'> & {
    horizon?: Horizon;
    /** Its time was over before this quarter began. There where the lens names `horizon`, which has no word for it. */
    past?: true;
    slip?: Slip;
  };

/** How sure it is that `from` comes before `to`: from the dates this audience may see. */
export type DependencyOrder = 'kept' | 'possible' | 'violated' | 'unknown';
/** A dependency as one audience may see it. */
export type ProjectedDependency = Omit<Projected<Entities['dependencies']>, 'title'> & { from: string; to: string; order: DependencyOrder };

/** What the drawing needs to know of the lens, and no more: its rules name what is hidden. */
export interface LensFace {
  id: string;
  label: string;
  audience: string;
  layout: LayoutName;
  description?: string;
  groupBy: Grouping[];
  sortBy: Sorting[];
  vocabulary: Record<string, string>;
  /** What the toolbar offers; everything, where it does not say. */
  tools?: Tool[];
  /** The formats that the toolbar saves as; everything, where it does not say. */
  exports?: SavedFormat[];
  slippage: boolean;
  /** Whether the reader is told what has changed since they last looked. */
  changes?: true;
}

/** N in source = shown + undated + filtered + out of range + invalid + withheld; null where the lens does not tell. */
export interface Counts {
  source: number | null;
  shown: number;
  /** Those of which the projection says neither dates nor a horizon. */
  undated: number;
  filtered: number;
  outOfRange: number;
  invalid: number | null;
  withheld: number | null;
}

/** The other entities as one audience may see them. */
export type ProjectedLists = { [C in Exclude<CollectionName, 'items' | 'dependencies'>]: Projected<Entities[C]>[] };

/** The roadmap seen through a lens, without a pixel. Plain JSON that holds nothing its audience must not see. */
export interface Projection extends ProjectedLists {
  lens: LensFace;
  today: string;
  title?: string;
  vision?: string;
  strategy?: string;
  asOf?: string;
  nextReview?: string;
  disclaimer?: string;
  /** Month in which quarters are counted from; 1 when the lens speaks of calendar quarters. */
  fiscalYearStart: number;
  /** Whether the roadmap knows another calendar too, or this lens does not tell if it does, so that "Q2" alone could be misread. */
  twoCalendars: boolean;
  items: ProjectedItem[];
  dependencies: ProjectedDependency[];
  counts: Counts;
}
