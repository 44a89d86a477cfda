import { COLLECTIONS, type CollectionName } from '../../model/closed-lists.js';
import type { JoinGuess, JoinRules } from './join-rules.js';
import type { Stated, Statements } from './stated.js';

/** For each list, the id that stands for each id that is not its own. */
export type Same = Record<CollectionName, Map<string, string>>;

/** Which ids are one, by the rules and never by guess: the first of each group stands for all. */
export function recogniseSame(said: Statements, { same = {} }: JoinRules): Same {
  return byList((list) => {
    const rule = same[list];
    const groups = Array.isArray(rule) ? rule : rule ? groupsBy(said, list, rule === 'id' ? ownId : titleKey) : [];
    return aliasesOf(groups.map((group) => group.filter((id) => said[list].has(id))));
  });
}

/** What looks like one and is not said to be: entities of several sources with the same title. */
export function guessSame(said: Statements, same: Same): JoinGuess[] {
  return COLLECTIONS.flatMap((list) =>
    groupsBy(said, list, titleKey)
      .map((group) => [...new Set(group.map((id) => same[list].get(id) ?? id))])
      .filter((ids) => ids.length > 1)
      .map((ids) => ({ list, ids, title: titleOf(said[list].get(ids[0]!)![0]!) })),
  );
}

/** Chains of groups end at one id: [a, b] and [b, c] are all a. */
function aliasesOf(groups: string[][]): Map<string, string> {
  const aliases = new Map<string, string>();
  const end = (id: string): string => (aliases.has(id) ? end(aliases.get(id)!) : id);
  for (const [first, ...others] of groups) for (const other of others) if (end(other) !== end(first!)) aliases.set(end(other), end(first!));
  return new Map([...aliases.keys()].map((id) => [id, end(id)]));
}

/** Ids with the same key, one group a key, where more than one source has it. */
function groupsBy(said: Statements, list: CollectionName, keyOf: (id: string, stated: Stated) => string): string[][] {
  const groups = new Map<string, [id: string, source: string][]>();
  for (const [id, [stated]] of said[list]) {
    const key = keyOf(id, stated!);
    const group = groups.get(key);
    if (group) group.push([id, stated!.source]);
    else groups.set(key, [[id, stated!.source]]);
  }
  groups.delete('');
  return [...groups.values()].filter(isAcrossSources).map((group) => group.map(([id]) => id));
}

/** Two of one source are two, whatever they are called; then nobody can say which of them the other source means. */
function isAcrossSources(group: [id: string, source: string][]): boolean {
  return group.length > 1 && new Set(group.map(([, source]) => source)).size === group.length;
}

const ownId = (id: string, { source }: Stated) => id.slice(source.length + 1);

/** Titles that differ in case, width, spaces and punctuation only are equal. */
function titleKey(_id: string, stated: Stated): string {
  return titleOf(stated)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function titleOf({ fields: { title } }: Stated): string {
  return typeof title === 'string' ? title : '';
}

function byList(make: (list: CollectionName) => Map<string, string>): Same {
  return Object.fromEntries(COLLECTIONS.map((list) => [list, make(list)])) as Same;
}
