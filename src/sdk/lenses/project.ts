import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Roadmap } from '../model/roadmap.js';
import { atOnce, eachInSlices, type Slices } from '../model/each-in-slices.js';
import { coarseningRules } from './coarsen-timeframe.js';
import { guardWords } from './guard-words.js';
import { headWords, type Head } from './head-words.js';
import { keepReferences, type ShownIds } from './keep-references.js';
import { isUndated } from './is-undated.js';
import { faceOf } from './lens-face.js';
import type { Authored, Lens } from './lens.js';
import { nameIds, ownIds, type Lists } from './name-ids.js';
import { orderDependencies } from './order-dependencies.js';
import { orderInTime } from './order-in-time.js';
import { orderInside } from './order-inside.js';
import { orderItems } from './order-items.js';
import type { Counts, ProjectedDependency, ProjectedItem, ProjectedLists, Projection } from './projection.js';
import { tellInSlices } from './tell-roadmap.js';
import type { Fields } from './tell.js';

/**
 * The roadmap as one audience may see it. The one place where anything is hidden, renamed or coarsened; everything drawn, exported
 * or told comes from its result. Works by allow-list: what the lens does not name is not there, be it added to the model later.
 *
 * The result is safe to hand out; roadmap and lens are not. Called in a page that holds both, this is presentation. It protects where
 * it is called on a server or at build time.
 * @param options.today the calendar day it is, `2026-09-14`
 * @throws Error when today is no calendar day, since a guessed one would coarsen wrongly, or when the lens refuses a banned word
 */
export function project(roadmap: Roadmap, lens: Lens, options: { today: string }): Projection {
  return atOnce(projectInSlices(roadmap, lens, options));
}

/** The same, with places to pause: a page that projects a lot answers its reader meanwhile. */
export function* projectInSlices(roadmap: Roadmap, lens: Lens, { today }: { today: string }): Slices<Projection> {
  const rules = coarseningRules(roadmap, lens, today);
  const told = yield* tellInSlices(roadmap, { lens, rules, guard: guardWords(lens) });
  const ids = nameIds(told, roadmap, lens);
  yield;
  const lists = yield* show(told, ids, lens);
  const items = orderItems(lists.items as ProjectedItem[], lens.sortBy);
  yield;
  const projection = {
    ...(lists as unknown as ProjectedLists),
    ...headOf(roadmap, lens),
    lens: faceOf(lens),
    today,
    fiscalYearStart: rules.fiscalYearStart,
    twoCalendars: mayBeMisread(roadmap, lens),
    items,
    dependencies: orderDependencies(lists.dependencies as unknown as ProjectedDependency[], items, rules.fiscalYearStart),
    counts: countItems(roadmap, items, lens),
  };
  if (ownIds.has(ids)) ownIds.add(projection);
  return projection;
}

/** A lens that speaks of the calendar, and does not name the fiscal year, must not tell whether there is one: so it is told as if there were. */
function mayBeMisread({ fiscalYearStart }: Roadmap, { calendar, fields }: Lens): boolean {
  return calendar === 'calendar' && (fiscalYearStart > 1 || !fields.roadmap?.includes('fiscalYearStart'));
}

/** By what else is shown of them: items as the lens sorts them, dependencies by their items. */
const SORTED_LATER: readonly CollectionName[] = ['items', 'dependencies'];

/** References to what is shown alone, ids that tell nothing, a title for each, and an order that tells nothing withheld. */
function* show(told: Lists, ids: ShownIds, { order }: Lens): Slices<Record<CollectionName, Fields[]>> {
  const shown = {} as Record<CollectionName, Fields[]>;
  for (const name of COLLECTIONS) {
    const list: Fields[] = [];
    yield* eachInSlices(told.get(name) ?? [], (entity) => list.push(orderInside(showOne(entity, name, ids), order)));
    shown[name] = SORTED_LATER.includes(name) || order.includes(name as Authored) ? list : orderInTime(list);
  }
  return shown;
}

/** Where the lens does not name the title, the id stands in for it. What is told as it should be is not copied: there is a lot of it. */
function showOne(entity: Fields, name: CollectionName, ids: ShownIds): Fields {
  const id = ids.get(name)?.get(entity.id) ?? entity.id;
  const kept = keepReferences(entity, name, ids);
  const named = id === entity.id ? kept : { ...kept, id };
  return name === 'dependencies' || entity['title'] !== undefined ? (named as Fields) : { ...named, id, title: id };
}

/** A head is never withheld for its words: they are masked. */
function headOf(roadmap: Roadmap, lens: Lens): Head {
  const onBannedWord = lens.onBannedWord === 'refuse' ? 'refuse' : 'mask';
  return guardWords({ ...lens, onBannedWord })(headWords(roadmap, lens)) as Head;
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
