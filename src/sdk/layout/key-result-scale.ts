import type { KeyResult } from '../model/entities.js';
import { fraction } from './quarter-axis.js';

/** Where the numbers of a key result lie on a line that always runs towards the better: fractions of the line. */
export interface KeyResultScale {
  target: number;
  baseline?: number;
  current?: number;
  /** From the baseline (or the target, where there is none) to the current number. */
  way?: { at: number; size: number };
  /** The number lies beyond what the line shows: past the target, or worse than where it began. */
  beyond?: 'target' | 'baseline';
  reached: boolean;
  worse: boolean;
}

/** Room at both ends of the line, for the sign that a number lies beyond. */
const MARGIN = 0.08;
/** Around a target without a baseline, or one to be held, a tenth of it is shown to each side at least. */
const AROUND = 0.1;

type Numbers = Pick<KeyResult, 'baseline' | 'current' | 'target' | 'direction'>;

/**
 * The line of a key result, from baseline to target whichever way the numbers run. Where there is no such way (a target to hold, no
 * baseline) the target stands in the middle. Undefined without a target: then there is nothing to measure against.
 */
export function keyResultScale(numbers: Numbers): KeyResultScale | undefined {
  const { baseline, target, direction } = numbers;
  if (target === undefined) return undefined;
  const toGo = baseline === undefined || direction === 'maintain' ? 0 : target - baseline;
  const places = toGo === 0 ? aroundTarget(numbers, target) : fromBaseline(numbers, target, toGo);
  const { current, baseline: from = places.target } = places;
  if (![from, places.target, current ?? 0].every(Number.isFinite)) return undefined;
  return current === undefined ? places : { ...places, way: { at: Math.min(from, current), size: fraction(Math.abs(current - from)) } };
}

function fromBaseline({ baseline = 0, current }: Numbers, target: number, toGo: number): KeyResultScale {
  const ends = { baseline: MARGIN, target: 1 - MARGIN };
  if (current === undefined) return { ...ends, reached: false, worse: false };
  const share = (current - baseline) / toGo;
  const reached = toGo > 0 ? current >= target : current <= target;
  const beyond = share > 1 ? 'target' : share < 0 ? 'baseline' : undefined;
  const place = beyond ? (share > 1 ? 1 : 0) : MARGIN + share * (1 - 2 * MARGIN);
  return { ...ends, current: fraction(place), reached, worse: share < 0, ...(beyond && { beyond }) };
}

function aroundTarget({ baseline, current, direction = 'increase' }: Numbers, target: number): KeyResultScale {
  const away = [baseline, current].map((value) => Math.abs((value ?? target) - target));
  const reach = Math.max(...away, Math.abs(target) * AROUND) || 1;
  const sign = direction === 'decrease' ? -1 : 1;
  const place = (value: number): number => fraction(0.5 + (sign * (value - target) * (0.5 - MARGIN)) / reach);
  const ahead = current !== undefined && (direction === 'maintain' ? current === target : sign * (current - target) >= 0);
  return {
    target: 0.5,
    ...(baseline !== undefined && { baseline: place(baseline) }),
    ...(current !== undefined && { current: place(current) }),
    reached: ahead,
    worse: false,
  };
}
