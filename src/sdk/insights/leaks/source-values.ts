import { COLLECTIONS, type CollectionName } from '../../model/closed-lists.js';
import { ENTITIES, type HistoryEntry } from '../../model/entities.js';
import { referencesOf } from '../../model/references.js';
import { HEAD, type Roadmap } from '../../model/roadmap.js';
import type { Schema } from '../../model/schema.js';
import type { Timeframe } from '../../model/timeframe.js';

type Source = CollectionName | 'roadmap';
export type Entity = Record<string, unknown>;

/** One value of a roadmap, with the place it stands at. */
export interface SourceValue {
  list: Source;
  entity: Entity;
  /** As an allow-list names it: `health.why`. Of a text for an audience, the text field's own name. */
  field: string;
  /** Whose text it is, if it is for one audience. */
  audience?: string;
  /** The earlier state it belongs to, if it does. */
  past?: HistoryEntry;
  /** As a person finds it: `items[disp-9].texts.sales.sayable`. */
  path: string;
  value: string | number | Timeframe;
}

/** Names of audiences are no secret; references are told by the ids of what they refer to. */
const SKIPPED = new Set([
  ...['visibility', 'history.visibility', 'ask.to', 'health.evidence'],
  ...['suppressions.check', 'suppressions.ids', 'suppressions.lenses'],
]);
/** What says how the roadmap is to be read. */
const SETTINGS = ['schemaVersion', 'fiscalYearStart', 'timeZone', 'defaultVisibility', 'audiences', ...COLLECTIONS, 'source'];

/** Every value of a roadmap that says something: no words of closed lists, no references. */
export function sourceValues(roadmap: Roadmap): SourceValue[] {
  const values = walk({ list: 'roadmap', entity: roadmap, skipped: new Set(SETTINGS) }, HEAD, roadmap, '', 'roadmap');
  for (const list of COLLECTIONS) {
    const skipped = new Set(Object.keys(referencesOf(list)));
    for (const entity of roadmap[list] as Entity[])
      values.push(...walk({ list, entity, skipped }, ENTITIES[list], entity, '', `${list}[${String(entity['id'])}]`));
  }
  return values;
}

interface Walk {
  list: Source;
  entity: Entity;
  /** Fields at the top that are not looked at. */
  skipped: ReadonlySet<string>;
  audience?: string;
  past?: HistoryEntry;
}

function walk(at: Walk, schema: Schema, value: unknown, field: string, path: string): SourceValue[] {
  if (value === undefined || value === null || schema.kind === 'words' || at.skipped.has(field) || SKIPPED.has(field)) return [];
  if (/(^|\.)timeframe$/.test(field)) return timeframeAt(at, value as Timeframe, field, path);
  if (Array.isArray(value) && schema.kind === 'list')
    return value.flatMap((entry: unknown, i) => walk(inside(at, field, entry), schema.of, entry, field, `${path}[${i}]`));
  if (typeof value !== 'object') return [leaf(at, value as string | number, field, path)];
  return Object.entries(value).flatMap(([name, inner]) => walkInto(at, schema, name, inner, field, path));
}

function walkInto(at: Walk, schema: Schema, name: string, inner: unknown, field: string, path: string): SourceValue[] {
  const below = field ? `${field}.${name}` : name;
  if (schema.kind === 'object') {
    const part = schema.fields.get(name);
    return part ? walk(at, part, inner, below, `${path}.${name}`) : [];
  }
  if (schema.kind !== 'record') return [];
  if (field === 'texts') return walk({ ...at, audience: name }, schema.of, inner, '', `${path}.${name}`);
  return [leaf(at, name, `${field}.*`, `${path}.${name}`), ...walk(at, schema.of, inner, `${field}.*`, `${path}.${name}`)];
}

const inside = (at: Walk, field: string, entry: unknown): Walk => (field === 'history' ? { ...at, past: entry as HistoryEntry } : at);

function timeframeAt(at: Walk, timeframe: Timeframe, field: string, path: string): SourceValue[] {
  const { source } = timeframe;
  return [leaf(at, timeframe, field, path), ...(source === undefined ? [] : [leaf(at, source, `${field}.source`, `${path}.source`)])];
}

function leaf({ list, entity, audience, past }: Walk, value: SourceValue['value'], field: string, path: string): SourceValue {
  return { list, entity, field, path, value, ...(audience !== undefined && { audience }), ...(past && { past }) };
}
