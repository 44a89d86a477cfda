import { VISIBILITIES, type CollectionName } from '../../model/closed-lists.js';
import { isBlank, isObject } from '../own-properties.js';
import type { JoinRules } from './join-rules.js';
import type { Fields, Stated } from './stated.js';

/** One entity of all that is said of it: for each field the first source in order of preference, the texts of all for each audience. */
export function mergeStated(list: CollectionName, id: string, stated: readonly Stated[], { prefer = {} }: JoinRules): Fields {
  const merged: Fields = { id };
  for (const field of new Set(stated.flatMap(({ fields }) => Object.keys(fields)))) {
    if (field === 'id') continue;
    const order = prefer[`${list}.${field}`] ?? prefer[list] ?? prefer['*'] ?? [];
    const voices = inOrder(stated, order).filter(({ fields }) => !isBlank(fields[field]));
    if (voices.length > 0) merged[field] = valueOf(field, voices);
  }
  return merged;
}

function valueOf(field: string, voices: Stated[]): unknown {
  const values = voices.map(({ fields }) => fields[field]);
  if (field === 'texts') return values.every(isObject) ? mergeTexts(values) : values[0];
  return field === 'visibility' && !voices[0]!.overlay ? narrowest(values as string[][]) : values[0];
}

/** Named ones first; then overlays, the last one first; then the others as they come. */
function inOrder(stated: readonly Stated[], order: readonly string[]): Stated[] {
  const place = ({ source, overlay }: Stated, index: number) => {
    const named = order.indexOf(source);
    return named >= 0 ? named - 2e9 : overlay ? -index - 1 : index;
  };
  return stated
    .map((one, index) => ({ one, at: place(one, index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Each audience's texts of the first that has them; the lesser voices come first, so that the better ones lie over them. */
function mergeTexts(values: object[]): Fields {
  const merged = new Map<string, unknown>();
  for (const texts of values.reverse())
    for (const [audience, words] of Object.entries(texts)) {
      const under = merged.get(audience);
      merged.set(audience, isObject(under) && isObject(words) ? { ...under, ...words } : words);
    }
  return Object.fromEntries(merged);
}

/** Where sources differ in who may see one entity, only those whom all of them let see it. */
function narrowest(values: string[][]): string[] {
  const widths = values.map((words) => (words.length === 1 ? (VISIBILITIES as readonly string[]).indexOf(words[0]!) : -1));
  if (!widths.includes(-1)) return [VISIBILITIES[Math.max(...widths)]!];
  const shared = values.reduce((kept, words) => kept.filter((word) => words.includes(word)));
  return shared.length > 0 ? shared : ['confidential'];
}
