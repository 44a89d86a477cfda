import { AUDIENCES, COLLECTIONS, VISIBILITIES } from '../model/closed-lists.js';
import type { HistoryEntry } from '../model/entities.js';
import type { RoadmapHead } from '../model/roadmap.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';
import type { Report } from './issue-list.js';
import { bareWord, wordHint } from './nearest-word.js';
import { pathOf, type Kept, type KeptList, type KeptLists } from './record.js';

type Restricted = { visibility?: string[] | undefined; history?: HistoryEntry[] | undefined };

/**
 * Says of every entity who may see it: its own visibility, else its parent's, else the roadmap's default. Whoever tried to say it and was
 * not understood gets `confidential`: a spelling mistake must not publish anything.
 */
export function* inheritVisibility(lists: KeptLists, head: RoadmapHead, report: Report): Slices {
  const known = knownWords([...VISIBILITIES, ...AUDIENCES, ...(head.audiences ?? []).map(({ id }) => id)]);
  const all = COLLECTIONS.map((collection) => lists[collection] as KeptList);
  for (const { kept } of all)
    yield* eachInSlices(kept, (record) => {
      const entity: Restricted = record.entity;
      if (isRestricted(entity)) keepKnown(entity, () => pathOf(record), known, report);
      entity.history?.forEach((entry, index) => {
        if (isRestricted(entry)) keepKnown(entry, () => `${pathOf(record)}.history[${index}]`, known, report);
      });
    });
  for (const list of all) yield* inheritFromParents(list, [head.defaultVisibility]);
  for (const { entity, referrers } of all.flatMap(({ kept }) => kept)) if (referrers) entity.visibility = yield* wordsOf(referrers);
}

/** Who may see any of the records. */
function* wordsOf(records: readonly Kept[]): Slices<string[]> {
  const words = new Set<string>();
  yield* eachInSlices(records, ({ entity }) => entity.visibility?.forEach((word) => words.add(word)));
  return [...words];
}

const isRestricted = (entity: Restricted): entity is Restricted & { visibility: string[] } => entity.visibility !== undefined;

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

function keepKnown(entity: Restricted & { visibility: string[] }, place: () => string, known: KnownWords, report: Report): void {
  const path = () => `${place()}.visibility`;
  const allowed = () => `allowed: ${known.words.slice(0, 20).join(', ')}, and what the roadmap lists in audiences`;
  const words = entity.visibility.map((written) => {
    const word = known.find(written);
    const hint = () => wordHint(written, known.words) ?? allowed();
    if (word === undefined) report({ code: 'unknown', path, value: written, leftOut: 'value', hint });
    return word;
  });
  entity.visibility = [...new Set(words.filter((word) => word !== undefined))];
  if (entity.visibility.length > 0) return;
  entity.visibility = ['confidential'];
  report({ code: 'missing', path, message: 'no known audience: taken as confidential', leftOut: 'nothing', hint: allowed });
}

/** Up to the first ancestor that knows, then down again; a chain is walked once, and no depth is too deep. */
function inheritFromParents({ kept, byId }: KeptList, otherwise: string[]): Slices {
  return eachInSlices(kept, ({ entity }) => {
    const unsaid: Restricted[] = [];
    let at: (Restricted & { parent?: string | undefined }) | undefined = entity;
    for (; at && at.visibility === undefined; at = at.parent === undefined ? undefined : byId.get(at.parent)?.entity) unsaid.push(at);
    for (const heir of unsaid) heir.visibility = [...(at?.visibility ?? otherwise)];
  });
}
