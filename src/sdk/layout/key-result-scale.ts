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
  const { baseline, current, target, direction } = numbers;
  if (target === undefined) return undefined;
  const held = baseline === undefined || baseline === target || direction === 'maintain';
  const slope = held ? slopeAround(numbers, target) : (1 - 2 * MARGIN) / (target - baseline);
  const place = (value: number): number => fraction(held ? 0.5 + (value - target) * slope : MARGIN + (value - baseline) * slope);
  const places = { target: place(target), ...(baseline !== undefined && { baseline: place(baseline) }) };
  if (current === undefined) return allFinite({ ...places, reached: false, worse: false });
  // without a direction or a baseline nobody has said which way is better
  const known = direction !== undefined || !held || current === target;
  const reached = !known ? false : direction === 'maintain' ? current === target : (current - target) * slope >= 0;
  const worse = !held && (current - baseline) * slope < 0;
  const beyond = worse ? 'baseline' : !held && reached && current !== target ? 'target' : undefined;
  const now = beyond ? Number(!worse) : place(current);
  const from = places.baseline ?? places.target;
  const way = { at: Math.min(from, now), size: fraction(Math.abs(now - from)) };
  return allFinite({ ...places, current: now, way, reached, worse, ...(beyond && { beyond }) });
}

/** How far a number moves on a line with the target in its middle. */
function slopeAround({ baseline, current, direction }: Numbers, target: number): number {
  const away = [baseline, current].map((value) => Math.abs((value ?? target) - target));
  const reach = Math.max(...away, Math.abs(target) * AROUND) || 1;
  return ((direction === 'decrease' ? -1 : 1) * (0.5 - MARGIN)) / reach;
}

/** Numbers too far apart to be reckoned with have no line. */
function allFinite(scale: KeyResultScale): KeyResultScale | undefined {
  return [scale.target, scale.baseline ?? 0, scale.current ?? 0].every(Number.isFinite) ? scale : undefined;
}
