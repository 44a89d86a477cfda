import { COLLECTIONS, type CollectionName, type Precision } from '../model/closed-lists.js';
import type { Day } from '../model/day.js';
import type { Issue } from '../model/issue.js';
import { safeUrl } from '../model/safe-url.js';
import type { Adapted, ReadCount } from './adapter.js';
import type { Stray } from './collect-records.js';
import { hideMentions } from './hide-mentions.js';
import { createIssueBook, type Told } from './issue-book.js';
import { present, type Fields } from './own-values.js';
import { readTrackerConfig, type TrackerWords } from './tracker-config.js';

/** One entity of our input, in the making. */
export type Entity = Fields & { id: string };

/** When something is, and where that comes from when not from the record itself. */
export interface Frame {
  start?: Day | undefined;
  end?: Day | undefined;
  /** How exactly a day is meant; days that stand for longer are the first and the last of that. */
  startPrecision?: Precision | undefined;
  endPrecision?: Precision | undefined;
  source?: string | undefined;
}

interface Reference {
  /** The entity that refers, its field, and the list in which the name is looked for. */
  from: Entity;
  field: string;
  list: CollectionName;
  /** An id, or any other name that `alias` made known. */
  name: string;
  path: string;
  /** Whether the field holds several. */
  many?: boolean;
  /** Where to read about the one meant, for when it is not in the file. */
  url?: string | undefined;
  title?: string | undefined;
  /** What the reference itself says of the one meant, which is enough of it where the file holds no more. */
  standIn?: Entity | undefined;
}

/** A roadmap in the making: what a vendor's records become, which of them became nothing, and why. */
export interface Draft {
  /** What the source's words mean, and the zone of its days. */
  words: TrackerWords;
  /** Puts what a record became on a list. A second record with the same id is reported; what the newer one says counts, and the other fills its gaps. */
  put(list: CollectionName, entity: Entity, path: string, newness?: string): Entity;
  /** An entity that records only speak of; one with a record of its own takes its place. */
  mention(list: CollectionName, entity: Entity): Entity;
  /** Makes another name of an entity known: a number, an address. */
  alias(list: CollectionName, name: string | undefined, id: string): void;
  refer(reference: Reference): void;
  /** A dependency between two items by their names: `before` must come before `after`. */
  depend(before: string, after: string, path: string): void;
  /** Says that a record becomes nothing, and why. */
  leave(list: CollectionName, told: Told): void;
  /** Says that a value is left out, or what else there is to know. */
  note(told: Told & { leftOut?: Issue['leftOut'] }): void;
  /** A timeframe without its empty parts; none when nothing is known, or when it ends before it starts. */
  frame(frame: Frame, path: string): Frame | undefined;
  /** Links to addresses that may be linked to. */
  links(entries: readonly { url?: string | undefined; title?: string | undefined }[], path: string): Fields[];
  finish(): Adapted;
}

interface Slot {
  entity: Entity;
  path: string;
  newness: string;
  mentioned: boolean;
}

/** @param source the vendor's name, for what stands in the file and is none of its records */
export function createDraft(source: string, strays: readonly Stray[] = [], words = readTrackerConfig({})): Draft {
  const lists = new Map(COLLECTIONS.map((list) => [list, new Map<string, Slot>()]));
  const names = new Map(COLLECTIONS.map((list) => [list, new Map<string, string>()]));
  const left = new Map<CollectionName, number>();
  const references: Reference[] = [];
  const dependencies: { before: string; after: string; path: string }[] = [];
  /** What fields of several hold, while it is put together. */
  const gathered = new Map<Entity, Map<string, Set<string>>>();
  const book = createIssueBook();

  const draft: Draft = {
    words,
    put(list, entity, path, newness = '') {
      const slots = lists.get(list)!;
      const slot = slots.get(entity.id);
      if (!slot) slots.set(entity.id, { entity, path, newness, mentioned: false });
      else if (slot.mentioned) Object.assign(slot, { path, newness, mentioned: false, entity: merge(slot.entity, entity) });
      else {
        const isNewer = newness >= slot.newness;
        const message = `the ${isNewer ? 'earlier' : 'later'} of two records of one thing; the newer counts`;
        draft.leave(list, { code: 'duplicate', path: isNewer ? slot.path : path, value: entity.id, message });
        if (isNewer) Object.assign(slot, { path, newness });
        merge(slot.entity, ...(isNewer ? [entity] : [entity, { ...slot.entity }]));
      }
      return slots.get(entity.id)!.entity;
    },
    mention(list, entity) {
      const slots = lists.get(list)!;
      const slot = slots.get(entity.id);
      if (!slot) slots.set(entity.id, { entity, path: '', newness: '', mentioned: true });
      else for (const [name, value] of Object.entries(entity)) slot.entity[name] ??= value;
      return slot?.entity ?? entity;
    },
    alias(list, name, id) {
      if (name !== undefined && !names.get(list)!.has(name)) names.get(list)!.set(name, id);
    },
    refer: (reference) => void references.push(reference),
    depend: (before, after, path) => void dependencies.push({ before, after, path }),
    leave(list, told) {
      left.set(list, (left.get(list) ?? 0) + (told.count ?? 1));
      book.tell({ leftOut: 'record', ...told });
    },
    note: (told) => book.tell({ leftOut: 'value', ...told }),
    frame(frame, path) {
      const { start, end } = frame;
      if (start === undefined && end === undefined) return undefined;
      if (start === undefined || end === undefined || start <= end) return present(frame);
      book.tell({ code: 'invalid', path, value: `${start}/${end}`, message: 'ends before it starts', leftOut: 'value' });
    },
    links: (entries, path) =>
      entries.flatMap(({ url, title }) => {
        if (url === undefined) return [];
        const safe = safeUrl(url);
        if (safe === undefined) book.tell({ code: 'invalid', path, value: url, message: 'no address to link to', leftOut: 'value' });
        return safe === undefined ? [] : [present({ url: safe, title })];
      }),
    finish() {
      references.forEach(settle);
      for (const [entity, fields] of gathered) for (const [field, ids] of fields) entity[field] = [...ids];
      hideMentions(entitiesOf('items'), mentionedOf);
      const links = dependencies.flatMap(settleDependency);
      const input: Record<string, unknown> = {};
      for (const list of COLLECTIONS) if (lists.get(list)!.size) input[list] = entitiesOf(list);
      if (links.length) input['dependencies'] = [...new Map(links.map((link) => [`${link.from}\n${link.to}`, link])).values()];
      return { input, issues: book.all(), read: COLLECTIONS.flatMap(countOf) };
    },
  };

  for (const { path, value, count } of strays)
    draft.leave('items', { code: 'unknown', path, value, count, message: `is no ${source} record known here`, hint: hintOf(value) });
  return draft;

  function find(list: CollectionName, name: string): string | undefined {
    return lists.get(list)!.has(name) ? name : names.get(list)!.get(name);
  }

  function settle({ from, field, list, name, path, many, url, title = name, standIn }: Reference): void {
    const id = find(list, name) ?? (standIn && draft.mention(list, standIn).id);
    if (id === undefined) {
      tellDangling(name, path);
      const links = draft.links([{ url, title }], path);
      if (links.length) from['links'] = [...((from['links'] as Fields[] | undefined) ?? []), ...links];
    } else if (many) gather(from, field, id);
    else if (from[field] === undefined) from[field] = id;
    else if (from[field] !== id) {
      const message = `already has ${field} "${from[field] as string}"`;
      book.tell({ code: 'duplicate', path, value: name, message, leftOut: 'value' });
    }
  }

  function gather(from: Entity, field: string, id: string): void {
    const fields = gathered.get(from) ?? new Map<string, Set<string>>();
    const ids = fields.get(field) ?? new Set(from[field] as string[] | undefined);
    gathered.set(from, fields.set(field, ids.add(id)));
  }

  function settleDependency({ before, after, path }: { before: string; after: string; path: string }): { from: string; to: string }[] {
    const [from, to] = [find('items', before), find('items', after)];
    if (from !== undefined && to !== undefined) return [{ from, to }];
    tellDangling(from === undefined ? before : after, path);
    return [];
  }

  function tellDangling(name: string, path: string): void {
    book.tell({ code: 'dangling', path, value: name, message: 'is not in this file', leftOut: 'value', once: `dangling ${name}` });
  }

  function mentionedOf(list: CollectionName): Entity[] {
    return [...lists.get(list)!.values()].flatMap(({ mentioned, entity }) => (mentioned ? entity : []));
  }

  function entitiesOf(list: CollectionName): Entity[] {
    return [...lists.get(list)!.values()].map(({ entity }) => entity);
  }

  function countOf(list: CollectionName): ReadCount[] {
    const entities = lists.get(list)!.size;
    const records = entities + (left.get(list) ?? 0);
    return records ? [{ list, records, entities }] : [];
  }
}

/** Makes an entity what the parts say, the last one most. */
function merge(entity: Entity, ...parts: Entity[]): Entity {
  return Object.assign(entity, ...parts.map(present)) as Entity;
}

function hintOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const names = Object.keys(value).slice(0, 8).join(', ').slice(0, 200);
  return names ? `it has ${names}` : 'it is empty';
}
