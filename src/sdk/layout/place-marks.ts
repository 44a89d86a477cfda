import type { BarSpan } from './bar-span.js';
import { MARK, type BarMark } from './place-bar.js';

/** A mark and the thing it stands for. */
export interface PlacedMark<T> extends BarMark {
  of: T;
}

/**
 * Marks on a bar, kept inside of it, from left to right. Those that would cover another are left out. A name stands after its mark,
 * else before it, wherever there is room between its neighbours.
 */
export function placeMarks<T>(wanted: readonly PlacedMark<T>[], { x, width }: BarSpan): PlacedMark<T>[] {
  const [least, most] = [x + MARK, x + width - MARK];
  const inOrder = wanted.map((mark) => ({ ...mark, x: Math.max(least, Math.min(mark.x, most)) })).sort((a, b) => a.x - b.x);
  const kept: PlacedMark<T>[] = [];
  for (const mark of inOrder) if (least <= most && mark.x - (kept.at(-1)?.x ?? -Infinity) >= 2 * MARK) kept.push(mark);
  let free = x;
  return kept.map((mark, index) => {
    const next = kept[index + 1]?.x ?? most + MARK;
    const placed = placeName(mark, mark.x - MARK - free, next - MARK - (mark.x + MARK));
    free = mark.x + MARK + (placed.before ? 0 : placed.label);
    return placed;
  });
}

function placeName<T>(mark: PlacedMark<T>, before: number, after: number): PlacedMark<T> {
  if (mark.label <= after) return mark;
  return mark.label <= before ? { ...mark, before: true } : { ...mark, label: 0 };
}
