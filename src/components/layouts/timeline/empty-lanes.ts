import { html, type TemplateResult } from 'lit';
import type { TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import type { Scene } from '../layout-module.js';
import { nameOf } from './lane.js';
import { say } from './timeline-messages.js';

/** Teams (or themes …) that have nothing here are named, too. */
export function emptyLanes({ empty }: TimelineLayout, scene: Scene): TemplateResult | string {
  const { lanes, words } = scene;
  if (empty.length === 0 || lanes.groupBy === 'status') return '';
  return html`<p class="muted small">${say(words, 'empty', { lanes: words.list(empty.map((lane) => nameOf({ lane }, scene))) })}</p>`;
}
