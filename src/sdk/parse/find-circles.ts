import { eachInSlices, type Slices } from '../model/each-in-slices.js';

/** For each node the links to the nodes that follow. */
export type Links<T> = ReadonlyMap<string, readonly { to: string; link: T }[]>;

/**
 * Tells of each link that leads back onto the way that led to it: the circle it closes starts at a place on that way and goes on to its end.
 * One depth-first walk, with a stack of its own so that no chain is too long.
 */
export function findCircles<T>(links: Links<T>, tell: (way: readonly string[], start: number, closing: T) => void): Slices {
  const places = new Map<string, number>(); // on the way: its place there; left behind: -1
  return eachInSlices([...links.keys()], (start) => {
    const way: string[] = [];
    const followed: number[] = []; // how many links of each node on the way
    const enter = (id: string) => {
      places.set(id, way.push(id) - 1);
      followed.push(0);
    };
    if (!places.has(start)) enter(start);
    while (way.length > 0) {
      const last = way.length - 1;
      const next = links.get(way[last]!)?.[followed[last]!++];
      const place = next && places.get(next.to);
      if (!next) {
        places.set(way.pop()!, -1);
        followed.pop();
      } else if (place === undefined) enter(next.to);
      else if (place >= 0) tell(way, place, next.link);
    }
  });
}
