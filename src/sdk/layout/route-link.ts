/** Where a bar stands: its lane, its top within the lane, its edges. */
export interface LinkEnd {
  lane: number;
  y: number;
  x: number;
  width: number;
}

/**
 * A link as one box with two drawn edges: a run along the row it starts from, in the gap beneath or above it, and a drop onto the
 * bar it ends at. Lanes may be of any height: `top` counts from the start of lane `upper`, `bottom` from the start of lane `lower`.
 */
export interface LinkBox {
  upper: number;
  lower: number;
  top: number;
  bottom: number;
  x: number;
  width: number;
  /** Which way it goes, and on which side the drop is. */
  way: 'down' | 'up' | 'level';
  drop: 'start' | 'end';
}

/** How far from a bar's edge a link leaves and arrives. */
const INSET = 8;
/** A link within one row dips below it. */
const DIP = 4;

/**
 * Routes a link from the end of one bar to another: to its start, or to its end where the two ends are what is wrong.
 * @param barHeight height of a bar in pixels
 */
export function routeLink(from: LinkEnd, to: LinkEnd, onto: 'start' | 'end', barHeight: number): LinkBox {
  const leave = near(from, 'end');
  const arrive = near(to, onto);
  const level = from.lane === to.lane && from.y === to.y;
  const down = level || from.lane < to.lane || (from.lane === to.lane && from.y < to.y);
  const [upper, lower] = down ? [from, to] : [to, from];
  return {
    upper: upper.lane,
    lower: lower.lane,
    top: upper.y + barHeight + (down ? 1 : 0),
    bottom: level ? lower.y + barHeight + 1 + DIP : lower.y - (down ? 0 : 1),
    x: Math.min(leave, arrive),
    width: Math.abs(arrive - leave),
    way: level ? 'level' : down ? 'down' : 'up',
    drop: arrive > leave ? 'end' : 'start',
  };
}

function near({ x, width }: LinkEnd, edge: 'start' | 'end'): number {
  const inset = Math.min(INSET, width / 2);
  return edge === 'start' ? x + inset : x + width - inset;
}
