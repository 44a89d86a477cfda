/** Where something stands that keys lead through: its lane, and its place there; all along the axis of time, rows downwards. */
export interface Box {
  lane: number;
  x: number;
  y: number;
  width: number;
}

/** More than any lane is high. */
const LANE = 1e6;

/**
 * Where an arrow, Home or End leads: left and right through a lane in the order of time, up and down to what lies nearest in the next
 * row, and on through the lanes.
 */
export function nextBox<T extends Box>(boxes: readonly T[], at: T, key: string): T | undefined {
  const isAcross = /Up|Down/.test(key);
  const way = /Down|Right|Home/.test(key) ? 1 : -1;
  const middle = at.x + at.width / 2;
  const ahead = ({ lane, x, y }: Box): number => way * (isAcross ? lane * LANE + y : x + y / LANE);
  const away = ({ x, width }: Box): number => Math.max(0, x - middle, middle - x - width);
  return boxes
    .filter((box) => (isAcross || box.lane === at.lane) && (!key.startsWith('Arrow') || ahead(box) > ahead(at)))
    .sort((a, b) => ahead(a) - ahead(b) || away(a) - away(b))[0];
}
