import { AUDIENCES, COLLECTIONS, VISIBILITIES } from '../model/closed-lists.js';
import type { HistoryEntry } from '../model/entities.js';
import type { RoadmapHead } from '../model/roadmap.js';
import type { Kept, KeptLists } from './check-records.js';
import type { Report } from './issue-list.js';
import { bareWord, wordHint } from './nearest-word.js';

type Restricted = { visibility?: string[] | undefined; history?: HistoryEntry[] | undefined };

/**
 * Says of every entity who may see it: its own visibility, else its parent's, else the roadmap's default. Whoever tried to say it and was
 * not understood gets `confidential`: a spelling mistake must not publish anything.
 */
export function inheritVisibility(lists: KeptLists, head: RoadmapHead, report: Report): void {
  const known = knownWords([...VISIBILITIES, ...AUDIENCES, ...(head.audiences ?? []).map(({ id }) => id)]);
  const all = COLLECTIONS.flatMap((collection): Kept[] => lists[collection]);
  for (const { entity, path } of all) {
    keepKnown(entity, path, known, report);
    (entity as Restricted).history?.forEach((entry, index) => keepKnown(entry, `${path}.history[${index}]`, known, report));
  }
  for (const collection of COLLECTIONS) inheritFromParents(lists[collection], [head.defaultVisibility]);
  for (const { entity, referrers } of all)
    if (referrers) entity.visibility = [...new Set(referrers.flatMap((kept) => kept.entity.visibility ?? []))];
}

interface KnownWords {
  words: readonly string[];
  find(written: string): string | undefined;
}

/** Words as they are written, else the first that is spelled alike. */
function knownWords(words: readonly string[]): KnownWords {
  const exact = new Set(words);
  const alike = new Map([...words].reverse().map((word) => [bareWord(word), word]));
  return { words, find: (written) => (exact.has(written) ? written : alike.get(bareWord(written))) };
}

function keepKnown(entity: Restricted, path: string, known: KnownWords, report: Report): void {
  if (entity.visibility === undefined) return;
  const at = `${path}.visibility`;
  const allowed = () => `allowed: ${known.words.slice(0, 20).join(', ')}, and what the roadmap lists in audiences`;
  const words = entity.visibility.map((written) => {
    const word = known.find(written);
    const hint = () => wordHint(written, known.words) ?? allowed();
    if (word === undefined) report({ code: 'unknown', path: at, value: written, leftOut: 'value', hint });
    return word;
  });
  entity.visibility = [...new Set(words.filter((word) => word !== undefined))];
  if (entity.visibility.length > 0) return;
  entity.visibility = ['confidential'];
  report({ code: 'missing', path: at, message: 'no known audience: taken as confidential', leftOut: 'nothing', hint: allowed });
}

/** Up to the first ancestor that knows, then down again; a chain is walked once, and no depth is too deep. */
function inheritFromParents(list: Kept[], otherwise: string[]): void {
  const byId = new Map(list.map(({ entity }) => [entity.id, entity]));
  for (const { entity } of list) {
    const unsaid: Restricted[] = [];
    let at: (Restricted & { parent?: string | undefined }) | undefined = entity;
    for (; at && at.visibility === undefined; at = at.parent === undefined ? undefined : byId.get(at.parent)) unsaid.push(at);
    for (const heir of unsaid) heir.visibility = [...(at?.visibility ?? otherwise)];
  }
}
