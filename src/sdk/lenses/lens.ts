import { COLLECTIONS, COMMITMENTS, CONFIDENCE_BANDS, ITEM_KINDS, LAYOUTS, STATUSES } from '../model/closed-lists.js';
import {
  boolean,
  listOf,
  needed,
  number,
  object,
  oneOf,
  recordOf,
  string,
  withDefault,
  type InputOf,
  type ValueOf,
} from '../model/schema.js';
import { GROUPINGS, LENS_PRECISIONS, SAVED_FORMATS, SORTINGS, TOOLS } from './lens-lists.js';
import { checkStrictly, type Problem } from './check-strictly.js';

export * from './lens-lists.js';

/** Lists that an author may have put into an order that means something. */
export const AUTHORED = [
  ...COLLECTIONS.filter((name) => name !== 'items' && name !== 'dependencies'),
  ...(['keyResults', 'links'] as const),
] as const;
export type Authored = (typeof AUTHORED)[number];

const text = string();
const strings = listOf(text);
const lensPrecision = needed(oneOf(LENS_PRECISIONS));
const words = recordOf(text);

const whole = (least: number, most: number) => number({ whole: true, least, most });

const where = object({
  /** Audiences and levels whose entities this lens may hold. */
  visibility: needed(strings),
  kinds: listOf(oneOf(ITEM_KINDS)),
  statuses: listOf(oneOf(STATUSES)),
  commitments: listOf(oneOf(COMMITMENTS)),
  /** The least confidence; items that say none are let through. */
  confidence: oneOf(CONFIDENCE_BANDS),
  /** How deep into the hierarchy: 1 is the top level alone. */
  depth: whole(1, 99),
});

/**
 * The rules for one audience, as data: it can be written in JSON, stored per customer and reviewed. Unknown keys are refused
 * everywhere, since a misspelt `bannedWords` would let every word through.
 *
 * Where the page holds the roadmap, a lens is presentation: its reader could look at the rest. Only what `project` gives is safe to
 * hand out, and it protects where it is made: on a server, or at build time. A lens itself names what it hides; do not hand it out.
 */
const lensSchema = object({
  id: needed(string({ least: 1 })),
  label: needed(text),
  audience: needed(text),
  layout: withDefault(oneOf(LAYOUTS), 'list'),
  /** One line for the reader: what this lens is for. */
  description: text,
  /**
   * Dates are coarsened to `near` up to `nearMonths` from today, to `far` beyond. Rounded `late`, a timeframe is told by its end alone, as
   * the whole period that it is done by; else both its ends are told.
   */
  precision: withDefault(
    object({ near: lensPrecision, far: lensPrecision, nearMonths: withDefault(whole(0, 240), 6), round: oneOf(['late']) }),
    { near: 'quarter', far: 'half', nearMonths: 6 },
  ),
  /** Whether quarters and years are the roadmap's fiscal ones or the calendar's. */
  calendar: withDefault(oneOf(['fiscal', 'calendar']), 'fiscal'),
  /** Which quarters from the current one count as now and as next. */
  horizons: withDefault(object({ now: needed(whole(1, 40)), next: needed(whole(0, 40)) }), { now: 1, next: 2 }),
  /**
   * Allow-list per collection; nested fields by dotted path (`health.value`). A collection that is not named is withheld whole. Of the
   * `roadmap` itself, `fiscalYearStart` tells a lens that speaks of the calendar whether there is another one.
   */
  fields: needed(recordOf(strings, ['roadmap', ...COLLECTIONS])),
  where: needed(where),
  /** The first grouping that the roadmap has entities for is used. */
  groupBy: withDefault(listOf(oneOf(GROUPINGS)), ['none']),
  sortBy: withDefault(listOf(oneOf(SORTINGS)), ['timeframe']),
  /**
   * Lists told in the order their author gave them, wherever a list of that name stands: `themes` is the roadmap's and an item's. All
   * others are in an order that follows from what is told of them, so that none tells what is not.
   */
  order: withDefault(listOf(oneOf(AUTHORED)), []),
  /** What the toolbar offers; everything, where a lens does not say. */
  tools: listOf(oneOf(TOOLS)),
  /** The formats that the toolbar saves as; everything, where a lens does not say. */
  exports: listOf(oneOf(SAVED_FORMATS)),
  /** Display words: `status.in-progress` → "Being built", `item` → "Bet". */
  vocabulary: withDefault(words, {}),
  /** Values told as another: `{ "status": { "blocked": "in-progress" } }`; nested fields by dotted path (`health.value`). */
  values: withDefault(recordOf(words), {}),
  /** Whose texts are used, in order; then which of the entity's own text fields may stand in (`title`, `themes.benefit`). */
  text: withDefault(object({ order: needed(strings), own: needed(strings) }), { order: [], own: ['title'] }),
  /** Internal word → what this audience calls it. Found in any spelling (see `fold`), and an id or an address with it is replaced or dropped. */
  glossary: withDefault(words, {}),
  bannedWords: withDefault(strings, []),
  /** What a banned word does: it is masked, its record is withheld, or nothing at all is projected and an error thrown. */
  onBannedWord: withDefault(oneOf(['mask', 'withhold', 'refuse']), 'mask'),
  /** Whether entities keep their ids, so that they can be traced from lens to lens, or all get others made from what is shown. */
  ids: withDefault(oneOf(['own', 'opaque']), 'own'),
  disclaimer: text,
  show: withDefault(
    object({
      /** How many items were withheld or invalid, and how many there are. */
      counts: withDefault(boolean, false),
      /** Where an item was before it moved. */
      slippage: withDefault(boolean, false),
      /** What has changed since the reader last looked, made of what this lens showed then and shows now. */
      changes: withDefault(boolean, false),
    }),
    { counts: false, slippage: false, changes: false },
  ),
});

/** Presentation in a page that holds the roadmap; protection where `project` is called on a server or at build time. */
export type Lens = ValueOf<typeof lensSchema>;
/** A lens as people write it: `id`, `label`, `audience`, `fields` and `where.visibility` are required. */
export type LensInput = InputOf<typeof lensSchema>;

/** What is wrong with a lens, and where in it. */
export type LensProblem = Problem;

/**
 * Completes a lens with the defaults.
 * @throws Error naming each wrong field: a lens is written by a developer, and half a lens would leak
 */
export function defineLens(input: unknown): Lens {
  const { lens, problems } = checkLens(input);
  if (lens) return lens;
  const label = (input as { id?: unknown } | null)?.id;
  const wrong = problems.map(({ path, message }) => `${path || 'lens'} (${message})`);
  throw new Error(`invalid lens ${JSON.stringify(label ?? null)}: ${wrong.join('; ')}`);
}

/** The lens completed with the defaults, or what is wrong with it. */
export function checkLens(input: unknown): { lens?: Lens; problems: LensProblem[] } {
  const { value, problems } = checkStrictly(lensSchema, input);
  return value ? { lens: value, problems } : { problems };
}
