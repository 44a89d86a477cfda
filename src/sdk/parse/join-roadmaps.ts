import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import type { Roadmap } from '../model/roadmap.js';
import { dropStrangers } from './join/drop-strangers.js';
import { findDisagreements } from './join/find-disagreements.js';
import { joinHeads } from './join/join-heads.js';
import type { JoinGuess, JoinRules, JoinSource } from './join/join-rules.js';
import { joinSuppressions } from './join/join-suppressions.js';
import { layOver, overlayHead } from './join/lay-over.js';
import { mergeStated } from './join/merge-stated.js';
import { guessSame, recogniseSame, type Same } from './join/recognise-same.js';
import { renameReferences } from './join/rename-references.js';
import { noStatements, state, type Fields, type Stated, type Statements } from './join/stated.js';
import { createIssueList, type Report } from './issue-list.js';
import { parseRoadmap } from './parse-roadmap.js';
import { createFreeIds } from './settle-ids.js';

/** Several roadmaps as one. */
export interface Joined {
  roadmap: Roadmap;
  /** What is wrong in the overlays, or came of joining; a path starts with the source's name: `plan: items[3].status`. */
  issues: Issue[];
  /** Where sources that speak of one entity differ, with what each says and what is shown. */
  findings: Finding[];
  /** Entities with the same title that no rule calls the same: proposals for `rules.same`. */
  guesses: JoinGuess[];
  /** Which sources speak of each entity of several: `{ "jira:PAY-7": ["jira", "plan"] }`. */
  origins: Record<string, string[]>;
}

/**
 * One roadmap of several sources. Ids are those of the source with its name before them (`jira:PAY-7`), so that each entity can be traced;
 * nothing is taken for the same without a rule, and nothing is lost. Pure: same sources and rules, same answer.
 * @example joinRoadmaps([{ id: 'jira', roadmap }, { id: 'plan', overlay: { items: [{ id: 'PAY-7', benefit: '…' }] } }], { same: { teams: 'title' } })
 */
export function joinRoadmaps(given: readonly JoinSource[], rules: JoinRules = {}): Joined {
  const issueList = createIssueList();
  const { report } = issueList;
  const sources = withOwnNames(given, report);
  const roadmaps = sources.flatMap((source) => ('roadmap' in source ? [source] : []));
  const overlays = sources.flatMap((source) => ('overlay' in source ? [source] : []));
  const named = noStatements();
  for (const { id, roadmap } of roadmaps) stateAll(named, id, roadmap);
  const same = recogniseSame(named, rules);
  const said = underOneId(named, same);
  const find = createFinder(named, same);
  for (const { id, overlay } of overlays) layOver(said, id, overlay, find);
  const strangers = dropStrangers(said, report);
  const head = joinHeads(
    roadmaps.map(({ roadmap }) => roadmap),
    overlays.map(({ overlay }) => overlayHead(overlay)),
  );
  const suppressions = joinSuppressions([
    ...roadmaps.map(({ id, roadmap }) => [roadmap.suppressions, (word: string) => aliasOf(same, `${id}:${word}`)] as const),
    ...overlays.map(({ overlay }) => [overlayHead(overlay)['suppressions'], (word: string) => findAnywhere(find, word)] as const),
  ]);
  const { roadmap, issues } = parseRoadmap({ ...head, ...(suppressions.length > 0 && { suppressions }), ...documentOf(said, rules) });
  const leftOut = roadmaps.reduce((sum, source) => sum + source.roadmap.source.invalid, strangers);
  return {
    roadmap: { ...roadmap, source: { items: roadmap.source.items + leftOut, invalid: roadmap.source.invalid + leftOut } },
    issues: [...issueList.all(), ...issues.map((issue) => ({ ...issue, path: pathInSource(issue.path, said) }))],
    findings: COLLECTIONS.flatMap((list) =>
      roadmap[list].flatMap((entity) => findDisagreements(list, entity, said[list].get(entity.id) ?? [])),
    ),
    guesses: guessSame(named, same),
    origins: originsOf(said),
  };
}

/** Two sources of one name could not be told apart: the second gets the next number. */
function withOwnNames(sources: readonly JoinSource[], report: Report): JoinSource[] {
  const taken = new Set<string>();
  const free = createFreeIds(taken);
  return sources.map((source, index) => {
    const id = free(source.id);
    taken.add(id);
    if (id !== source.id)
      report({ code: 'duplicate', path: `sources[${index}].id`, value: source.id, leftOut: 'nothing', hint: `read as "${id}"` });
    return { ...source, id };
  });
}

/** What a source says of each of its entities, with its name before every id. */
function stateAll(said: Statements, source: string, roadmap: Roadmap): void {
  const rename = (_list: CollectionName, id: string) => `${source}:${id}`;
  for (const list of COLLECTIONS)
    roadmap[list].forEach((entity, index) => {
      const fields = renameReferences(list, entity, rename);
      state(said[list], `${source}:${entity.id}`, { source, index, overlay: false, fields });
    });
}

/** All that is said of entities that are the same, under the id that stands for them. */
function underOneId(named: Statements, same: Same): Statements {
  const said = noStatements();
  const rename = (list: CollectionName, id: string) => same[list].get(id) ?? id;
  for (const list of COLLECTIONS)
    for (const [id, all] of named[list])
      for (const one of all) state(said[list], rename(list, id), { ...one, fields: renameReferences(list, one.fields, rename) });
  return said;
}

/** What an overlay's word names: an id with its source, or one that just one source has; else the word as it is. */
function createFinder(named: Statements, same: Same) {
  const short = Object.fromEntries(COLLECTIONS.map((list) => [list, shortIds(named[list], same[list])]));
  return (list: CollectionName, word: string): string => {
    const full = named[list].has(word) ? word : (short[list]!.get(word) ?? word);
    return same[list].get(full) ?? full;
  };
}

/** The id that stands for one of whichever list. */
function aliasOf(same: Same, id: string): string {
  return COLLECTIONS.map((list) => same[list].get(id)).find((alias) => alias !== undefined) ?? id;
}

function findAnywhere(find: ReturnType<typeof createFinder>, word: string): string {
  return COLLECTIONS.map((list) => find(list, word)).find((id) => id !== word) ?? word;
}

function shortIds(said: Map<string, Stated[]>, same: Map<string, string>): Map<string, string | undefined> {
  const short = new Map<string, string | undefined>();
  for (const [id, [first]] of said) {
    const own = id.slice(first!.source.length + 1);
    const known = short.get(own);
    const isOther = short.has(own) && (known === undefined || (same.get(known) ?? known) !== (same.get(id) ?? id));
    short.set(own, isOther ? undefined : id);
  }
  return short;
}

function documentOf(said: Statements, rules: JoinRules): Record<string, Fields[]> {
  const merge = (list: CollectionName) =>
    [...said[list]].map(([id, stated]) => withoutMadeId(mergeStated(list, id, stated, rules), stated));
  return Object.fromEntries(COLLECTIONS.map((list) => [list, merge(list)]));
}

/** A record that came without an id gets the one that parse makes. */
function withoutMadeId({ id, ...fields }: Fields, stated: Stated[]): Fields {
  return stated.some((one) => one.fields['id'] !== undefined) ? { id, ...fields } : fields;
}

/** `items[12].status` of the joined document, as it stands in the source that said it last. */
function pathInSource(path: string, said: Statements): string {
  const [, list, index, rest] = /^(\w+)\[(\d+)\](.*)$/s.exec(path) ?? [];
  const stated = list !== undefined && list in said ? [...said[list as CollectionName].values()][Number(index)]?.at(-1) : undefined;
  return stated ? `${stated.source}: ${list}[${stated.index}]${rest}` : path;
}

function originsOf(said: Statements): Record<string, string[]> {
  const several = COLLECTIONS.flatMap((list) => [...said[list]]).filter(([, stated]) => stated.length > 1);
  return Object.fromEntries(several.map(([id, stated]) => [id, [...new Set(stated.map(({ source }) => source))]]));
}
