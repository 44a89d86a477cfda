import type { ItemKind } from '../../model/closed-lists.js';
import { numberAt, own, textAt } from '../own-values.js';
import type { TrackerWords } from '../tracker-config.js';

/** The pictures that Jira's first types have in every language. */
const PICTURES: Record<string, ItemKind> = {
  '10303': 'bug',
  '10307': 'epic',
  '10310': 'feature',
  '10311': 'feature',
  '10315': 'story',
  '10316': 'task',
  '10318': 'task',
};

/** The kind of item that a type of issue is: by its name, its place in the hierarchy, or its picture. */
export function readKind(words: TrackerWords, type: unknown): ItemKind | undefined {
  const picture = textAt(type, 'avatarId') ?? /(?:[?&]avatarId=|\/avatar\/)(\d+)/.exec(textAt(type, 'iconUrl') ?? '')?.[1];
  const drawn = /\/issuetypes\/(\w+)\.(?:svg|png|gif)/.exec(textAt(type, 'iconUrl') ?? '')?.[1];
  return (
    words.kind(textAt(type, 'name')) ??
    byPlace(type) ??
    words.kind(drawn) ??
    (Object.hasOwn(PICTURES, picture ?? '') ? PICTURES[picture!] : undefined)
  );
}

function byPlace(type: unknown): ItemKind | undefined {
  const level = numberAt(type, 'hierarchyLevel') ?? 0;
  if (own(type, 'subtask') === true || level < 0) return 'task';
  return level > 1 ? 'initiative' : level === 1 ? 'epic' : undefined;
}
