import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Entities } from '../model/entities.js';
import { CHILD_LISTS, INPUTS } from '../model/input-schemas.js';
import type { Settings } from '../model/schema.js';
import { completeNames } from './complete-names.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';
import { findRecords } from './find-records.js';
import type { Report } from './issue-list.js';
import { isObject } from './own-properties.js';
import { createReader, type Reader } from './read-by-schema.js';
import { isKept, pathOf, type Kept, type KeptList, type KeptLists, type SourceRecord } from './record.js';

export interface ReadRecords {
  lists: KeptLists;
  /** How many item records the source had, and how many of them could not be used. */
  source: { items: number; invalid: number };
}

/** Reads every record of the document by the schema of its list. */
export function* readRecords(document: object, settings: Settings, report: Report): Slices<ReadRecords> {
  const lists: Record<string, KeptList> = {};
  const source = { items: 0, invalid: 0 };
  for (const list of COLLECTIONS) {
    const kept: Kept[] = [];
    const reader = createReader({ schema: INPUTS[list], list, elsewhere: list === 'items' ? CHILD_LISTS : [] }, settings, report);
    yield* eachInSlices(findRecords(document, list), (record, index) => {
      readRecord(record, { list, place: index + 1, reader, report });
      if (isKept(record)) kept.push(record);
      else if (list === 'items') source.invalid++;
    });
    lists[list] = { kept, byId: new Map() };
  }
  source.items = lists['items']!.kept.length + source.invalid;
  return { lists: lists as unknown as KeptLists, source };
}

interface Reading {
  list: CollectionName;
  place: number;
  reader: Reader;
  report: Report;
}

/** Makes an entity of a record, or leaves in it what could be read when it has to be left out. */
function readRecord(record: SourceRecord, { list, place, reader, report }: Reading): void {
  const raw = typeof record.raw === 'string' && list !== 'dependencies' ? { title: record.raw } : record.raw;
  if (!isObject(raw)) {
    const hint = list === 'dependencies' ? 'expected from and to' : 'expected an object, or a title';
    report({ code: 'invalid', path: pathOf(record), value: raw, leftOut: 'record', hint });
    return;
  }
  const fields = reader.read(raw, record);
  const made = completeNames(fields, list, place);
  record.madeId = made.id;
  if (!reader.isWhole(fields)) record.rest = fields;
  else {
    record.entity = fields as Entities[CollectionName];
    if (made.title) report({ code: 'missing', path: `${pathOf(record)}.title`, leftOut: 'nothing', hint: 'its id stands in' });
  }
}
