import type { Lens } from './lens.js';
import { parseLenses } from './parse-lenses.js';
import { lenses as presets } from './presets/index.js';

/** Lenses by name (`"exec sales"`), as data, or all presets. A wrong one is left out, as in the view. */
export function lensesFrom(given: unknown): Lens[] {
  if (given === undefined || given === null || given === '') return Object.values(presets);
  const isNames = typeof given === 'string' && !/^\s*[[{]/.test(given);
  const list: unknown = isNames ? given.split(/[\s,]+/).filter(Boolean) : given;
  return parseLenses(Array.isArray(list) ? list.map(presetOrData) : list).lenses;
}

function presetOrData(entry: unknown): unknown {
  return typeof entry === 'string' && Object.hasOwn(presets, entry) ? presets[entry as keyof typeof presets] : entry;
}
