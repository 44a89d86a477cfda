import type { ClientErrorCode } from '../sdk/client/index.js';
import type { LayoutName } from '../sdk/model/closed-lists.js';
import type { Issue } from '../sdk/model/issue.js';
import type { View } from '../sdk/lenses/arrange.js';
import type { LensFace, ProjectedItem, Projection } from '../sdk/lenses/projection.js';

/**
 * All events bubble and cross shadow roots. Each carries its payload in `detail` and, for reading ease, in fields of its own.
 * They tell of what the reader did or of data that arrived, never of a property that the page itself set.
 */
class RoadmapEvent<D> extends CustomEvent<D> {
  constructor(type: string, detail: D, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** A roadmap has been read and is about to be shown. */
export class RoadmapLoadEvent extends RoadmapEvent<{ projection: Projection; issues: Issue[] }> {
  constructor(
    readonly projection: Projection,
    readonly issues: Issue[],
  ) {
    super('roadmap-load', { projection, issues });
  }
}

/** Problems were found in the data; the good part of it is shown. */
export class RoadmapIssuesEvent extends RoadmapEvent<{ issues: Issue[] }> {
  constructor(readonly issues: Issue[]) {
    super('roadmap-issues', { issues });
  }
}

/**
 * A source brought nothing, or nothing that could be used. What it brought before may still be shown, and so may other sources.
 */
export class RoadmapErrorEvent extends RoadmapEvent<{ code: RoadmapErrorCode; message: string; source: string }> {
  constructor(
    readonly code: RoadmapErrorCode,
    /** What is wrong and what to do, for a reader. */
    readonly message: string,
    /** The id of the source; empty where there is but one. */
    readonly source: string,
  ) {
    super('roadmap-error', { code, message, source });
  }
}
/**
 * Stable: what the data client says, `schema` for JSON without a roadmap, `adapter` for adapters, or another part that reads,
 * which cannot be loaded, `refused` by the lens, `input` for what a reader left and nobody took, or would be lost with the page.
 */
export type RoadmapErrorCode = ClientErrorCode | 'schema' | 'adapter' | 'refused' | 'input';

/** The reader chose another lens. Cancel it to keep the present one. */
export class RoadmapLensChangeEvent extends RoadmapEvent<{ lens: string; previous: string }> {
  constructor(
    readonly lens: string,
    readonly previous: string,
  ) {
    super('roadmap-lens-change', { lens, previous }, true);
  }
}

/** The reader opened an item. Cancel it to show details of your own instead. */
export class RoadmapItemSelectEvent extends RoadmapEvent<{ item: ProjectedItem; lens: LensFace }> {
  constructor(
    readonly item: ProjectedItem,
    readonly lens: LensFace,
  ) {
    super('roadmap-item-select', { item, lens }, true);
  }
}

/** The reader changed what is in view: the layout, the span of time, a grouping. */
export class RoadmapViewChangeEvent extends RoadmapEvent<{ layout: LayoutName; view: View }> {
  constructor(
    readonly layout: LayoutName,
    readonly view: View,
  ) {
    super('roadmap-view-change', { layout, view });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-load': RoadmapLoadEvent;
    'roadmap-issues': RoadmapIssuesEvent;
    'roadmap-error': RoadmapErrorEvent;
    'roadmap-lens-change': RoadmapLensChangeEvent;
    'roadmap-item-select': RoadmapItemSelectEvent;
    'roadmap-view-change': RoadmapViewChangeEvent;
  }
}
