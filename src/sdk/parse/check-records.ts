import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Entities } from '../model/entities.js';
import { CHILD_LISTS, inputSchemas } from '../model/input-schemas.js';
import type { ObjectSchema } from '../model/schema.js';
import { checkRecord } from './check-record.js';
import { completeNames, type MadeUp } from './complete-names.js';
import { copyBySchema } from './copy-by-schema.js';
import { expandRecords, pathOf, type SourceRecord } from './expand-records.js';
import type { Report } from './issue-list.js';
import { isObject } from './own-properties.js';
import type { UnknownKeys } from './unknown-keys.js';

/** An entity that passed its check. The steps that follow complete it in place: it is a copy, nobody else holds it. */
export interface Kept<C extends CollectionName = CollectionName> {
  entity: Entities[C];
  path: string;
  /** Whether its id was made up. */
  madeId: boolean;
  /** The record it was nested in. */
  parent?: SourceRecord | undefined;
  /** For an entity that only references speak of: who refers to it. */
  referrers?: Kept[];
  /** For a dependency written as an item's `dependsOn`. */
  shorthand?: boolean;
}

export type KeptLists = { [C in CollectionName]: Kept<C>[] };

export interface CheckedRecords {
  lists: KeptLists;
  /** How many item records the source had, and how many of them could not be used. */
  source: { items: number; invalid: number };
}

/** Checks every record of the document by the schema of its list. */
export function checkRecords(document: object, fiscalYearStart: number, unknownKeys: UnknownKeys, report: Report): CheckedRecords {
  const schemas = inputSchemas(fiscalYearStart);
  const source = { items: 0, invalid: 0 };
  const check = (collection: CollectionName): Kept[] => {
    const records = expandRecords(document, collection);
    records.forEach((record, index) =>
      checkOne(record, { collection, schema: schemas[collection], place: index + 1, unknownKeys, report }),
    );
    const list = records.flatMap(({ kept }) => kept ?? []);
    if (collection === 'items') Object.assign(source, { items: records.length, invalid: records.length - list.length });
    return list;
  };
  const lists = Object.fromEntries(COLLECTIONS.map((collection) => [collection, check(collection)])) as unknown as KeptLists;
  return { lists, source };
}

interface OneRecord {
  collection: CollectionName;
  schema: ObjectSchema;
  place: number;
  unknownKeys: UnknownKeys;
  report: Report;
}

function checkOne(record: SourceRecord, { collection, schema, place, unknownKeys, report }: OneRecord): void {
  const path = pathOf(record);
  const raw = typeof record.raw === 'string' && collection !== 'dependencies' ? { title: record.raw } : record.raw;
  if (!isObject(raw)) {
    report({
      code: 'invalid',
      path,
      value: raw,
      leftOut: 'record',
      hint: collection === 'dependencies' ? 'expected from and to' : 'expected an object, or a title',
    });
    return;
  }
  const ignored = collection === 'items' ? CHILD_LISTS : [];
  const copy = copyBySchema(schema, raw, { ignored, onUnknownKey: unknownKeys.rule(collection, path) }) as Record<string, unknown>;
  const made: MadeUp = { id: false, title: false };
  const entity = checkRecord(copy, { schema, path, report, complete: (fields) => completeNames(fields, collection, place, made) });
  if (!entity) record.copy = copy;
  else record.kept = { entity: entity as Entities[CollectionName], path, madeId: made.id, parent: record.parent };
  if (entity && made.title) report({ code: 'missing', path: `${path}.title`, leftOut: 'nothing', hint: 'its id stands in' });
}
