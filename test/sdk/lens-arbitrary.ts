import fc from 'fast-check';
import { AUTHORED, defineLens, GROUPINGS, LENS_PRECISIONS, SORTINGS, type Lens, type LensInput } from '../../src/sdk/lenses/lens.js';
import {
  AUDIENCES,
  COLLECTIONS,
  COMMITMENTS,
  CONFIDENCE_BANDS,
  ITEM_KINDS,
  STATUSES,
  VISIBILITIES,
} from '../../src/sdk/model/closed-lists.js';
import { LEAVES } from './leaves.js';

/** The lens with every field of every collection, to everybody who sees anything, at the precision of the source. */
export const everything: LensInput = {
  id: 'all',
  label: 'All',
  audience: 'team',
  precision: { near: 'day', far: 'day' },
  fields: { roadmap: ['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer', 'fiscalYearStart'], ...LEAVES },
  where: { visibility: [...VISIBILITIES, ...AUDIENCES] },
  order: ['products', 'teams', 'themes', 'objectives', 'keyResults', 'risks', 'links'],
  text: { order: [], own: ['title', 'summary', 'why', 'benefit'] },
  show: { counts: true, slippage: true, changes: true },
};

/** The lens that shows everything, but for what is given. */
export const lensOf = (changes: Partial<LensInput>): Lens => defineLens({ ...everything, ...changes });

const some = <T>(list: readonly T[]) => fc.subarray([...list]);
/** Seldom there: a condition on each of five fields would leave nothing to look at. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const most = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: list.length - 2 });
const mostly = <T>(value: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
/** Lists that withhold next to nothing are as likely as those that withhold next to all. */
const allowed = (leaves: string[]) =>
  fc.oneof(
    fc.constant(leaves),
    some(leaves),
    some(leaves).map((list) => [...new Set(['title', ...list])]),
  );

const fields = fc
  .record(
    Object.fromEntries(
      COLLECTIONS.map((name) => [
        name,
        fc.oneof({ weight: 4, arbitrary: allowed(LEAVES[name]) }, { weight: 1, arbitrary: fc.constant(undefined) }),
      ]),
    ),
  )
  .chain((lists) =>
    some(['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer', 'fiscalYearStart']).map((roadmap) => ({
      roadmap,
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)),
    })),
  );

const words = fc.dictionary(
  fc.constantFrom('Phoenix', 'Fin', 'final', '__proto__', 'constructor'),
  fc.constantFrom('Blue Fox', 'Kite', 'cloud'),
  {
    maxKeys: 2,
  },
);

/** Any lens: any allow-list, precision, order, words, conditions. */
export const lens: fc.Arbitrary<Lens> = fc
  .record({
    fields,
    precision: fc.record(
      {
        near: fc.constantFrom(...LENS_PRECISIONS),
        far: fc.constantFrom(...LENS_PRECISIONS),
        nearMonths: fc.integer({ min: 0, max: 18 }),
        round: fc.constant<'late'>('late'),
      },
      { requiredKeys: ['near', 'far', 'nearMonths'] },
    ),
    calendar: fc.constantFrom('fiscal', 'calendar'),
    horizons: fc.record({ now: fc.integer({ min: 1, max: 3 }), next: fc.integer({ min: 0, max: 3 }) }),
    where: fc.record({
      visibility: mostly<string[]>([...VISIBILITIES, ...AUDIENCES], some<string>([...VISIBILITIES, ...AUDIENCES])),
      kinds: seldom(most(ITEM_KINDS)),
      statuses: seldom(most(STATUSES)),
      commitments: seldom(most(COMMITMENTS)),
      confidence: seldom(fc.constantFrom(...CONFIDENCE_BANDS)),
      depth: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    }),
    groupBy: fc.shuffledSubarray([...GROUPINGS]),
    sortBy: fc.shuffledSubarray([...SORTINGS]),
    order: mostly<string[]>([], some<string>(AUTHORED)),
    values: fc.constantFrom(
      {},
      { status: { blocked: 'in-progress', paused: 'planned' } },
      { status: { blocked: 'underway' }, 'health.value': { 'off-track': 'at-risk' } },
    ),
    text: fc.record({
      order: fc.shuffledSubarray([...AUDIENCES, '__proto__', 'constructor']),
      own: mostly(['title', 'summary', 'why', 'benefit'], some(['title', 'summary', 'items.why', 'themes.benefit'])),
    }),
    glossary: words,
    bannedWords: fc.subarray(['blue fox', 'PHOENIX', 'fin', '鳳凰', 'istanbul', ''], { maxLength: 2 }),
    onBannedWord: mostly<string>('mask', fc.constant('withhold')),
    ids: mostly<string>('own', fc.constant('opaque')),
    disclaimer: seldom(fc.constant('Phoenix may change')),
    show: fc.record({ counts: fc.boolean(), slippage: fc.boolean(), changes: fc.boolean() }),
  })
  .map((changes) => defineLens({ ...everything, ...changes }));
