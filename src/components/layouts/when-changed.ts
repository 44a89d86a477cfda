import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from './layout-module.js';

/** Draws anew only what shows something else than before: an announcement, or a lens come back to, changes nothing in the picture. */
export function whenChanged({ projection, lanes, view, words, frame, selected, marks }: Scene, draw: () => unknown): DirectiveResult {
  return guard([projection, lanes, view, words, frame.width, frame.dense, frame.spread, selected, marks], draw);
}
