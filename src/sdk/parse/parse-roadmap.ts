import { COLLECTIONS } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import { headSchema, SCHEMA_VERSION, type Roadmap, type RoadmapHead } from '../model/roadmap.js';
import { shapeOf } from '../model/schema.js';
import { checkRecord } from './check-record.js';
import { checkRecords, type KeptLists } from './check-records.js';
import { copyBySchema, isPrivate } from './copy-by-schema.js';
import { dropCycles } from './drop-cycles.js';
import { expandShorthands } from './expand-shorthands.js';
import { inheritTimeframes } from './inherit-timeframes.js';
import { inheritVisibility } from './inherit-visibility.js';
import { createIssueList, type Report } from './issue-list.js';
import { isList, isObject, ownKeys } from './own-properties.js';
import { resolveReferences } from './resolve-references.js';
import { settleIds } from './settle-ids.js';
import { createUnknownKeys, type UnknownKeys } from './unknown-keys.js';

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
  const known = typeof input === 'object' && input !== null ? parsed.get(input) : undefined;
  if (known) return known;
  const result = parse(input);
  parsed.set(result.roadmap, result);
  return result;
}

/** A roadmap that was parsed here is not parsed again: a page may hand the same one to many views. */
const parsed = new WeakMap<object, ParseResult>();

function parse(input: unknown): ParseResult {
  const issues = createIssueList();
  const { report } = issues;
  const unknownKeys = createUnknownKeys(report);
  const document = openDocument(input, report);
  const head = checkHead(document, unknownKeys, report);
  const { lists, source } = checkRecords(document, head.fiscalYearStart, unknownKeys, report);
  settleIds(lists, report);
  expandShorthands(lists, report);
  resolveReferences(lists, head, report);
  dropCycles(lists, report);
  inheritVisibility(lists, head, report);
  inheritTimeframes(lists);
  return { roadmap: { ...head, ...entitiesOf(lists), source }, issues: issues.all() };
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
  const known = shapeOf(headSchema);
  const keys = ownKeys(document).filter((key) => !isPrivate(key));
  return keys.length > 0 && !keys.some((key) => BESIDE_THE_HEAD.includes(key) || (known.kind === 'object' && known.fields.has(key)));
}

function tellSomethingElse(document: object, report: Report): void {
  const message = `no roadmap in it, but ${ownKeys(document).slice(0, 5).join(', ')}`;
  report({ code: 'missing', path: '', message, leftOut: 'record', hint: 'give it a list called items, or write a field map' });
}

/** Keys of a document that are no part of its head; `source` is what an earlier parse wrote, and is counted anew. */
const BESIDE_THE_HEAD: readonly string[] = [...COLLECTIONS, 'source'];

function checkHead(document: object, unknownKeys: UnknownKeys, report: Report): RoadmapHead {
  const rules = { ignored: BESIDE_THE_HEAD, onUnknownKey: unknownKeys.rule('', '') };
  const copy = copyBySchema(headSchema, document, rules) as Record<string, unknown>;
  const saidDefault = copy['defaultVisibility'] !== undefined;
  const head = checkRecord(copy, { schema: headSchema, path: '', report }) ?? headSchema.parse({});
  // who may see what says nothing was meant to be said: a spelling mistake must not publish anything
  if (saidDefault && copy['defaultVisibility'] === undefined) head.defaultVisibility = 'confidential';
  if (head.schemaVersion > SCHEMA_VERSION) tellNewer(head.schemaVersion, report);
  return { ...head, schemaVersion: SCHEMA_VERSION };
}

function tellNewer(version: number, report: Report): void {
  const message = `schema version ${version} is newer than ${SCHEMA_VERSION}, the newest one known here`;
  report({ code: 'unknown', path: 'schemaVersion', value: version, message, leftOut: 'nothing', hint: 'update roadmap-view' });
}

function entitiesOf(lists: KeptLists): Pick<Roadmap, (typeof COLLECTIONS)[number]> {
  const entries = COLLECTIONS.map((collection) => [collection, lists[collection].map(({ entity }) => entity)]);
  return Object.fromEntries(entries) as Pick<Roadmap, (typeof COLLECTIONS)[number]>;
}
