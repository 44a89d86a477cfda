import type { TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import type { TimelineCanvas } from '../../../sdk/layout/timeline-zoom.js';
import type { Scene } from '../layout-module.js';
import type { Stop } from './stops.js';

/** What the parts of one drawing have in common. */
export interface Drawing {
  scene: Scene;
  layout: TimelineLayout;
  canvas: TimelineCanvas;
  /** Where the keyboard is. */
  stop: Stop | undefined;
  /** What begins before this place, in pixels, may reach out of sight at the start: its name has to be kept in sight. */
  edge: number;
}
