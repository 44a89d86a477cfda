import type { Told } from '../name-tag.js';
import type { Entry } from './held-names.js';

/** Milestones nearer than this cannot be told apart by a finger. */
const FINGER = 24;

/** What the tag of an entry says: its name and what is known of it; a milestone's comes with those that it covers. */
export function toldOf(entry: Entry): Told {
  const { told, point } = entry.named!;
  if (!point) return [told()];
  const near = [...entry.parentElement!.children].map(({ named }: Entry) => named);
  return near.flatMap((one) => (one?.point?.y === point.y && Math.abs(one.point.x - point.x) < FINGER ? [one.told()] : []));
}
