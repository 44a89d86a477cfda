import type { FieldMapConfig } from '../../sdk/adapters/field-map-config.js';

/** A field map was suggested or corrected. */
export class RoadmapSetupEvent extends Event {
  static readonly eventName = 'roadmap-setup';
  readonly detail: { map: FieldMapConfig; snippet: string };

  constructor(
    readonly map: FieldMapConfig,
    /** The HTML that shows the data with it. */
    readonly snippet: string,
  ) {
    super(RoadmapSetupEvent.eventName, { bubbles: true, composed: true });
    this.detail = { map, snippet };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-setup': RoadmapSetupEvent;
  }
}
