import type { CollectionName } from '../../model/closed-lists.js';
import type { FieldMapConfig, FieldSpec, Index, Section } from '../field-map-config.js';
import { ruleFor } from './build-rules.js';
import { collectFrom, sectionsOf } from './build-sections.js';
import type { Surveyed } from './choose-main.js';
import { NOTHING } from './evidence.js';
import type { SuggestedField } from './field-words.js';
import { matchName } from './match-name.js';
import type { Placement } from './place-fields.js';
import { REFERENCE_FIELDS, SIDE_FIELDS } from './side-lists.js';

type Fields = Record<string, FieldSpec>;
export type Side = Surveyed & { collection: CollectionName };

/** The field map of what was placed: items, the lists they refer to, and look-ups between them. */
export function buildMap(main: Surveyed, sides: readonly Side[]): FieldMapConfig {
  const indexes: Record<string, Index> = {};
  const sections: Partial<Record<CollectionName, Section[]>> = {
    items: sectionsOf(main.list, fieldsOf(main, main.placements, indexes, sides)),
  };
  for (const side of sides) (sections[side.collection] ??= []).push(sideSection(side, indexes));
  for (const [collection, section] of distinctSections(main, sides, indexes)) (sections[collection] ??= []).push(section);
  const empty = nothingIn([main, ...sides]);
  const lists = Object.fromEntries(Object.entries(sections).map(([name, list]) => [name, list.length === 1 ? list[0]! : list]));
  return { ...(empty.length && { empty }), ...(Object.keys(indexes).length && { indexes }), ...lists };
}

/** Where the records of a list are, in the words of a section. */
function whereOf({ list }: Pick<Surveyed, 'list'>): Pick<Section, 'records' | 'each' | 'children'> {
  return {
    records: list.path,
    ...(list.each !== undefined && { each: list.each }),
    ...(list.children !== undefined && { children: list.children }),
  };
}

function fieldsOf(of: Surveyed, placements: readonly Placement[], indexes: Record<string, Index>, sides: readonly Side[]): Fields {
  const rules = new Map(placements.map((placement) => [placement.field, ruleWithLookup(of, placement, indexes, sides)]));
  const [start, end, timeframe] = [rules.get('start'), rules.get('end'), rules.get('timeframe')];
  const interval = (start ?? end) && { interval: { ...(start && { from: start }), ...(end && { to: end }) } };
  const when = interval && timeframe ? { first: [interval, timeframe] } : (interval ?? timeframe);
  const plain = [...rules].filter(([field]) => !['start', 'end', 'timeframe'].includes(field)).map(([field, rule]) => [field, rule]);
  const fields = Object.fromEntries(plain) as Fields;
  return { ...fields, ...(when && { timeframe: when }) };
}

/** Ids of people or states are told by what they stand for; ids of teams and the like lead to an entity. */
function ruleWithLookup({ refers }: Surveyed, placement: Placement, indexes: Record<string, Index>, sides: readonly Side[]): FieldSpec {
  const rule = ruleFor(placement);
  const other = refers.get(placement.column.path);
  const collection = REFERENCE_FIELDS[placement.field];
  if (
    !other ||
    ['parent', 'dependsOn', 'id'].includes(placement.field) ||
    sides.some((side) => side.list === other.list && side.collection === collection)
  )
    return rule;
  const name = `${other.list.names.at(-1) ?? 'records'} by ${other.id}`;
  indexes[name] = { records: other.list.path, key: other.id, value: other.name };
  const { path, ...changes } = typeof rule === 'object' && !Array.isArray(rule) ? (rule as { path: string }) : { path: rule as string };
  const looked = { path, lookup: name };
  return Object.keys(changes).length ? { of: looked, ...changes } : looked;
}

function sideSection(side: Side, indexes: Record<string, Index>): Section {
  const allowed = SIDE_FIELDS[side.collection] ?? [];
  return {
    ...whereOf(side),
    fields: fieldsOf(
      side,
      side.placements.filter(({ field }) => allowed.includes(field)),
      indexes,
      [],
    ),
  };
}

/** Teams, themes and the like that only occur as words of items: one entity per word. */
function distinctSections(main: Surveyed, sides: readonly Side[], indexes: Record<string, Index>): [CollectionName, Section][] {
  const rules = new Map<CollectionName, { spec: FieldSpec; placement: Placement }[]>();
  for (const placement of main.placements) {
    const collection = REFERENCE_FIELDS[placement.field];
    if (!collection || sides.some((side) => side.collection === collection && isToldBy(side, placement, main))) continue;
    rules.set(collection, [...(rules.get(collection) ?? []), { spec: ruleWithLookup(main, placement, indexes, sides), placement }]);
  }
  return [...rules].map(([collection, found]) => {
    const timeframe = collection === 'releases' ? datesOf(main, found[0]!.placement, indexes) : undefined;
    const fields = { id: 'value', title: 'value', ...(timeframe && { timeframe }) };
    const specs = found.map(({ spec }) => spec);
    return [collection, { ...collectFrom(main.list, specs), fields }];
  });
}

/** Whether the entities that a column names are in a list of the document already. */
function isToldBy(side: Side, { column }: Placement, main: Surveyed): boolean {
  if (main.refers.get(column.path)?.list === side.list) return true;
  const names = side.placements
    .filter(({ field }) => field === 'id' || field === 'title')
    .flatMap((placement) => placement.column.values.map(String));
  const known = new Set(names);
  return column.values.filter((value) => known.has(String(value))).length >= 0.8 * column.values.length;
}

/** The dates of a release that stand beside its name in each item. */
function datesOf(main: Surveyed, { column }: Placement, indexes: Record<string, Index>): FieldSpec | undefined {
  const parent = /^(.+)\.[^.[\]]+$/.exec(column.path)?.[1];
  if (parent === undefined || main.list.each !== undefined || main.list.children !== undefined) return;
  const beside = main.columns.filter(({ column: other, evidence }) => other.path.startsWith(`${parent}.`) && evidence.dates.share > 0.5);
  const best = (field: SuggestedField) =>
    beside
      .map((evident) => ({ evident, score: matchName(evident.column.names.slice(-1), field) }))
      .filter(({ score }) => score >= 0.5)
      .sort((a, b) => b.score - a.score)[0]?.evident;
  const [start, end] = [best('start'), best('end')];
  if (!start && !end) return;
  const list = parent.endsWith('[*]') ? parent.slice(0, -3) : undefined;
  const spec = (path: string): string => (list === undefined ? path : `value.${path.slice(parent.length + 1)}`);
  const ruleOf = (evident: typeof start): FieldSpec | undefined => {
    if (!evident) return;
    const { formats } = evident.evidence.dates;
    return formats.length ? { path: spec(evident.column.path), date: formats } : spec(evident.column.path);
  };
  const [from, to] = [ruleOf(start), ruleOf(end)];
  indexes['dates of releases'] = {
    records: main.list.path,
    ...(list !== undefined && { each: list }),
    key: spec(column.path),
    value: { interval: { ...(from && { from }), ...(to && { to }) } },
  };
  return { path: 'value', lookup: 'dates of releases', else: null };
}

/** The words for nothing among the values that are read. */
function nothingIn(all: readonly Surveyed[]): string[] {
  const values = all.flatMap(({ placements }) => placements.flatMap(({ column }) => column.values.map((value) => String(value).trim())));
  return [...new Set(values.filter((value) => NOTHING.test(value)).map((value) => value.toLowerCase()))].slice(0, 20);
}
