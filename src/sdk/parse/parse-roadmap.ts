import { COLLECTIONS } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import { HEAD, SCHEMA_VERSION, type Roadmap, type RoadmapHead } from '../model/roadmap.js';
import { dropCycles } from './drop-cycles.js';
import { atOnce, type Slices } from '../model/each-in-slices.js';
import { expandShorthands } from './expand-shorthands.js';
import { inheritTimeframes } from './inherit-timeframes.js';
import { inheritVisibility } from './inherit-visibility.js';
import { createIssueList, type Report } from './issue-list.js';
import { isBlank, isList, isObject, ownKeys, readOwn } from './own-properties.js';
import { createReader } from './read-by-schema.js';
import { readRecords } from './read-records.js';
import type { KeptLists } from './record.js';
import { resolveReferences } from './resolve-references.js';
import { settleIds } from './settle-ids.js';
import { isPrivate } from './unknown-keys.js';

/** What came of the input: a roadmap always, and what was wrong. */
export interface ParseResult {
  roadmap: Roadmap;
  issues: Issue[];
}

/**
 * Checks a roadmap as people and backends write it. Never throws on data: what is wrong is left out and told in `issues`, with where it
 * stands, what it was and what to do; all the rest is in `roadmap`, complete with ids, resolved references and inherited values.
 * @param input our own format, already parsed from JSON: a document, or just a list of items
 */
export function parseRoadmap(input: unknown): ParseResult {
  return atOnce(parseSlices(input));
}

/**
 * The same, with pauses in which a page can answer its reader: a hundred thousand items take longer than a frame.
 * @param pause called after every thousand records of every step; resolves when the work may go on
 */
export async function parseRoadmapInSlices(input: unknown, pause: () => Promise<void>): Promise<ParseResult> {
  const slices = parseSlices(input);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    await pause();
  }
}

/** A roadmap that was parsed here is not parsed again: a page may hand the same one to many views. */
const parsed = new WeakMap<object, ParseResult>();

/** The same as slices of work, for whoever decides between them whether to go on at once. */
export function* parseSlices(input: unknown): Slices<ParseResult> {
  const known = typeof input === 'object' && input !== null ? parsed.get(input) : undefined;
  if (known) return known;
  const issues = createIssueList();
  const { report } = issues;
  const document = openDocument(input, report);
  const head = readHead(document, report);
  const { lists, source } = yield* readRecords(document, head, report);
  yield* settleIds(lists, report);
  yield* expandShorthands(lists, report);
  yield* resolveReferences(lists, head, report);
  yield* dropCycles(lists, report);
  yield* inheritVisibility(lists, head, report);
  yield* inheritTimeframes(lists);
  const result = { roadmap: { ...head, ...entitiesOf(lists), source }, issues: issues.all() };
  parsed.set(result.roadmap, result);
  return result;
}

function openDocument(input: unknown, report: Report): object {
  if (isList(input)) return { items: input };
  if (isObject(input)) {
    if (isSomethingElse(input)) tellSomethingElse(input, report);
    return input;
  }
  const hint = typeof input === 'string' ? 'a text is not read: parse the JSON first' : 'expected an object, or a list of items';
  if (input === undefined || input === null) report({ code: 'missing', path: '', leftOut: 'record', hint });
  else report({ code: 'invalid', path: '', value: input, leftOut: 'record', hint });
  return {};
}

/** Not one key is ours: a tracker's answer, say, which would else look like a roadmap without items. */
function isSomethingElse(document: object): boolean {
  const keys = ownKeys(document).filter((key) => !isPrivate(key));
  return keys.length > 0 && !keys.some((key) => BESIDE_THE_HEAD.includes(key) || HEAD.fields.has(key));
}

function tellSomethingElse(document: object, report: Report): void {
  const message = `no roadmap in it, but ${ownKeys(document).slice(0, 5).join(', ')}`;
  report({ code: 'missing', path: '', message, leftOut: 'record', hint: 'give it a list called items, or write a field map' });
}

/** Keys of a document that are no part of its head; `source` is what an earlier parse wrote, and is counted anew. */
const BESIDE_THE_HEAD: readonly string[] = [...COLLECTIONS, 'source'];

function readHead(document: object, report: Report): RoadmapHead {
  const subject = { schema: HEAD, list: '', elsewhere: BESIDE_THE_HEAD };
  const fields = createReader(subject, { fiscalYearStart: 1 }, report).read(document);
  const head = fields as RoadmapHead;
  // who may see what says nothing was meant to be said: a spelling mistake must not publish anything
  if (!isBlank(readOwn(document, 'defaultVisibility'))) head.defaultVisibility ??= 'confidential';
  for (const [key, { default: value }] of HEAD.fields) if (value !== undefined) fields[key] ??= value;
  if (head.schemaVersion > SCHEMA_VERSION) tellNewer(head.schemaVersion, report);
  return { ...head, schemaVersion: SCHEMA_VERSION };
}

function tellNewer(version: number, report: Report): void {
  const message = `schema version ${version} is newer than ${SCHEMA_VERSION}, the newest one known here`;
  report({ code: 'unknown', path: 'schemaVersion', value: version, message, leftOut: 'nothing', hint: 'update roadmap-view' });
}

function entitiesOf(lists: KeptLists): Pick<Roadmap, (typeof COLLECTIONS)[number]> {
  const entries = COLLECTIONS.map((collection) => [collection, lists[collection].kept.map(({ entity }) => entity)]);
  return Object.fromEntries(entries) as Pick<Roadmap, (typeof COLLECTIONS)[number]>;
}
