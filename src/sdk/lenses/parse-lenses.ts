import { isObject } from '../model/is-object.js';
import type { Issue } from '../model/issue.js';
import { checkLens, type Lens, type LensProblem } from './lens.js';
import { lenses as presets } from './presets/index.js';

/** The lenses that can be used, and what was wrong with the others. */
export interface ParsedLenses {
  lenses: Lens[];
  issues: Issue[];
}

/** A lens as found, with where it was found. */
type Found = { path: string; value: unknown };

/**
 * Lenses from data: a list of them, an object with a lens per id, one lens, or the JSON text of any. One that says `extends` is a preset
 * with changes: what it names replaces the preset's, inside objects name by name (so a list in `fields` replaces that collection's
 * list), and null takes it away. A wrong lens is left out whole and told as an issue, since half a lens would leak.
 */
export function parseLenses(input: unknown): ParsedLenses {
  const { found, issues } = find(input);
  const lenses = new Map<string, Lens>();
  for (const { path, value } of found) {
    const { lens, problems } = read(value);
    issues.push(...problems.map((problem) => issueAt(path, problem)));
    if (lens && lenses.has(lens.id)) issues.push(duplicateAt(path, lens.id));
    else if (lens) lenses.set(lens.id, lens);
  }
  return { lenses: [...lenses.values()], issues };
}

function find(input: unknown): { found: Found[]; issues: Issue[] } {
  const value = typeof input === 'string' ? fromJson(input) : input;
  if (value === undefined || value === null) return { found: [], issues: [] };
  if (Array.isArray(value)) return { found: value.map((lens: unknown, index) => ({ path: `lenses[${index}]`, value: lens })), issues: [] };
  if (!isObject(value)) return { found: [], issues: [noLensesIn(input)] };
  if (Object.hasOwn(value, 'fields') || Object.hasOwn(value, 'extends')) return { found: [{ path: 'lenses', value }], issues: [] };
  return { found: Object.entries(value).map(([id, lens]) => ({ path: `lenses.${id}`, value: withId(lens, id) })), issues: [] };
}

function noLensesIn(input: unknown): Issue {
  const hint = 'write a list of lenses, or an object with a lens per id';
  const value = typeof input === 'string' ? input.slice(0, 80) : typeof input;
  return { code: 'invalid', path: 'lenses', value, message: 'no lenses in this', hint, leftOut: 'record' };
}

/** The value of a JSON text, or the text itself when it is none. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const withId = (lens: unknown, id: string): unknown => (isObject(lens) && !Object.hasOwn(lens, 'id') ? { ...lens, id } : lens);

function read(value: unknown): { lens?: Lens; problems: LensProblem[] } {
  if (!isObject(value) || !Object.hasOwn(value, 'extends')) return checkLens(value);
  const { extends: base, ...changes } = value;
  if (typeof base === 'string' && Object.hasOwn(presets, base)) return checkLens(merge(presets[base as keyof typeof presets], changes));
  const message = `allowed: ${Object.keys(presets).join(', ')}`;
  return { problems: [{ code: 'unknown', path: 'extends', message, ...(typeof base === 'string' && { value: base.slice(0, 80) }) }] };
}

function merge(base: unknown, changes: unknown): unknown {
  if (!isObject(base) || !isObject(changes)) return changes;
  const merged = new Map(Object.entries(base));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) merged.delete(name);
    else merged.set(name, merge(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}

function issueAt(at: string, { path, ...problem }: LensProblem): Issue {
  return { ...problem, path: path ? `${at}.${path}` : at, leftOut: 'record' };
}

function duplicateAt(path: string, id: string): Issue {
  const message = `a lens with the id ${JSON.stringify(id.slice(0, 80))} is already there`;
  return {
    code: 'duplicate',
    path: `${path}.id`,
    value: id.slice(0, 80),
    message,
    hint: 'give each lens an id of its own',
    leftOut: 'record',
  };
}
