import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { LayoutName } from '../../sdk/model/closed-lists.js';
import type { Lanes, View } from '../../sdk/lenses/arrange.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';
import type { Words } from '../i18n/words.js';

/** The room there is, in CSS pixels. */
export interface Frame {
  width: number;
  /** The height of the window; what lies below it is drawn when the reader comes near. Without one everything is drawn at once. */
  height?: number;
  /** Whether the page wants more on it. */
  dense?: boolean | undefined;
  /** What the reader wants between letters beyond what is usual, in CSS pixels. */
  spread?: number;
  /** Whether it is drawn for paper: all of it, nothing folded, cut wherever a sheet ends, and without what is drawn by `heads`. */
  paper?: boolean;
}

/** Everything a layout may look at while it draws. */
export interface Scene {
  projection: Projection;
  lanes: Lanes;
  frame: Frame;
  words: Words;
  /** The item whose details are open. */
  selected?: string | undefined;
  /** What has changed of items since the reader last looked, in a word each; to be drawn as `itemButton` does. */
  marks?: ReadonlyMap<string, string> | undefined;
  view: View;
  /** The picture that a table stands in for. */
  picture?: LayoutModule | undefined;
  /** Asks for another span of time, grouping or filter; the view is drawn anew. */
  changeView(change: Partial<View>): void;
  /** Reports an action's outcome to screen readers ("Copied"). */
  announce(message: string): void;
}

/** What the order of a picture depends on. */
export type TableScene = Pick<Scene, 'projection' | 'lanes' | 'view' | 'words' | 'frame'>;

/** What can be worked out before anything is drawn depends on this. */
export type PreparedScene = Pick<Scene, 'projection' | 'lanes' | 'view'>;

/** What the shapes depend on that a picture is drawn with. */
type LegendScene = Pick<Scene, 'projection' | 'lanes' | 'view' | 'words'>;

/**
 * One way to draw. It draws into the view's shadow root: no element of its own, no state. Any button with `data-item="id"` in what
 * it draws opens that item's details.
 */
export interface LayoutModule {
  name: LayoutName;
  styles: CSSResult;
  /** What the shapes mean that it draws and does not explain itself. */
  legend?(scene: LegendScene): TemplateResult | typeof nothing;
  /** The view to begin with, where the layout shows a span of time. */
  initialView?(projection: Projection, frame: Frame): View;
  /** Works out beforehand, with pauses, what takes long of a lot, and keeps it for who draws. */
  prepare?(scene: PreparedScene): Slices;
  draw(scene: Scene): TemplateResult;
  /** Its groups and items in the order in which it draws them, for the table that stands in for it; by default as arranged. */
  table?(scene: TableScene): Lanes;
  /** What that table needs above it, to show what the picture can, and to tell what is no item. */
  tableTools?(scene: Scene): TemplateResult | typeof nothing;
  /** On paper: what stands at the top of every sheet, as the axis does. */
  heads?(scene: Scene): TemplateResult;
  /** The properties that hold places along the axis: paper is as wide as it is, and they are stretched to it. */
  along?: readonly string[];
  /** Brings an item into sight that is not drawn, since it is far away. */
  reveal?(id: string, root: ParentNode): void;
}
