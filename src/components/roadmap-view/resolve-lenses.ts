import type { Lens } from '../../sdk/lenses/lens.js';
import { parseLenses } from '../../sdk/lenses/parse-lenses.js';
import { lenses as presets } from '../../sdk/lenses/presets/index.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { LensChoice } from '../templates/lens-picker.js';

const DEFAULT: Lens[] = [presets.exec, presets.team, presets.sales];

export interface ResolvedLenses {
  /** What the reader may choose from. */
  choices: LensChoice[];
  /** Those of them that the page holds. */
  lenses: Lens[];
  issues: Issue[];
  /** Whether these are the lenses that the page named, less those that the server does not list for this reader. */
  isChecked?: boolean;
}

/**
 * The lenses to choose from: names of presets (`"exec,sales"`), lenses of your own as data or its JSON text, or a mixture. None where
 * lenses were given and none of them can be used: falling back to others would show what the page did not mean to show.
 * @param namesSuffice whether the server projects: then the page need not hold a lens to ask for it
 * @param listed what the server says that this reader may ask for, unchecked: `[{ id, label, description }]`; anything else says nothing
 */
export function resolveLenses(given: unknown, namesSuffice: boolean, listed?: unknown): ResolvedLenses {
  const list = listOf(given);
  const wanted = wantedLenses(list, namesSuffice);
  if (!namesSuffice || !Array.isArray(listed)) return wanted;
  const allowed = listed.flatMap((lens: Partial<LensChoice> | null): LensChoice[] =>
    typeof lens?.id === 'string' ? [{ id: lens.id, label: String(lens.label ?? lens.id), description: lens.description }] : [],
  );
  if (list === undefined) return { ...wanted, choices: allowed };
  const choices = wanted.choices.flatMap((own) => {
    const lens = allowed.find(({ id }) => id === own.id);
    // a name alone says less than the server does
    return lens ? [own.label === own.id ? lens : own] : [];
  });
  return { ...wanted, choices, isChecked: true };
}

function wantedLenses(list: unknown, namesSuffice: boolean): ResolvedLenses {
  if (list === undefined) return { choices: DEFAULT, lenses: DEFAULT, issues: [] };
  if (!Array.isArray(list) || !namesSuffice) return held(list);
  const { lenses, issues } = parseLenses(list.filter((entry) => typeof entry !== 'string'));
  const known = new Map(lenses.map((lens): [unknown, LensChoice] => [lens.id, lens]));
  const choices = list.map((entry) => (typeof entry === 'string' ? { id: entry, label: entry } : known.get((entry as Lens | null)?.id)));
  return { choices: choices.filter((choice) => choice !== undefined), lenses, issues };
}

function held(list: unknown): ResolvedLenses {
  const { lenses, issues } = parseLenses(list);
  return { choices: lenses, lenses, issues };
}

/** A list with the presets in the place of their names, data in another form as it is; undefined where nothing is given. */
function listOf(given: unknown): unknown {
  const isNames = typeof given === 'string' && !/^\s*[[{]/.test(given);
  const list: unknown = isNames ? given.split(/[\s,]+/).filter(Boolean) : (given ?? undefined);
  if (!Array.isArray(list)) return list;
  return list.length > 0 ? list.map((entry: unknown) => (isPreset(entry) ? presets[entry] : entry)) : undefined;
}

function isPreset(name: unknown): name is keyof typeof presets {
  return typeof name === 'string' && Object.hasOwn(presets, name);
}
