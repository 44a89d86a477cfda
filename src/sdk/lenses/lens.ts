import * as z from 'zod/mini';
import { COLLECTIONS, COMMITMENTS, CONFIDENCE_BANDS, ITEM_KINDS, LAYOUTS, PRECISIONS, STATUSES } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';

/** Precisions a lens can coarsen to; `horizon` leaves now, next and later only. */
export const LENS_PRECISIONS = [...PRECISIONS, 'horizon'] as const;
export type LensPrecision = (typeof LENS_PRECISIONS)[number];

/** What items can be put into lanes by. */
export const GROUPINGS = [
  'objective',
  'theme',
  'team',
  'product',
  'release',
  'horizon',
  'commitment',
  'status',
  'kind',
  'parent',
  'none',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What items can be sorted by; ties are always settled by title and id, never by a withheld date. */
export const SORTINGS = ['timeframe', 'title', 'status', 'commitment', 'confidence'] as const;
export type Sorting = (typeof SORTINGS)[number];

const strings = z.array(z.string());
const lensPrecision = z.enum(LENS_PRECISIONS);
const word = z.record(z.string(), z.string());

const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

const where = z.strictObject({
  /** Audiences and levels whose entities this lens may hold. */
  visibility: strings,
  kinds: z.optional(z.array(z.enum(ITEM_KINDS))),
  statuses: z.optional(z.array(z.enum(STATUSES))),
  commitments: z.optional(z.array(z.enum(COMMITMENTS))),
  /** The least confidence; items that say none are let through. */
  confidence: z.optional(z.enum(CONFIDENCE_BANDS)),
  /** How deep into the hierarchy: 1 is the top level alone. */
  depth: z.optional(whole(1, 99)),
});

/**
 * The rules for one audience, as data: it can be written in JSON, stored per customer and reviewed. Unknown keys are refused
 * everywhere, since a misspelt `bannedWords` would let every word through.
 *
 * Where the page holds the roadmap, a lens is presentation: its reader could look at the rest. Only what `project` gives is safe to
 * hand out, and it protects where it is made: on a server, or at build time. A lens itself names what it hides; do not hand it out.
 */
export const lensSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  label: z.string(),
  audience: z.string(),
  layout: z._default(z.enum(LAYOUTS), 'list'),
  /** One line for the reader: what this lens is for. */
  description: z.optional(z.string()),
  /**
   * Dates are coarsened to `near` up to `nearMonths` from today, to `far` beyond. Rounded `late`, a timeframe is told by its end alone, as
   * the whole period that it is done by; else both its ends are told.
   */
  precision: z._default(
    z.strictObject({
      near: lensPrecision,
      far: lensPrecision,
      nearMonths: z._default(whole(0, 240), 6),
      round: z.optional(z.enum(['late'])),
    }),
    { near: 'quarter', far: 'half', nearMonths: 6 },
  ),
  /** Whether quarters and years are the roadmap's fiscal ones or the calendar's. */
  calendar: z._default(z.enum(['fiscal', 'calendar']), 'fiscal'),
  /** Which quarters from the current one count as now and as next. */
  horizons: z._default(z.strictObject({ now: whole(1, 40), next: whole(0, 40) }), { now: 1, next: 2 }),
  /** Allow-list per collection; nested fields by dotted path (`health.value`). A collection that is not named is withheld whole. */
  fields: z.partialRecord(z.enum(['roadmap', ...COLLECTIONS]), strings),
  where,
  /** The first grouping that the roadmap has entities for is used. */
  groupBy: z._default(z.array(z.enum(GROUPINGS)), ['none']),
  sortBy: z._default(z.array(z.enum(SORTINGS)), ['timeframe']),
  /** Display words: `status.in-progress` → "Being built", `item` → "Bet". */
  vocabulary: z._default(word, {}),
  /** Values told as another: `{ "status": { "blocked": "in-progress" } }`; nested fields by dotted path (`health.value`). */
  values: z._default(z.record(z.string(), word), {}),
  /** Whose texts are used, in order; then which of the entity's own text fields may stand in (`title`, `themes.benefit`). */
  text: z._default(z.strictObject({ order: strings, own: strings }), { order: [], own: ['title'] }),
  /** Internal word → what this audience calls it. Found in any spelling (see `fold`), and an id or an address with it is replaced or dropped. */
  glossary: z._default(word, {}),
  bannedWords: z._default(strings, []),
  /** What a banned word does: it is masked, its record is withheld, or nothing at all is projected and an error thrown. */
  onBannedWord: z._default(z.enum(['mask', 'withhold', 'refuse']), 'mask'),
  /** Whether entities keep their ids, so that they can be traced from lens to lens, or all get others made from what is shown. */
  ids: z._default(z.enum(['own', 'opaque']), 'own'),
  disclaimer: z.optional(z.string()),
  show: z._default(
    z.strictObject({
      /** How many items were withheld or invalid, and how many there are. */
      counts: z._default(z.boolean(), false),
      /** Where an item was before it moved. */
      slippage: z._default(z.boolean(), false),
    }),
    { counts: false, slippage: false },
  ),
});

/** Presentation in a page that holds the roadmap; protection where `project` is called on a server or at build time. */
export type Lens = z.output<typeof lensSchema>;
/** A lens as people write it: `id`, `label`, `audience`, `fields` and `where.visibility` are required. */
export type LensInput = z.input<typeof lensSchema>;

/** What is wrong with a lens, and where in it. */
export type LensProblem = Pick<Issue, 'code' | 'path' | 'value' | 'message'>;

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
  const result = z.safeParse(lensSchema, input);
  return result.success ? { lens: result.data, problems: [] } : { problems: result.error.issues.map((issue) => problemOf(issue, input)) };
}

function problemOf(issue: z.core.$ZodIssue, input: unknown): LensProblem {
  const value = issue.path.reduce(inside, input);
  const problem = { path: issue.path.join('.'), message: expected(issue), ...(isPlain(value) && { value: String(value).slice(0, 80) }) };
  if (value === undefined) return { ...problem, code: 'missing' };
  return { ...problem, code: issue.code === 'unrecognized_keys' || issue.code === 'invalid_value' ? 'unknown' : 'invalid' };
}

function inside(value: unknown, name: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<PropertyKey, unknown>)[name]
    : undefined;
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `allowed: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return issue.code === 'invalid_type' ? `must be ${issue.expected}` : 'not valid';
}
