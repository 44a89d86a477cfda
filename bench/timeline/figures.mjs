// What is told of all rounds: medians, ratios to the floor of the same round, growth.
import { spread } from '../table.mjs';

const median = (numbers) => (numbers.length > 0 ? spread(numbers).median : undefined);

/** What a page from text is held against: the floor has nothing to read, and is drawn from memory. */
const floorStep = (step) => (step === 'raw JSON' ? 'first paint' : step);

/** The figures of one contender with so many items: one for each round, as `runContender` gives them. */
export const roundsOf = ({ sizes }, name, count) => sizes[count][name] ?? [];

export const cpuOf = (results, name, count, step) => median(roundsOf(results, name, count).flatMap((one) => one[step]?.cpu ?? []));

/** As often as the floor’s time of the main thread in the same round. */
export function ratioOf(results, name, count, step) {
  const floor = roundsOf(results, 'floor', count);
  return median(
    roundsOf(results, name, count).flatMap((one, round) => (one[step]?.cpu ?? NaN) / floor[round]?.[floorStep(step)].cpu || []),
  );
}

/** The same of bytes of the heap, or of elements. */
export function sizeRatioOf(results, name, count, of) {
  const floor = roundsOf(results, 'floor', count);
  return median(roundsOf(results, name, count).flatMap((one, round) => one[of] / floor[round]?.[of] || []));
}

export const sizeOf = (results, name, count, of) => median(roundsOf(results, name, count).flatMap((one) => one[of] ?? []));

/** Of all frames of these steps, how long the slowest twentieth took at least, in milliseconds. */
export function slowFrameOf(results, name, count, steps = ['scroll', 'pan']) {
  const frames = roundsOf(results, name, count).flatMap((one) => steps.flatMap((step) => one[step]?.frames ?? []));
  return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)];
}

export const longestTaskOf = (results, name, count, step) =>
  median(roundsOf(results, name, count).flatMap((one) => one[step]?.longest ?? []));

/** After how many milliseconds a step was given up, in some round; undefined where it never was. */
export const overOf = (results, name, count, step) => roundsOf(results, name, count).find((one) => one[step]?.over)?.[step].over;

/** The power of the number of items that a step's time grows with, from a thousand on: a straight line through logarithms. */
export function growthOf(results, name, step) {
  const points = Object.keys(results.sizes)
    .map(Number)
    .filter((count) => count >= 1000)
    .map((count) => [Math.log(count), Math.log(cpuOf(results, name, count, step))])
    .filter(([, y]) => Number.isFinite(y));
  if (points.length < 2) return undefined;
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of) => points.reduce((all, point) => all + of(point), 0);
  return sum(([px, py]) => (px - x) * (py - y)) / sum(([px]) => (px - x) ** 2);
}
