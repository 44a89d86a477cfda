import fc from 'fast-check';
import { TEXT_FIELDS } from '../../../src/sdk/lenses/audience-words.js';
import { checkProjection } from '../../../src/sdk/lenses/check-projection.js';
import { compareLenses, type SourceIds } from '../../../src/sdk/lenses/compare-lenses.js';
import { explainProjection } from '../../../src/sdk/lenses/explain-projection.js';
import type { Lens } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Projection } from '../../../src/sdk/lenses/projection.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import { REFERENCES } from '../../../src/sdk/model/references.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmapPair, WORDS } from '../roadmap-arbitrary.js';
import { changeWithheld, randomOf, withOtherOrders } from './change-withheld.js';

/** What a promise is tried on: two roadmaps with the same ids, a lens, a day, and a seed for what is changed. */
export type World = [[Roadmap, Roadmap], Lens, string, number];
export const world: fc.Arbitrary<World> = fc.tuple(roadmapPair, lens, day, fc.integer());

/** What `project` promises for any roadmap, lens and day. Each gives what is wrong, or nothing. */
export const PROMISES: Record<string, (of: World) => string | undefined> = {
  'changing what a lens withholds changes no byte': (of) => differ(bytes(tried(of).projection, of), bytes(tried(of).changed, of)),

  'no withheld word is in it': (of) => {
    const json = JSON.stringify(tried(of).changed);
    return json.includes(CANARY) ? json : undefined;
  },

  'the order in which the source was written changes no byte, but where the lens tells it': (of) => {
    const [[a], through, today, seed] = of;
    return differ(
      JSON.stringify(tried(of).projection),
      JSON.stringify(project(withOtherOrders(a, through, randomOf(seed)), through, { today })),
    );
  },

  'there is nothing in it that the lens does not name': (of) => checkProjection(tried(of).projection, of[1])[0]?.path,

  'projecting it again changes nothing': ([[a], of, today]) => {
    const first = withWholeTimes({ ...of, glossary: {} });
    const again = { ...first, where: { visibility: ['public'] }, text: { order: [], own: [...TEXT_FIELDS] } };
    const once = project(a, first, { today });
    return differ(told(once), told(project(asRoadmap(once, of, a), again, { today })));
  },

  'what it shows is rephrased, omitted or coarsened, and nothing is added': (world) => {
    const [[a], of, today] = world;
    const whole = lensOf({ calendar: of.calendar, where: { ...everyone, depth: undefined } });
    const comparison = compareLenses(project(a, whole, { today }), tried(world).projection, {
      left: sourceIds(a, whole, today),
      right: sourceIds(a, of, today),
    });
    const wrong = comparison.entities.filter(({ left }) => !left).map(({ collection, id }) => `${collection} ${id} is added`);
    const fields = comparison.entities.flatMap(({ id, differences }) => differences.map((difference) => ({ id, ...difference })));
    const added = fields.filter(
      ({ as, side, field = '' }) => as === 'different' || (as === 'hidden' && side === 'left' && !MAY_BE_ADDED.test(field)),
    );
    return wrong[0] ?? (added[0] && JSON.stringify(added[0]));
  },
};

interface Tried {
  projection: Projection;
  /** The same with everything that is withheld changed, every other time to a word that nothing shown has. */
  changed: Projection;
}
const kept = new WeakMap<World, Tried>();

function tried(of: World): Tried {
  const [[a, b], through, today, seed] = of;
  const other = seed % 2 === 0 ? withCanaries(b) : b;
  const both = kept.get(of) ?? {
    projection: project(a, through, { today }),
    changed: project(changeWithheld(a, other, through, today, seed), through, { today }),
  };
  kept.set(of, both);
  return both;
}

/** The projection's bytes; only the counts that a lens tells may know of what is withheld. */
function bytes({ counts, ...projection }: Projection, [, { show }]: World): string {
  const { shown, undated } = counts;
  return JSON.stringify({ ...projection, counts: show.counts ? { shown, undated } : counts });
}

const differ = (a: string, b: string): string | undefined => (a === b ? undefined : `${a}\n${b}`);

const CANARY = 'canary';
const STRUCTURE = new Set(['id', 'parent', 'from', 'to', 'visibility', 'horizon', 'status', ...Object.keys(REFERENCES)]);

/** Each text another word, which no text that is shown has. */
function withCanaries(of: Roadmap): Roadmap {
  const isText = (value: unknown) => typeof value === 'string' && WORDS.some((word) => value.includes(word));
  return JSON.parse(JSON.stringify(of), (key, value: unknown) => (isText(value) && !STRUCTURE.has(key) ? CANARY : value)) as Roadmap;
}

const everyone = lensOf({}).where;
/** What is said to one audience alone, or follows from what is. */
const MAY_BE_ADDED = /^(title|summary|why|benefit|sayable|doNotSay|expires|horizon|past|slip|history|timeframe\.source|score\.inputs)/;

function sourceIds(roadmap: Roadmap, of: Lens, today: string): SourceIds {
  const shown = explainProjection(roadmap, of, { today });
  const pairs = (name: string) =>
    shown.filter(({ collection, shownId }) => collection === name && shownId).map(({ id, shownId }) => [shownId!, id] as const);
  return new Map(COLLECTIONS.map((name) => [name, new Map(pairs(name))]));
}

/** A horizon, or half a timeframe, cannot be told again of what is left of the dates. */
function withWholeTimes(of: Lens): Lens {
  const whole = (list: string[]) => (list.some((path) => /^(timeframe\.|horizon$)/.test(path)) ? [...list, 'timeframe'] : list);
  return { ...of, fields: Object.fromEntries(Object.entries(of.fields).map(([name, list]) => [name, whole(list)])) };
}

/** All it says but what follows from days it no longer has. */
function told(projection: Projection): string {
  const items = projection.items.map(({ slip: _slip, past: _past, history: _history, ...item }) => item);
  const objectives = projection.objectives.map(({ history: _history, ...objective }) => objective);
  const { counts: _counts, disclaimer: _disclaimer, twoCalendars: _two, ...rest } = projection;
  return JSON.stringify({ ...rest, items, objectives });
}

/** As a roadmap of its own, with no titles that ids stand in for. */
function asRoadmap(projection: Projection, of: Lens, { fiscalYearStart }: Roadmap): Roadmap {
  const lists = COLLECTIONS.map((name) => {
    const hasTitles = of.fields[name]?.includes('title');
    return [name, projection[name].map((entity) => ({ ...entity, ...(!hasTitles && { title: undefined }) }))];
  });
  return {
    ...projection,
    ...(Object.fromEntries(lists) as Partial<Roadmap>),
    schemaVersion: 1,
    fiscalYearStart,
    defaultVisibility: 'public',
    source: { items: 0, invalid: 0 },
  };
}
