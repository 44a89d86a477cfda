import type { View } from '../../sdk/lenses/arrange.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { LayoutName } from '../../sdk/model/closed-lists.js';
import { remember } from '../controllers/remember.js';
import type { SizeController } from '../controllers/size-controller.js';
import type { LayoutModule } from '../layouts/layout-module.js';
import { isDrawable } from './settings-issues.js';

/** Narrower than this, a picture of time is read with difficulty. */
const PHONE = 480;
const NO_VIEW: View = {};

/** Which layout draws a projection, and which view of it: what the page names, what the reader asked for, else what the lens says. */
export class ShownLayout {
  /** Whether the reader asked for the table, or for the picture; undefined before he does. */
  tableAsked: boolean | undefined;
  #views: Partial<Record<LayoutName, View>> = {};
  readonly #first = remember(firstView, 4);
  readonly #merged = remember((...views: View[]): View => Object.assign({}, ...views) as View, 4);

  constructor(
    private readonly host: { layout: string | undefined },
    private readonly size: SizeController,
  ) {}

  /** On a phone the list comes before a picture of time, unless the page names the layout, or the reader says which. */
  isTableFirst(layout: string): boolean {
    const { width } = this.size;
    const isPhone = width > 0 && width < PHONE;
    return this.tableAsked === undefined && !this.host.layout && isPhone && (layout === 'release-plan' || layout === 'timeline');
  }

  isTable({ lens }: Projection): boolean {
    return this.tableAsked ?? this.isTableFirst(lens.layout);
  }

  layoutFor(projection: Projection): LayoutName {
    return this.isTable(projection) ? 'list' : this.pictureFor(projection);
  }

  /** What is drawn, or what the table stands in for: then the table has its order, and its view. */
  pictureFor({ lens }: Projection): LayoutName {
    const { layout } = this.host;
    const wanted = layout && isDrawable(layout) ? layout : lens.layout;
    return isDrawable(wanted) ? wanted : 'list';
  }

  /** What the reader asked of this picture alone: which stretch of time, how near. */
  own(projection: Projection): View {
    return this.#views[this.pictureFor(projection)] ?? NO_VIEW;
  }

  /**
   * What is asked for in all. A table that comes first begins with all there is.
   * @param asked for every layout, by the page and by the reader
   */
  viewFor(picture: LayoutModule, projection: Projection, asked = NO_VIEW): View {
    const first = this.isTableFirst(projection.lens.layout) ? NO_VIEW : this.#first(picture, projection, this.size.width);
    return this.#merged(first, asked, this.own(projection));
  }

  /** Keeps what the reader asks of this picture; gives back all of it. */
  change(projection: Projection, change: Partial<View>): View {
    const own = { ...this.own(projection), ...change };
    this.#views = { ...this.#views, [this.pictureFor(projection)]: own };
    return own;
  }

  reset(): void {
    this.#views = {};
  }
}

function firstView(module: LayoutModule, projection: Projection, width: number): View {
  return module.initialView?.(projection, { width }) ?? NO_VIEW;
}
