import type { PictureGroup } from '../../sdk/layout/picture-groups.js';
import type { Lanes } from '../../sdk/lenses/arrange.js';
import { laneTitle } from './lane-title.js';
import type { TableScene } from './layout-module.js';

/** The groups of a picture as lanes of its table, under the names that they have there: "Checkout · Now". */
export function tableLanes<Part>(
  groups: readonly PictureGroup<Part>[],
  { lanes, words }: TableScene,
  partTitle?: (part: Part) => string,
): Lanes {
  const isLaned = lanes.groupBy !== 'none';
  const named = groups.filter(({ items }) => items.length > 0);
  return {
    ...lanes,
    lanes: named.map(({ lane, part, items }, index) => ({
      id: `${index}`,
      title: words.list([isLaned && lane && laneTitle(lane, lanes, words), part && partTitle?.(part)], ' · '),
      items,
      undated: [],
      tally: {},
    })),
  };
}
