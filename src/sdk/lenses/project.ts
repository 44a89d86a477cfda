import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import { parsePeriod } from '../model/period.js';
import type { Roadmap } from '../model/roadmap.js';
import { admit, withinDepth } from './admit.js';
import { audienceWords } from './audience-words.js';
import type { CoarseningRules } from './coarsen-timeframe.js';
import { dependencyOrder } from './dependency-order.js';
import { guardWords } from './guard-words.js';
import { keepReferences, type ShownIds } from './keep-references.js';
import { isUndated } from './is-undated.js';
import type { Lens } from './lens.js';
import { nameIds, type Lists } from './name-ids.js';
import { orderInTime } from './order-in-time.js';
import { compare, orderItems } from './order-items.js';
import type { Counts, LensFace, ProjectedDependency, ProjectedItem, ProjectedLists, Projection } from './projection.js';
import { shownFields, tell, type Fields } from './tell.js';

/** What of the roadmap itself a lens can name. */
export const HEAD_FIELDS = ['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer'] as const;
/** Lists whose order in the source is mostly that of their days. The others keep it: there it is what the author puts first. */
const IN_TIME: readonly CollectionName[] = ['releases', 'milestones', 'decisions', 'evidence', 'inputs'];

/**
 * The roadmap as one audience may see it. The one place where anything is hidden, renamed or coarsened; everything drawn, exported
 * or told comes from its result. Works by allow-list: what the lens does not name is not there, be it added to the model later.
 *
 * The result is safe to hand out; roadmap and lens are not. Called in a page that holds both, this is presentation. It protects where
 * it is called on a server or at build time.
 * @param options.today the calendar day it is, `2026-09-14`
 * @throws Error when today is no calendar day, since a guessed one would coarsen wrongly, or when the lens refuses a banned word
 */
export function project(roadmap: Roadmap, lens: Lens, { today }: { today: string }): Projection {
  const rules = coarseningRules(roadmap, lens, today);
  const told = withoutDeepItems(tellAll(roadmap, lens, rules), roadmap, lens);
  const lists = show(told, nameIds(told, roadmap, lens));
  const items = orderItems(lists.items as ProjectedItem[], lens.sortBy);
  return {
    ...(lists as unknown as ProjectedLists),
    ...headOf(roadmap, lens),
    lens: faceOf(lens),
    today,
    fiscalYearStart: rules.fiscalYearStart,
    twoCalendars: roadmap.fiscalYearStart !== rules.fiscalYearStart,
    items,
    dependencies: orderDependencies(lists.dependencies as unknown as ProjectedDependency[], items, rules),
    counts: countItems(roadmap, items, lens),
  };
}

function coarseningRules(roadmap: Roadmap, { precision, horizons, calendar }: Lens, today: string): CoarseningRules {
  if (parsePeriod(today)?.start !== today) throw new Error(`invalid today ${JSON.stringify(today)}: write a calendar day, 2026-09-14`);
  return { precision, horizons, today, fiscalYearStart: calendar === 'fiscal' ? roadmap.fiscalYearStart : 1 };
}

/** Every collection that the lens names, each entity in the audience's words and at its precision. */
function tellAll(roadmap: Roadmap, lens: Lens, rules: CoarseningRules): Lists {
  const telling = { lens, rules, guard: guardWords(lens) };
  const named = COLLECTIONS.filter((name) => lens.fields[name]);
  return new Map(
    named.map((name) => {
      const tree = shownFields(lens.fields[name] ?? []);
      const told = admit(name, roadmap, lens).map((entity) => tell(entity, name, tree, telling));
      return [name, told.filter((entity) => entity !== undefined)];
    }),
  );
}

function withoutDeepItems(told: Lists, roadmap: Roadmap, { where }: Lens): Lists {
  const items = told.get('items');
  if (!items || where.depth === undefined) return told;
  const ids = new Set(items.map(({ id }) => id));
  const isShown = withinDepth(roadmap.items, (id) => ids.has(id), where.depth);
  return new Map([...told, ['items', items.filter(({ id }) => isShown(id))]]);
}

/** References to what is shown alone, ids that tell nothing, a title for each, and an order that tells no day. */
function show(told: Lists, ids: ShownIds): Record<CollectionName, Fields[]> {
  const shown = COLLECTIONS.map((name) => {
    const list = (told.get(name) ?? []).map((entity) => showOne(entity, name, ids));
    return [name, IN_TIME.includes(name) ? orderInTime(list) : list] as const;
  });
  return Object.fromEntries(shown) as Record<CollectionName, Fields[]>;
}

/** Where the lens does not name the title, the id stands in for it. */
function showOne(entity: Fields, name: CollectionName, ids: ShownIds): Fields {
  const id = ids.get(name)?.get(entity.id) ?? entity.id;
  const title = name === 'dependencies' ? {} : { title: entity['title'] ?? id };
  return { ...keepReferences(entity, name, ids), id, ...title };
}

/** Dependencies with both ends shown, in the order of their items. */
function orderDependencies(told: readonly ProjectedDependency[], items: ProjectedItem[], { fiscalYearStart }: CoarseningRules) {
  const byId = new Map(items.map((item, index) => [item.id, { item, index }]));
  const at = (id: string) => byId.get(id)?.index ?? -1;
  return told
    .filter(({ from, to }) => byId.has(from) && byId.has(to))
    .sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to) || compare(a.id, b.id))
    .map((dependency) => ({
      ...dependency,
      order: dependencyOrder(byId.get(dependency.from)?.item.timeframe, byId.get(dependency.to)?.item.timeframe, fiscalYearStart),
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

/** The lens's own disclaimer is its to show; the rest of the head follows the allow-list. A head is never withheld for its words. */
function headOf(roadmap: Roadmap, lens: Lens): Pick<Projection, (typeof HEAD_FIELDS)[number]> {
  const allowed = HEAD_FIELDS.filter((field) => lens.fields['roadmap']?.includes(field));
  const head: Fields = { ...roadmap, id: '', title: undefined, ...audienceWords(roadmap, 'roadmap', lens) };
  const own = lens.disclaimer === undefined ? {} : { disclaimer: lens.disclaimer };
  const told = { ...Object.fromEntries(allowed.map((field) => [field, head[field]])), ...own };
  const onBannedWord = lens.onBannedWord === 'refuse' ? 'refuse' : 'mask';
  const guarded = guardWords({ ...lens, onBannedWord })(told) as object;
  return Object.fromEntries(Object.entries(guarded).filter(([, value]) => value !== undefined));
}

function countItems(roadmap: Roadmap, items: ProjectedItem[], { show }: Lens): Counts {
  const undated = items.filter(isUndated).length;
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
