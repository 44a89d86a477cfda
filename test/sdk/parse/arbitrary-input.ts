import fc from 'fast-check';
import {
  AUDIENCES,
  COLLECTIONS,
  COMMITMENTS,
  CONFIDENCE_BANDS,
  HEALTHS,
  ITEM_KINDS,
  STATUSES,
  VISIBILITIES,
} from '../../../src/sdk/model/closed-lists.js';
import { INPUTS } from '../../../src/sdk/model/input-schemas.js';

/** Names of fields of any list, and names that must not be confused with fields. */
const FIELDS = [
  ...new Set(Object.values(INPUTS).flatMap(({ fields }) => [...fields.keys()])),
  ...[
    '__proto__',
    'constructor',
    'toString',
    'visibilty',
    'timeframes',
    '_id',
    'length',
    'then',
    '\u001b[31m\u202e',
    'a.b[0]',
    'k'.repeat(400),
  ],
];

const word = fc.constantFrom(...STATUSES, ...HEALTHS, ...COMMITMENTS, ...ITEM_KINDS, ...CONFIDENCE_BANDS, ...VISIBILITIES, ...AUDIENCES);
const time = fc.constantFrom(
  '2026',
  '2026-H2',
  '2026-Q3',
  '2026-W37',
  '2026-09',
  '2026-09-14',
  'FY27-Q2',
  '2026-Q3/2026-11',
  '2026-11/2026-Q3',
  '../2027',
  'now',
  'soon',
);
const reference = fc.constantFrom('a', 'b', 'c', 'd', 'A', 1, '__proto__', 'constructor', 'nowhere');
const link = fc.constantFrom('https://example.com', 'javascript:alert(1)', 'mailto:a@example.com', 'java\nscript:x');
const letters = fc.constantFrom(
  'a',
  'B',
  ' ',
  '-',
  '7',
  'é',
  '名',
  '😀',
  '\u0301',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u001b',
  '\u202e',
  '"',
  '<',
  '→',
  '.',
  '[',
);
const text = fc.oneof(fc.string({ unit: letters, maxLength: 8 }), fc.constant('<img src=x onerror=alert(1)>'));
const scalar = fc.oneof(
  word,
  time,
  reference,
  link,
  text,
  fc.constantFrom(null, undefined, '', ' ', true, -0, NaN, Infinity, 0.5, 50, 1e308),
  fc.double(),
  fc.integer(),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...FIELDS, 'value', 'percent', 'on', 'start', 'end', 'url', 'sales', 'kind', 'from'), tie('value'), {
      maxKeys: 4,
    }),
  ),
}));

/** A record that looks like one, for the most part. */
const plausible = fc.record(
  {
    id: fc.option(reference, { nil: null }),
    title: text,
    status: word,
    timeframe: time,
    visibility: fc.oneof(word, fc.array(word, { maxLength: 2 }), value),
    parent: reference,
    team: reference,
    themes: fc.array(reference, { maxLength: 3 }),
    releases: fc.array(reference, { maxLength: 2 }),
    release: reference,
    dependsOn: fc.array(reference, { maxLength: 2 }),
    from: reference,
    to: reference,
    confidence: fc.oneof(word, fc.integer({ min: -10, max: 110 }), value),
    health: fc.oneof(word, value),
    progress: value,
    history: fc.array(fc.record({ on: time, timeframe: time, visibility: word }, { requiredKeys: [] }), { maxLength: 2 }),
    links: fc.oneof(link, fc.array(link, { maxLength: 2 })),
  },
  { requiredKeys: [] },
);
const odd = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 6 });

const { item } = fc.letrec<{ item: unknown }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3 },
    plausible,
    fc.oneof(odd, value),
    fc
      .tuple(plausible, fc.array(tie('item'), { maxLength: 3 }), fc.constantFrom('items', 'children'))
      .map(([record, below, key]) => ({ ...record, [key]: below })),
  ),
}));

/** A document of our format with everything in it that people, backends and attackers get wrong. */
export const roadmapInput: fc.Arbitrary<unknown> = fc.record(
  {
    ...Object.fromEntries(
      COLLECTIONS.map((collection) => [
        collection,
        fc.oneof(fc.array(fc.oneof(plausible, plausible, odd, value), { maxLength: 4 }), value),
      ]),
    ),
    items: fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 6 }) }, { weight: 1, arbitrary: value }),
    title: value,
    fiscalYearStart: fc.oneof(fc.integer({ min: 0, max: 13 }), value),
    defaultVisibility: fc.oneof(word, value),
    audiences: value,
    timeZone: value,
    schemaVersion: fc.oneof(fc.constantFrom(1, 2), value),
    source: value,
    texts: value,
  },
  { requiredKeys: [] },
);
