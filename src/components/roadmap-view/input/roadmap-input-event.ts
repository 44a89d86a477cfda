import type { LensFace, ProjectedItem } from '../../../sdk/lenses/projection.js';
import type { LeftInput } from '../../../sdk/model/left-input.js';

/**
 * A reader leaves input on an item. Where `input-url` is set it is posted there next, unless the page cancels the event and takes it itself:
 * by `respondWith`, so that the reader sees what came of it, or by `preventDefault` alone.
 */
export class RoadmapInputEvent extends Event {
  static readonly eventName = 'roadmap-input';
  readonly detail: { input: LeftInput; item: ProjectedItem; lens: LensFace };
  /** What the page answered with, if it did. */
  answer: Promise<unknown> | undefined;

  constructor(
    readonly input: LeftInput,
    readonly item: ProjectedItem,
    readonly lens: LensFace,
  ) {
    super(RoadmapInputEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.detail = { input, item, lens };
  }

  /** Takes the input: it is shown as sent when the promise is kept, and comes back to the reader when it is broken. */
  respondWith(answer: Promise<unknown>): void {
    this.answer = Promise.resolve(answer);
    this.preventDefault();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-input': RoadmapInputEvent;
  }
}
