import type { Lens } from '../../sdk/lenses/lens.js';
import { isObject } from '../../sdk/model/is-object.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { LensChoice } from '../templates/lens-picker.js';
import { PRESET_FACES } from './preset-faces.js';
import type { WholeRoadmap } from './whole-roadmap.js';

type PresetName = keyof typeof PRESET_FACES;

const DEFAULT: PresetName[] = ['exec', 'team', 'sales'];

export interface ResolvedLenses {
  /** What the reader may choose from. */
  choices: LensChoice[];
  /** Those of them that the page holds. */
  lenses: Lens[];
  issues: Issue[];
  /** Whether these are the lenses that the page named, less those that the server does not list for this reader. */
  isChecked?: boolean;
  /** Whether there are lenses that nothing has checked yet. Where the page projects, they are not offered before. */
  isPending?: boolean;
}

/**
 * The lenses to choose from: names of presets (`"exec,sales"`), lenses of your own as data or its JSON text, or a mixture. None where
 * lenses were given and none of them can be used: falling back to others would show what the page did not mean to show.
 * @param whole what checks lenses, and holds those that ship; without it there are but names
 * @param namesSuffice whether the server projects: then the page need not hold a lens to ask for it
 * @param named the lens that the page asks for: one that ships is there without being listed
 * @param listed what the server says that this reader may ask for, unchecked: `[{ id, label, description }]`; anything else says nothing
 */
export function resolveLenses(
  given: unknown,
  whole: WholeRoadmap | undefined,
  namesSuffice: boolean,
  named = '',
  listed?: unknown,
): ResolvedLenses {
  const list = listOf(given);
  const wanted = wantedLenses(list ?? defaultsWith(named), whole, namesSuffice);
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

/** The layout of a lens, as far as it is known before that lens has been checked, or is there. */
export function layoutNamed(given: unknown, id: string): string | undefined {
  const list = listOf(given) ?? DEFAULT;
  const [first, ...rest] = Array.isArray(list) ? (list as unknown[]) : [list];
  const own = id ? [first, ...rest].find((lens) => isObject(lens) && lens['id'] === id) : first;
  if (isObject(own) && typeof own['layout'] === 'string') return own['layout'];
  const name = isObject(own) ? own['extends'] : id || first;
  return isPreset(name) ? PRESET_FACES[name].layout : undefined;
}

function wantedLenses(list: unknown, whole: WholeRoadmap | undefined, namesSuffice: boolean): ResolvedLenses {
  const isList = Array.isArray(list);
  const isName = (entry: unknown) => isPreset(entry) || (namesSuffice && typeof entry === 'string');
  const isPending = !whole && !(isList && list.every(isName));
  const held = isList ? list.filter((entry) => isPreset(entry) || !isName(entry)).map((entry) => presetNamed(entry, whole)) : list;
  const { lenses, issues } = whole ? whole.parseLenses(held) : NONE;
  if (!isList || (!namesSuffice && (whole || isPending))) return { choices: lenses, lenses, issues, isPending };
  const known = new Map(lenses.map((lens): [unknown, LensChoice] => [lens.id, lens]));
  const choices = list.map((entry) =>
    typeof entry === 'string' ? faceOf(entry) : whole ? known.get((entry as Lens | null)?.id) : unchecked(entry),
  );
  return { choices: choices.filter((choice) => choice !== undefined), lenses, issues, isPending };
}

const defaultsWith = (named: string): string[] => (isPreset(named) ? [...new Set([...DEFAULT, named])] : DEFAULT);

const NONE = { lenses: [], issues: [] };

const faceOf = (name: string): LensChoice => (isPreset(name) ? PRESET_FACES[name] : { id: name, label: name });

/** What a server projects is checked there. */
function unchecked(lens: unknown): LensChoice | undefined {
  const { id, label = id } = isObject(lens) ? lens : {};
  return typeof id === 'string' ? { id, label: String(label) } : undefined;
}

const presetNamed = (entry: unknown, whole: WholeRoadmap | undefined): unknown => (whole && isPreset(entry) ? whole.presets[entry] : entry);

/** The names in a text, other data as it is; undefined where nothing is given. */
function listOf(given: unknown): unknown {
  const isNames = typeof given === 'string' && !/^\s*[[{]/.test(given);
  const list: unknown = isNames ? given.split(/[\s,]+/).filter(Boolean) : (given ?? undefined);
  return Array.isArray(list) && list.length === 0 ? undefined : list;
}

function isPreset(name: unknown): name is PresetName {
  return typeof name === 'string' && Object.hasOwn(PRESET_FACES, name);
}
