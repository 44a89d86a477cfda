import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Roadmap } from '../model/roadmap.js';
import { isDated } from '../model/timeframe.js';
import { admitItems, isVisible } from './admit.js';
import type { CoarseningRules } from './coarsen-timeframe.js';
import { dependencyOrder } from './dependency-order.js';
import { guardWords } from './guard-words.js';
import { keepReferences, type ShownIds } from './keep-references.js';
import type { Lens } from './lens.js';
import { orderItems } from './order-items.js';
import { fieldTree } from './pick-fields.js';
import type { Counts, LensFace, ProjectedDependency, ProjectedItem, ProjectedLists, Projection } from './projection.js';
import { spellOut, tell, type Fields } from './tell.js';

type Lists = Map<CollectionName, Fields[]>;

const HEAD_FIELDS = ['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer'] as const;

/**
 * The roadmap as one audience may see it. The one place where anything is hidden, renamed or coarsened; everything drawn, exported
 * or told comes from its result. Works by allow-list: what the lens does not name is not there.
 * @param options.today the calendar day it is, `2026-09-14`
 */
export function project(roadmap: Roadmap, lens: Lens, { today }: { today: string }): Projection {
  const rules = coarseningRules(roadmap, lens, today);
  const told = tellAll(roadmap, lens, rules);
  const lists = keepShown(told, roadmap);
  const items = orderItems((lists.get('items') ?? []) as unknown as ProjectedItem[], lens.sortBy);
  return {
    ...(Object.fromEntries(COLLECTIONS.map((name) => [name, lists.get(name) ?? []])) as unknown as ProjectedLists),
    ...headOf(roadmap, lens),
    lens: faceOf(lens),
    today,
    fiscalYearStart: rules.fiscalYearStart,
    twoCalendars: roadmap.fiscalYearStart !== rules.fiscalYearStart,
    items,
    dependencies: orderDependencies(lists, items, rules),
    counts: countItems(roadmap, items, lens),
  };
}

function coarseningRules(roadmap: Roadmap, { precision, horizons, calendar }: Lens, today: string): CoarseningRules {
  return { precision, horizons, today, fiscalYearStart: calendar === 'fiscal' ? roadmap.fiscalYearStart : 1 };
}

/** Every collection that the lens names, each entity in the audience's words and at its precision. */
function tellAll(roadmap: Roadmap, lens: Lens, rules: CoarseningRules): Lists {
  const lists: Lists = new Map();
  for (const name of COLLECTIONS) {
    const allowed = lens.fields[name];
    if (!allowed) continue;
    const tree = fieldTree(allowed.flatMap(spellOut));
    const entities = name === 'items' ? admitItems(roadmap, lens) : roadmap[name].filter((entity) => isVisible(entity, roadmap, lens));
    lists.set(
      name,
      entities.map((entity) => tell(entity, name, tree, lens, rules)).filter((entity) => entity !== undefined),
    );
  }
  return lists;
}

/** Only references to what is shown survive, and dependencies with both ends. */
function keepShown(told: Lists, roadmap: Roadmap): Lists {
  const shown: ShownIds = new Map([...told].map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
  const kept: Lists = new Map();
  for (const [name, list] of told) {
    const parents = new Map((roadmap[name] as { id: string; parent?: string }[]).map(({ id, parent }) => [id, parent]));
    kept.set(
      name,
      list.map((entity) => keepReferences(entity, name, shown, (id) => parents.get(id)) as Fields),
    );
  }
  return kept;
}

function orderDependencies(lists: Lists, items: ProjectedItem[], { fiscalYearStart }: CoarseningRules): ProjectedDependency[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ((lists.get('dependencies') ?? []) as unknown as ProjectedDependency[])
    .filter(({ from, to }) => byId.has(from) && byId.has(to))
    .map((dependency) => ({
      ...dependency,
      order: dependencyOrder(byId.get(dependency.from)?.timeframe, byId.get(dependency.to)?.timeframe, fiscalYearStart),
    }));
}

function faceOf({ id, label, audience, layout, description, groupBy, sortBy, vocabulary, show }: Lens): LensFace {
  return {
    id,
    label,
    audience,
    layout,
    ...(description !== undefined && { description }),
    groupBy,
    sortBy,
    vocabulary,
    slippage: show.slippage,
  };
}

function headOf(roadmap: Roadmap, lens: Lens): Pick<Projection, (typeof HEAD_FIELDS)[number]> {
  const head = { ...roadmap, disclaimer: lens.disclaimer ?? roadmap.disclaimer };
  const allowed = lens.fields['roadmap'] ?? [];
  const texts = lens.text.order.flatMap((audience) =>
    roadmap.texts && Object.hasOwn(roadmap.texts, audience) ? [roadmap.texts[audience]!] : [],
  );
  const picked = Object.fromEntries(
    HEAD_FIELDS.filter((field) => allowed.includes(field) && head[field] !== undefined).map((field) => [field, head[field]]),
  );
  const title = texts.find((text) => text.title !== undefined)?.title;
  return guardWords(
    { ...picked, ...(title !== undefined && allowed.includes('title') && { title }) },
    { ...lens, onBannedWord: 'mask' },
  ) as Partial<Projection>;
}

function countItems(roadmap: Roadmap, items: ProjectedItem[], { show }: Lens): Counts {
  const undated = items.filter(({ timeframe }) => !isDated(timeframe)).length;
  const { items: source, invalid } = roadmap.source;
  return {
    source: show.counts ? source : null,
    shown: items.length - undated,
    undated,
    filtered: 0,
    outOfRange: 0,
    invalid: show.counts ? invalid : null,
    withheld: show.counts ? source - invalid - items.length : null,
  };
}
