import fc from 'fast-check';
import {
  AUDIENCES,
  COLLECTIONS,
  COMMITMENTS,
  CONFIDENCE_BANDS,
  DECISION_STATUSES,
  DIRECTIONS,
  HEALTHS,
  HORIZONS,
  INPUT_OUTCOMES,
  ITEM_KINDS,
  LEVELS,
  PRECISIONS,
  RISK_KINDS,
  RISK_STATUSES,
  STATUSES,
  VISIBILITIES,
  WAYS_OF_WORKING,
  type CollectionName,
} from '../../src/sdk/model/closed-lists.js';
import { dayNumber, dayText } from '../../src/sdk/model/day.js';
import { periodOf } from '../../src/sdk/model/period.js';
import type { Roadmap } from '../../src/sdk/model/roadmap.js';
import type { Timeframe } from '../../src/sdk/model/timeframe.js';

/** Any entity, as the tests look at it. */
export type Entity = Record<string, unknown> & { id: string; visibility?: string[]; parent?: string };
type Shape = Record<string, fc.Arbitrary<unknown>>;

/** Words that lenses of the tests rename or ban stand among them. */
export const WORDS = ['Phoenix', 'blue fox', 'alpha', 'cloud', 'sso', 'final', 'Fin', 'über', '鳳凰計画', 'İstanbul'];
/** Ids as hostile data has them. */
const ODD_IDS = ['__proto__', 'constructor', 'toString', 'phoenix_2', 'x-blue-fox', 'items-1'];
const MAX_ENTITIES = 4;

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
export const day = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2028-12-31') }).map(dayText);
const number = fc.integer({ min: 0, max: 100 });
const some = (shape: Shape) => fc.record(shape, { requiredKeys: [] });
const list = (shape: Shape) => fc.array(some(shape), { maxLength: 3 });
const url = text.map((words) => `https://example.com/${encodeURIComponent(words)}`);
/** Some may be seen by nobody, some by an audience that no lens of the tests speaks for. */
const visibility = fc.array(oneOf([...VISIBILITIES, ...AUDIENCES, 'acct-1']), { maxLength: 2 });

const idsOf = (name: CollectionName): string[] => [...Array.from({ length: MAX_ENTITIES }, (_, i) => `${name}-id${i}`), ...ODD_IDS];
const reference = (name: CollectionName) => oneOf(idsOf(name));
const references = (name: CollectionName) => fc.array(reference(name), { maxLength: 3 });

/** Timeframes of every written form: single, interval, open on a side, horizon. */
export const timeframe = (fiscalYearStart: number): fc.Arbitrary<Timeframe> => {
  const precision = fc.constantFrom(...PRECISIONS);
  const calendar = fc.constantFrom(1, fiscalYearStart);
  const edges = fc
    .tuple(fc.tuple(day, precision, calendar), fc.tuple(day, precision, calendar), fc.constantFrom('one', 'both', 'from', 'by'), text)
    .map(([a, b, form, written]) => {
      const [first, last] = a[0] <= b[0] ? [a, form === 'one' ? a : b] : [b, form === 'one' ? b : a];
      const start = { start: periodOf(first[0], first[1], first[2]).start, startPrecision: first[1] };
      const end = { end: periodOf(last[0], last[1], last[2]).end, endPrecision: last[1] };
      return { text: `written ${written}`, ...(form !== 'by' && start), ...(form !== 'from' && end) };
    });
  const horizon = fc.constantFrom(...HORIZONS).map((word) => ({ text: word, horizon: word }));
  return fc
    .oneof({ weight: 5, arbitrary: edges }, { weight: 1, arbitrary: horizon })
    .chain((frame) => fc.option(text, { nil: undefined }).map((source): Timeframe => ({ ...frame, ...(source && { source }) })));
};

/** What an audience may be told instead. Blank words count as none. */
const audienceText = some({
  ...Object.fromEntries(
    ['title', 'summary', 'why', 'benefit', 'sayable', 'doNotSay'].map((field) => [field, fc.oneof(text, fc.constant(' '))]),
  ),
  expires: day,
});
const texts = fc.dictionary(oneOf([...AUDIENCES, '__proto__', 'constructor']), audienceText, { maxKeys: 4 });

const headText = some({ title: fc.oneof(text, fc.constant(' ')), vision: text, strategy: text, disclaimer: text });
const headTexts = fc.dictionary(oneOf([...AUDIENCES, '__proto__', 'constructor']), headText, { maxKeys: 4 });

const health = () => some({ value: oneOf(HEALTHS), by: text, on: day, why: text, evidence: references('evidence') });
const confidence = () => fc.record({ percent: number, band: oneOf(CONFIDENCE_BANDS) }, { requiredKeys: ['band'] });
const ask = () => fc.record({ text, to: fc.array(oneOf(AUDIENCES), { maxLength: 2 }), by: day }, { requiredKeys: ['text'] });
const history = (frame: fc.Arbitrary<Timeframe>) =>
  fc.array(
    fc.record({ on: day, timeframe: frame, status: oneOf(STATUSES), reason: text, by: text, visibility }, { requiredKeys: ['on'] }),
    { maxLength: 4 },
  );

/** Every field of every collection, but for the id and the title, which entities always have. */
function shapes(frame: fc.Arbitrary<Timeframe>): Record<CollectionName, Shape> {
  const common = { summary: text, links: list({ url, title: text }) };
  return {
    products: { ...common, parent: reference('products'), owner: text },
    teams: {
      ...common,
      product: reference('products'),
      lead: text,
      wayOfWorking: some({
        kind: oneOf(WAYS_OF_WORKING),
        days: number,
        from: day,
        limit: number,
        phases: fc.array(text, { maxLength: 2 }),
      }),
      capacity: some({ value: number, unit: text, per: text }),
    },
    themes: { ...common, benefit: text, parent: reference('themes'), product: reference('products') },
    objectives: {
      ...common,
      why: text,
      parent: reference('objectives'),
      product: reference('products'),
      owner: text,
      timeframe: frame,
      health: health(),
      confidence: confidence(),
      keyResults: list({
        id: text,
        title: text,
        baseline: number,
        current: number,
        target: number,
        unit: text,
        direction: oneOf(DIRECTIONS),
        measuredOn: day,
        source: text,
        confidence: confidence(),
      }),
      history: history(frame),
    },
    items: {
      ...common,
      kind: oneOf(ITEM_KINDS),
      why: text,
      benefit: text,
      parent: reference('items'),
      product: reference('products'),
      team: reference('teams'),
      contributors: references('teams'),
      objectives: references('objectives'),
      themes: references('themes'),
      releases: references('releases'),
      owner: text,
      status: oneOf(STATUSES),
      health: health(),
      confidence: confidence(),
      commitment: oneOf(COMMITMENTS),
      progress: some({ percent: number, done: number, total: number, unit: text }),
      effort: number,
      timeframe: frame,
      score: some({
        rubric: text,
        inputs: fc.dictionary(fc.constantFrom('reach', 'Phoenix', '__proto__'), number),
        arithmetic: text,
        value: number,
        by: text,
        on: day,
      }),
      evidence: references('evidence'),
      confirmedOn: day,
      history: history(frame),
    },
    releases: { ...common, product: reference('products'), team: reference('teams'), timeframe: frame, status: oneOf(STATUSES) },
    milestones: {
      ...common,
      timeframe: frame,
      release: reference('releases'),
      items: references('items'),
      team: reference('teams'),
      status: oneOf(STATUSES),
    },
    dependencies: { ...common, from: reference('items'), to: reference('items') },
    risks: {
      ...common,
      kind: oneOf(RISK_KINDS),
      likelihood: oneOf(LEVELS),
      impact: oneOf(LEVELS),
      status: oneOf(RISK_STATUSES),
      owner: text,
      mitigation: text,
      ask: ask(),
      items: references('items'),
      objectives: references('objectives'),
    },
    decisions: {
      ...common,
      why: text,
      status: oneOf(DECISION_STATUSES),
      on: day,
      by: text,
      ask: ask(),
      pivot: some({ from: text, to: text, threshold: text, keeps: text }),
      items: references('items'),
      objectives: references('objectives'),
      evidence: references('evidence'),
    },
    evidence: { ...common, on: day, source: text, url },
    inputs: { ...common, from: text, channel: text, on: day, outcome: oneOf(INPUT_OUTCOMES), reason: text, items: references('items') },
  };
}

/** The fields the arbitraries know of each collection: a test compares them with the model's. */
export const FIELDS = Object.fromEntries(
  Object.entries(shapes(fc.constant({ text: '' }))).map(([name, shape]) => [name, Object.keys(shape)]),
) as Record<CollectionName, string[]>;

function entity(name: CollectionName, id: string, shape: Shape): fc.Arbitrary<Entity> {
  const title: Shape = name === 'dependencies' ? {} : { title: text };
  const needed = name === 'dependencies' ? ['id', 'from', 'to'] : ['id', 'title'];
  const fields: Shape = { id: fc.constant(id), ...title, ...shape, texts, visibility };
  return fc.record(fields, { requiredKeys: needed }) as fc.Arbitrary<Entity>;
}

const head = fc.record(
  {
    id: text,
    title: text,
    vision: text,
    strategy: text,
    timeZone: fc.constant('Europe/Berlin'),
    asOf: day,
    nextReview: day,
    disclaimer: text,
    audiences: fc.array(fc.record({ id: text, title: text }), { maxLength: 2 }),
    texts: headTexts,
    links: list({ url, title: text }),
  },
  { requiredKeys: [] },
);

const FISCAL_YEAR_STARTS = [1, 2, 3, 4, 5, 7, 10, 12];

/** Two roadmaps with the same ids, and otherwise nothing in common but their fiscal year. */
export const roadmapPair: fc.Arbitrary<[Roadmap, Roadmap]> = fc.constantFrom(...FISCAL_YEAR_STARTS).chain((fiscalYearStart) => {
  const shapeOf = shapes(timeframe(fiscalYearStart));
  const lists = COLLECTIONS.map((name) =>
    fc
      .uniqueArray(oneOf(idsOf(name)), { maxLength: MAX_ENTITIES })
      .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(entity(name, id, shapeOf[name]), entity(name, id, shapeOf[name]))))),
  );
  const heads = fc.tuple(head, head, oneOf(VISIBILITIES), oneOf(VISIBILITIES), number, number);
  return fc.tuple(fc.tuple(...lists), heads).map(([pairs, [a, b, seenA, seenB, invalidA, invalidB]]) => {
    const roadmap = (side: 0 | 1, of: object, defaultVisibility: string, invalid: number) => {
      const entities = Object.fromEntries(COLLECTIONS.map((name, i) => [name, pairs[i]!.map((pair) => pair[side])]));
      const source = { items: pairs[COLLECTIONS.indexOf('items')]!.length + invalid, invalid };
      return { ...of, ...entities, schemaVersion: 1, fiscalYearStart, defaultVisibility, source } as unknown as Roadmap;
    };
    return [roadmap(0, a, seenA, invalidA), roadmap(1, b, seenB, invalidB)];
  });
});

export const roadmap: fc.Arbitrary<Roadmap> = roadmapPair.map(([first]) => first);
