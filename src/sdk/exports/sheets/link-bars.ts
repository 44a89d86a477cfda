import { routeLink } from '../../layout/route-link.js';
import { BAR } from '../../layout/place-lane.js';
import type { Projection } from '../../lenses/projection.js';
import { line } from './blocks.js';
import type { BoxMark, LineMark, Mark } from './sheet.js';

/** Lines between the bars of a page whose dates break a dependency: from the end of what must come first to the end of the other. */
export function linkBars(marks: readonly Mark[], dependencies: Projection['dependencies']): LineMark[] {
  const boxes = new Map<string, BoxMark>();
  for (const mark of marks) if (mark.kind === 'box' && mark.item !== undefined && !boxes.has(mark.item)) boxes.set(mark.item, mark);
  return dependencies
    .filter(({ order }) => order === 'violated')
    .flatMap(({ from, to }) => {
      const [first, second] = [boxes.get(from), boxes.get(to)];
      return first && second ? [linkLine(first, second)] : [];
    });
}

function linkLine(from: BoxMark, to: BoxMark): LineMark {
  const { top, bottom, x, width, way, drop } = routeLink({ lane: 0, ...from }, { lane: 0, ...to }, 'end', BAR);
  const [leave, arrive] = drop === 'end' ? [x, x + width] : [x + width, x];
  const points: LineMark['points'] =
    way === 'down'
      ? [
          [leave, top],
          [arrive, top],
          [arrive, bottom],
        ]
      : way === 'up'
        ? [
            [leave, bottom],
            [arrive, bottom],
            [arrive, top],
          ]
        : [
            [leave, top],
            [leave, bottom],
            [arrive, bottom],
            [arrive, top],
          ];
  return line(points, 'bad', { width: 1.5, arrow: true });
}
