/** For each node the nodes that follow, with what is to be told of the link. */
export type Links<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/**
 * Tells of each link that leads back onto the way that led to it: the circle it closes starts at a place on that way and goes on to its end.
 * One depth-first walk, with a stack of its own so that no chain is too long.
 */
export function findCircles<T>(links: Links<T>, tell: (way: readonly string[], start: number, closing: T) => void): void {
  const places = new Map<string, number>(); // on the way: its place there; left behind: -1
  for (const start of links.keys()) {
    const way: string[] = [];
    const rest: Iterator<[string, T]>[] = [];
    const enter = (id: string) => {
      places.set(id, way.push(id) - 1);
      rest.push((links.get(id) ?? new Map<string, T>()).entries());
    };
    if (!places.has(start)) enter(start);
    while (way.length > 0) {
      const step = rest.at(-1)!.next();
      if (step.done) {
        places.set(way.pop()!, -1);
        rest.pop();
        continue;
      }
      const [to, closing] = step.value;
      const place = places.get(to);
      if (place === undefined) enter(to);
      else if (place >= 0) tell(way, place, closing);
    }
  }
}
