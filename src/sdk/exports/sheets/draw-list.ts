import type { Drawing } from './drawing.js';
import { drawItems } from './draw-tables.js';
import { laneWords } from './entity-words.js';
import type { Chapter } from './paginate.js';

/** The items as tables, one for each lane. */
export function drawList(drawing: Drawing): Chapter[] {
  return drawing.lanes.lanes.flatMap((lane) => drawItems(laneWords(lane, drawing), [...lane.items, ...lane.undated], drawing));
}
