import type { KeyResult } from './entities.js';

/** How far a key result has come. */
export interface Reach {
  /** Whether the target is met; undefined where nobody has said which way is better. */
  reached?: boolean;
  /** The part of the way from the baseline to the target: 0 at the baseline, 1 at the target, below 0 when it went the wrong way. */
  share?: number;
}

/** What the numbers of a key result come to; nothing without a current number and a target. */
export function reachOf({ baseline, current, target, direction }: Pick<KeyResult, 'baseline' | 'current' | 'target' | 'direction'>): Reach {
  if (current === undefined || target === undefined) return {};
  if (direction === 'maintain') return { reached: current === target };
  const hasWay = baseline !== undefined && baseline !== target;
  const isUp = hasWay ? target > baseline : direction === undefined ? undefined : direction === 'increase';
  const share = hasWay ? (current - baseline) / (target - baseline) : undefined;
  return {
    ...(isUp !== undefined ? { reached: isUp ? current >= target : current <= target } : current === target && { reached: true }),
    ...(share !== undefined && Number.isFinite(share) && { share }),
  };
}
