import type { RankedFinding } from '../../sdk/insights/check-roadmap.js';
import type { Suppression } from '../../sdk/model/suppression.js';

/** An editor accepts a finding for a while. Cancel it when you keep the record with the roadmap; else its JSON is shown, to be pasted there. */
export class RoadmapSuppressEvent extends Event {
  static readonly eventName = 'roadmap-suppress';
  readonly detail: { suppression: Suppression; finding: RankedFinding };

  constructor(
    /** To be added to the roadmap's `suppressions`. */
    readonly suppression: Suppression,
    readonly finding: RankedFinding,
  ) {
    super(RoadmapSuppressEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.detail = { suppression, finding };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-suppress': RoadmapSuppressEvent;
  }
}
