/** The list of faults that were put into the sample company on purpose, and how to look at them or take them out again. */

export interface Fix {
  at: string;
  /** What to put there; what stands there is removed when it is absent. */
  to?: unknown;
}

/** What one lens is told: the text that the value at `at` contains (null: nothing is there), or that no record refers to an id. */
export interface Said {
  lens: string;
  at?: string;
  says?: string | null;
  nothingRefersTo?: string;
  in?: string;
  by?: string;
}

interface Planted {
  today: string;
  counts: Record<string, number>;
  issues: { code: string; path: string; value: string; leftOut: string }[];
  codeNames: Record<string, string>;
  contradictions: { id: string; rule: string; ids: string[]; what: Said[]; fix: Fix[] }[];
  conflicts: {
    id: string;
    kind: string;
    certainty: string;
    ids: string[];
    period?: string;
    load?: number;
    capacity?: number;
    fix: Fix[];
  }[];
  watermelons: { id: string; item: string; reported: string; evidence: string[]; fix: Fix[] }[];
  stale: { id: string; item: string; confirmedOn: string; days: number; near: boolean; fix: Fix[] }[];
  overdue: { id: string; entity: string; due: string; status: string; fix: Fix[] }[];
  expired: { id: string; item: string; audience: string; expires: string; fix: Fix[] }[];
  unscored: string[];
  suppressions: Record<'active' | 'expired' | 'idle', { check: string; ids: string[] }[]> & { fix: Fix[] };
  conventions: { id: string; rule: string; path: string; by?: number; fix: Fix[] }[];
  slips: { item: string; first: string; now: string; moves: number }[];
  inputs: Record<string, string>;
  pivot: string;
  canaries: { word: string; at: string; never: string[] }[];
}

export type Fields = Record<string, unknown>;

const FILES = new URL('../../demo/data/sample/', import.meta.url);

async function read<T>(file: string): Promise<T> {
  const response = await fetch(new URL(file, FILES));
  return (await response.json()) as T;
}

/** The sample as it is written, unchecked. */
export const readSample = () => read<Record<string, Fields[]>>('roadmap.json');
export const readPlanted = () => read<Planted>('planted.json');
export const readLenses = () => read<Fields[]>('lenses.json');

/** `items[disp-9].texts.sales` as its steps: `items`, `disp-9`, `texts`, `sales`. */
const stepsOf = (at: string) => at.split(/[.[\]]+/).filter((step) => step !== '');

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return (value as Fields[]).find(({ id }) => id === name);
  return value && typeof value === 'object' && Object.hasOwn(value, name) ? (value as Fields)[name] : undefined;
}

/** What stands at a place of the sample; undefined when nothing does. */
export const valueAt = (sample: unknown, at: string): unknown => stepsOf(at).reduce(step, sample);

/** The record with an id, in whichever list it is. */
export function recordOf(sample: Record<string, unknown>, id: string): Fields | undefined {
  const lists = Object.values(sample).filter((list) => Array.isArray(list)) as Fields[][];
  return lists.flat().find((record) => record['id'] === id);
}

/** A copy of the sample with fixes applied. */
export function withFixes<T>(sample: T, fixes: readonly Fix[]): T {
  const copy = structuredClone(sample);
  for (const fix of fixes) apply(copy, fix);
  return copy;
}

function apply(sample: unknown, fix: Fix): void {
  const steps = stepsOf(fix.at);
  const last = steps.pop()!;
  const holder = steps.reduce(step, sample);
  if (Array.isArray(holder))
    holder.splice(
      (holder as Fields[]).findIndex(({ id }) => id === last),
      1,
    );
  else if (fix.to === undefined) delete (holder as Fields)[last];
  else (holder as Fields)[last] = fix.to;
}
