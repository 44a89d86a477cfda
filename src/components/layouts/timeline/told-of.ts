import type { Told } from '../name-tag.js';
import type { Entry } from './held-names.js';

/** Milestones nearer than this cannot be told apart by a finger. */
const FINGER = 24;

/**
 * What the tag of an entry says: a milestone's comes with those that it covers. A bar says its own name, unless that is cut; when a milestone or
 * a release is stands nowhere else.
 */
export function toldOf(entry: Entry): Told {
  const { told, point } = entry.named!;
  if (!point) return entry.matches('.time-flag') || isCut(entry) ? [told] : [];
  const near = [...entry.parentElement!.children].map(({ named }: Entry) => named);
  return near.flatMap((one) => (one?.point?.y === point.y && Math.abs(one.point.x - point.x) < FINGER ? [one.told] : []));
}

function isCut(entry: Entry): boolean {
  const button = entry.lastElementChild!;
  return button.scrollWidth > button.clientWidth || entry.matches('.bare') || button.matches('.bare');
}
