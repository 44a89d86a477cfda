import type { Item, Score } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import { isOpen } from './work-tree.js';

/** A way of scoring, as data: what goes above the line and what below, multiplied. */
export interface Rubric {
  /** A score uses the rubric whose name its own begins with: `RICE 3 (Ellerslack)` is RICE. */
  name: string;
  /** Factors multiplied; a factor that is a list is the sum of its inputs. An input may have several names: `jobSize|size`. */
  times: (string | string[])[];
  /** Factors divided by. */
  over: (string | string[])[];
}

/** Reach times impact times confidence over effort; cost of delay over job size. */
export const RUBRICS: readonly Rubric[] = [
  { name: 'RICE', times: ['reach', 'impact', 'confidence'], over: ['effort'] },
  { name: 'WSJF', times: [['businessValue|value', 'timeCriticality|urgency', 'riskReduction|risk']], over: ['jobSize|size'] },
  { name: 'ICE', times: ['impact', 'confidence', 'ease'], over: [] },
];

/** One item with its score. */
export interface QualifiedItem {
  id: string;
  score: Score;
  /** What the inputs give; undefined for a rubric that is not known. */
  recomputed?: number;
  /** Inputs that the rubric wants and the score lacks. */
  missing: string[];
  /** The recorded value is what the inputs give, to one part in a hundred. */
  agrees: boolean;
}

/** How the items of a roadmap were scored, and where that cannot be followed. */
export interface Qualification {
  scored: QualifiedItem[];
  /** Planned or begun without a score, whoever asked for it. Parts of something scored are qualified with it. */
  skipped: string[];
  /** Rubrics in use, with their versions as written, and how many items each: one process is one line. */
  rubrics: { name: string; count: number }[];
}

/** How each item was qualified: inputs, arithmetic, who and when; recomputed, with what is missing and who skipped it. */
export function qualification({ items }: Roadmap, { rubrics = RUBRICS }: { rubrics?: readonly Rubric[] } = {}): Qualification {
  const scored = items.flatMap((item) => (item.score ? [qualified(item.id, item.score, rubrics)] : []));
  const counts = new Map<string, number>();
  for (const { score } of scored) counts.set(score.rubric, (counts.get(score.rubric) ?? 0) + 1);
  return { scored, skipped: skippedIn(items), rubrics: [...counts].map(([name, count]) => ({ name, count })) };
}

function qualified(id: string, score: Score, rubrics: readonly Rubric[]): QualifiedItem {
  const rubric = rubrics.find(({ name }) => score.rubric.toLowerCase().startsWith(name.toLowerCase()));
  const inputs = score.inputs ?? {};
  const missing = rubric ? [...rubric.times, ...rubric.over].flat().filter((name) => inputOf(name, inputs) === undefined) : [];
  if (!rubric || missing.length > 0) return { id, score, missing, agrees: false };
  const recomputed = product(rubric.times, inputs) / product(rubric.over, inputs);
  return { id, score, recomputed, missing, agrees: Math.abs(recomputed - score.value) <= Math.abs(recomputed) / 100 };
}

function product(factors: Rubric['times'], inputs: Record<string, number>): number {
  const value = (factor: string | string[]) => [factor].flat().reduce((sum, name) => sum + inputOf(name, inputs)!, 0);
  return factors.reduce((result, factor) => result * value(factor), 1);
}

function inputOf(names: string, inputs: Record<string, number>): number | undefined {
  const name = names.split('|').find((each) => Object.hasOwn(inputs, each));
  return name === undefined ? undefined : inputs[name];
}

function skippedIn(items: readonly Item[]): string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const isQualified = (item: Item | undefined, depth = 0): boolean =>
    item !== undefined && depth < 100 && (item.score !== undefined || isQualified(byId.get(item.parent ?? ''), depth + 1));
  const needsScore = (item: Item) => isOpen(item) && item.status !== undefined && item.status !== 'proposed';
  return items.filter((item) => needsScore(item) && !isQualified(item)).map(({ id }) => id);
}
