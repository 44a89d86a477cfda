import type { Lens } from '../../sdk/lenses/lens.js';
import { parseLenses } from '../../sdk/lenses/parse-lenses.js';
import { lenses as presets } from '../../sdk/lenses/presets/index.js';
import type { Issue } from '../../sdk/model/issue.js';
import { remember } from '../controllers/remember.js';

const DEFAULT = ['exec', 'team', 'sales'];

/**
 * The lenses to choose from: names of presets (`"exec,sales"`), lenses of your own as data or its JSON text, or a mixture. None where
 * lenses were given and none of them can be used: falling back to others would show what the page did not mean to show.
 */
export const resolveLenses = remember((given: unknown): { lenses: Lens[]; issues: Issue[] } => {
  const list = typeof given === 'string' && !/^\s*[[{]/.test(given) ? given.split(/[\s,]+/).filter(Boolean) : given;
  if (list === undefined || list === null || (Array.isArray(list) && list.length === 0)) return { lenses: DEFAULT.map(preset), issues: [] };
  const named = Array.isArray(list)
    ? list.map((entry) => (typeof entry === 'string' && isPreset(entry) ? preset(entry) : (entry as unknown)))
    : list;
  return parseLenses(named);
});

const isPreset = (name: string): boolean => Object.hasOwn(presets, name);
const preset = (name: string): Lens => presets[name as keyof typeof presets];
