import { coarsenTimeframe, type CoarseningRules } from '../../../src/sdk/lenses/coarsen-timeframe.js';
import { explainProjection } from '../../../src/sdk/lenses/explain-projection.js';
import type { Lens } from '../../../src/sdk/lenses/lens.js';
import { COLLECTIONS, CONFIDENCE_BANDS, PRECISIONS, type CollectionName, type Precision } from '../../../src/sdk/model/closed-lists.js';
import { dayNumber, dayText } from '../../../src/sdk/model/day.js';
import { periodOf } from '../../../src/sdk/model/period.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import type { Timeframe } from '../../../src/sdk/model/timeframe.js';
import { referencesOf } from '../../../src/sdk/model/references.js';
import type { Entity } from '../roadmap-arbitrary.js';

/** Nobody's word: no lens of the tests may see it. */
const NOBODY = ['nobody'];
const WORDED = ['title', 'summary', 'why', 'benefit', 'sayable', 'doNotSay', 'expires', 'vision', 'strategy', 'disclaimer'];
const HEAD_WORDS = ['title', 'vision', 'strategy', 'disclaimer'];
const HEAD = ['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer'];

type Json = Record<string, unknown>;

/** Numbers from 0 up to 1, always the same for a seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Scene {
  lens: Lens;
  rules: CoarseningRules;
  random: () => number;
  name: CollectionName;
  /** Ids of what is withheld, in each collection, and ids that are nowhere. */
  withheld: ReadonlyMap<CollectionName, string[]>;
}

/**
 * Roadmap `a` with everything that the lens withholds taken from `b`, added, removed, renamed or put elsewhere: fields it does not
 * name, entities it does not let through and references to them, texts of other audiences, days inside one period, history its
 * audience may not know, the order of what is ordered by what is shown, and the order of keys. What is left is what the lens shows.
 */
export function changeWithheld(a: Roadmap, b: Roadmap, lens: Lens, today: string, seed: number): Roadmap {
  const random = randomOf(seed);
  const rules = { ...lens, today, fiscalYearStart: lens.calendar === 'fiscal' ? a.fiscalYearStart : 1 };
  const withheld = withheldIn(a, lens, today);
  const lists = COLLECTIONS.map((name) => [name, changeList(a, b, { lens, rules, random, name, withheld })]);
  const head = changeHead(a, b, lens);
  return withOtherOrders({ ...head, ...Object.fromEntries(lists) }, lens, random) as Roadmap;
}

/** Whether a lens tells the order in which the entries of a list were written. Phases are a sequence: it is what they say. */
const isTold = (name: string, { order }: Pick<Lens, 'order'>): boolean => name === 'phases' || (order as string[]).includes(name);

/** The same with every list in another order, but for those whose order the lens tells, and the fields of every object too. */
export function withOtherOrders<T>(value: T, lens: Pick<Lens, 'order'>, random: () => number, name = ''): T {
  if (Array.isArray(value)) {
    const list = value.map((entry: unknown) => withOtherOrders(entry, lens, random));
    return (isTold(name, lens) ? list : shuffle(list, random)) as T;
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, withOtherOrders(inner, lens, random, key)] as const);
  return Object.fromEntries(shuffle(fields, random)) as T;
}

const entitiesOf = (roadmap: Roadmap, name: CollectionName) => roadmap[name] as unknown as Entity[];

/** A title that is not shown is looked for in the id, which then tells it. */
const spells = (id: string, title: unknown): boolean => bare(id).includes(bare(String(title)));
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What is not shown even when it is nobody's child: so an item that is cut off for its depth is none of them. */
function withheldIn(a: Roadmap, lens: Lens, today: string): ReadonlyMap<CollectionName, string[]> {
  const flat = { ...lens, where: { ...lens.where, depth: undefined } };
  const orphans = COLLECTIONS.map((name) => {
    const list = entitiesOf(a, name);
    return [name, list.map((entity) => ({ ...entity, parent: undefined, visibility: visibilityOf(entity, list, a) }))];
  });
  const of = { ...a, ...Object.fromEntries(orphans) } as Roadmap;
  const hidden = explainProjection(of, flat, { today }).filter(({ as }) => as === 'hidden');
  return new Map(COLLECTIONS.map((name) => [name, hidden.filter(({ collection }) => collection === name).map(({ id }) => id)]));
}

const maySee = (visibility: string[] | undefined, lens: Lens): boolean =>
  visibility === undefined || visibility.some((word) => lens.where.visibility.includes(word));

/** Its own, else that of the nearest entity above it that says it, else the roadmap's; confidential where the one above is nowhere. */
function visibilityOf(entity: Entity, list: Entity[], { defaultVisibility }: Roadmap): string[] {
  const seen = new Set<Entity>();
  let at: Entity | undefined = entity;
  while (at && !at.visibility && !seen.has(at)) {
    seen.add(at);
    const { parent }: Entity = at;
    at = list.find(({ id }) => id === parent);
    if (!at && parent !== undefined) return ['confidential'];
  }
  return at?.visibility ?? [defaultVisibility];
}

function changeHead(a: Roadmap, b: Roadmap, lens: Lens): Json {
  const named = lens.fields.roadmap ?? [];
  const { source } = lens.show.counts ? a : b;
  const kept = HEAD.filter((field) => named.includes(field)).map((field) => [field, (a as unknown as Json)[field]] as const);
  const { title: _title, vision: _vision, strategy: _strategy, asOf: _asOf, nextReview: _next, disclaimer: _disclaimer, ...rest } = b;
  const texts = changeTexts(a, b, lens, new Set(named.filter((field) => HEAD_WORDS.includes(field))));
  const withheld = HEAD.filter((field) => !named.includes(field)).map((field) => [field, (b as unknown as Json)[field]] as const);
  const head = Object.fromEntries([...kept, ...withheld].filter(([, value]) => value !== undefined));
  const isSaid = (field: string) => named.includes(field) && !wins(a, lens, field) && (field !== 'title' || lens.text.own.includes(field));
  for (const field of HEAD_WORDS) if (!isSaid(field)) head[field] = (b as unknown as Json)[field];
  const calendar =
    named.includes('fiscalYearStart') || lens.calendar === 'fiscal' ? {} : { fiscalYearStart: 1 + ((a.fiscalYearStart + 4) % 12) };
  return { ...rest, ...head, ...calendar, texts, source };
}

function changeList(a: Roadmap, b: Roadmap, scene: Scene): Entity[] {
  const { lens, random, name, withheld } = scene;
  const others = entitiesOf(b, name);
  if (!lens.fields[name]) return others;
  const gone = new Set(withheld.get(name));
  const kept = entitiesOf(a, name)
    .filter(({ id }) => !gone.has(id))
    .map((entity) => changeEntity(entity, others.find(({ id }) => id === entity.id) ?? entity, scene));
  const hidden = others
    .filter(({ id }) => gone.has(id) && random() < 0.7)
    .map((entity) => ({ ...entity, visibility: NOBODY, ...(random() < 0.3 && { id: `renamed-${entity.id}` }) }));
  const added = random() < 0.5 ? others.slice(0, 2).map((entity, i) => ({ ...entity, id: `added-${i}`, visibility: NOBODY })) : [];
  const list = isTold(name, lens) ? kept : shuffle(kept, random);
  for (const entity of [...hidden, ...added]) list.splice(Math.floor(random() * (list.length + 1)), 0, entity);
  return list;
}

function changeEntity(a: Entity, b: Entity, scene: Scene): Entity {
  const { lens, random, name } = scene;
  const named = new Set(lens.fields[name]);
  const mixed = mix(a, b, '', named, scene) as Json;
  const special: Json = {
    ...(name === 'items' && judged(a, b, named, lens, random)),
    ...words(a, b, named, scene),
    texts: changeTexts(a, b, lens, named),
    ...(has(named, 'timeframe') || named.has('horizon')
      ? { timeframe: moveInside(a['timeframe'] as Timeframe, b['timeframe'] as Timeframe, namedIn(named, 'timeframe'), scene) }
      : {}),
    history: changeHistory(a, b, named, scene),
    ...(has(named, 'ask') && { ask: changeAsk(mixed['ask'], a['ask'], named, scene) }),
    ...changeReferences(a, mixed, named, scene),
    visibility: [pick(lens.where.visibility, random) ?? 'nobody', ...(random() < 0.5 ? NOBODY : [])],
    id: a.id,
  };
  const entries = Object.entries({ ...mixed, ...special }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Entity;
}

const has = (named: ReadonlySet<string>, field: string): boolean =>
  named.has(field) || [...named].some((path) => path.startsWith(`${field}.`));

/** Every plain value that the lens names from `a`, every other from `b`, however deep. */
function mix(a: unknown, b: unknown, path: string, named: ReadonlySet<string>, scene: Scene): unknown {
  if (path !== '' && !has(named, path)) return b;
  if (named.has(path) || named.has(`${path}.*`)) return a;
  if (Array.isArray(a)) return mixList(a, Array.isArray(b) ? b : [], path, named, scene);
  if (isObject(a)) return mixObject(a, isObject(b) ? b : {}, path, named, scene);
  // a list or an object that `a` does not have may be there without anything the lens names
  return Array.isArray(b) ? mixList([], b, path, named, scene) : isObject(b) ? mixObject({}, b, path, named, scene) : undefined;
}

function mixObject(a: Json, b: Json, path: string, named: ReadonlySet<string>, scene: Scene): Json {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const at = (of: Json, name: string) => (Object.hasOwn(of, name) ? of[name] : undefined);
  const mixed = names.map((name) => [name, mix(at(a, name), at(b, name), path ? `${path}.${name}` : name, named, scene)] as const);
  return Object.fromEntries(mixed.filter(([, value]) => value !== undefined));
}

function mixList(a: unknown[], b: unknown[], path: string, named: ReadonlySet<string>, scene: Scene): unknown[] {
  const length = scene.random() < 0.5 ? a.length : Math.max(a.length, b.length);
  return Array.from({ length }, (_, i) => mixObject((a[i] ?? {}) as Json, (b[i] ?? {}) as Json, path, named, scene));
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What decides whether an item is let through may change as long as it still is. */
function judged(a: Entity, b: Entity, named: ReadonlySet<string>, { where, values }: Lens, random: () => number): Json {
  const one = (field: string, list: readonly string[] | undefined) =>
    named.has(field) || !list ? {} : { [field]: a[field] === undefined ? undefined : pick(list, random) };
  const told: Readonly<Record<string, string>> = values['status'] ?? {};
  const same = Object.keys(told).find((word) => told[word] === a['status']);
  const band = (a['confidence'] as { band: string } | undefined)?.band;
  const bands = CONFIDENCE_BANDS.slice(CONFIDENCE_BANDS.indexOf(where.confidence ?? 'low'));
  return {
    ...one('kind', where.kinds),
    ...one('status', where.statuses),
    ...one('commitment', where.commitments),
    ...(named.has('status') && !where.statuses && same && random() < 0.5 && { status: same }),
    ...(where.confidence && {
      confidence: mixedConfidence(a, b, named.has('confidence.band') ? band : band && pick(bands, random), named),
    }),
  };
}

function mixedConfidence(a: Entity, b: Entity, band: string | undefined, named: ReadonlySet<string>): Json | undefined {
  const percent = ((named.has('confidence.percent') ? a : b)['confidence'] as { percent?: number } | undefined)?.percent;
  if (band === undefined) return undefined;
  return { band, ...(percent !== undefined && { percent }) };
}

/** The audience whose words are told for a field. */
function wins(entity: object, { text }: Lens, field: string): string | undefined {
  const texts = ((entity as { texts?: unknown }).texts ?? {}) as Record<string, Json>;
  return text.order.find(
    (audience) => Object.hasOwn(texts, audience) && typeof texts[audience]?.[field] === 'string' && texts[audience][field].trim() !== '',
  );
}

/** Words of audiences that come after the one that is told, or that the lens does not give at all, are `b`'s. */
function changeTexts(a: object, b: object, lens: Lens, named: ReadonlySet<string>): unknown {
  const [ours, theirs] = [a, b].map((of) => ((of as { texts?: unknown }).texts ?? {}) as Record<string, Json>) as [
    Record<string, Json>,
    Record<string, Json>,
  ];
  const sentence = wins(a, lens, 'sayable');
  const audiences = [...new Set([...Object.keys(ours), ...Object.keys(theirs), ...lens.text.order])];
  const isTold = (audience: string, field: string): boolean => {
    if (!named.has(field) || !lens.text.order.includes(audience)) return false;
    if (field === 'expires') return named.has('sayable') && (sentence === undefined || audience === sentence);
    const winner = wins(a, lens, field);
    return winner === undefined || lens.text.order.indexOf(audience) <= lens.text.order.indexOf(winner);
  };
  const words = audiences.map((audience) => {
    const from = (field: string) => {
      const source = isTold(audience, field) ? ours : theirs;
      return Object.hasOwn(source, audience) ? source[audience]?.[field] : undefined;
    };
    return [audience, Object.fromEntries(WORDED.map((field) => [field, from(field)]).filter(([, value]) => value !== undefined))] as const;
  });
  return Object.fromEntries(words);
}

/** An entity's own words, where they stand in for none, are withheld too. */
function words(a: Entity, b: Entity, named: ReadonlySet<string>, { lens, name }: Scene): Json {
  const mayStandIn = (field: string) => lens.text.own.includes(field) || lens.text.own.includes(`${name}.${field}`);
  const own = ['title', 'summary', 'why', 'benefit'].filter((field) => field in a || field in b);
  const isTold = (field: string) => named.has(field) && mayStandIn(field) && !wins(a, lens, field);
  const inId = (field: string) => field === 'title' && spells(a.id, a['title']) !== spells(a.id, b['title']);
  return Object.fromEntries(own.map((field) => [field, isTold(field) || inId(field) ? a[field] : b[field]]));
}

/** The names of what the lens shows inside a field. */
const namedIn = (named: ReadonlySet<string>, ...fields: string[]): ReadonlySet<string> =>
  new Set(
    [...named]
      .flatMap((path) => fields.filter((field) => path.startsWith(`${field}.`)).map((field) => path.slice(field.length + 1)))
      .concat(named.has('horizon') ? ['horizon'] : []),
  );

/** Other days, said more or less exactly, that are told as the same period; any other at an edge that the lens does not name. */
function moveInside(
  frame: Timeframe | undefined,
  other: Timeframe | undefined,
  shown: ReadonlySet<string>,
  scene: Scene,
): Timeframe | undefined {
  if (!frame) return undefined;
  const source = (shown.has('source') ? frame : other)?.source;
  // rounded late, what is told of the start is the end's
  const late = scene.rules.precision.round === 'late' && frame.end !== undefined;
  const named = late ? new Set([...shown, ...[...shown].map((name) => name.replace('start', 'end'))]) : shown;
  const start = late ? startOf(scene.random() < 0.5 ? frame : other) : moveEdge(frame, other, 'start', named, scene);
  const end = moveEdge(frame, other, 'end', named, scene);
  return {
    text: `changed ${other?.text ?? ''}`,
    ...(start && { start: start.day, startPrecision: start.precision }),
    ...(end && { end: end.day, endPrecision: end.precision }),
    ...(frame.horizon && { horizon: frame.horizon }),
    ...(source !== undefined && { source }),
  };
}

const startOf = (frame: Timeframe | undefined) => frame?.start && { day: frame.start, precision: frame.startPrecision };

function moveEdge(
  frame: Timeframe,
  other: Timeframe | undefined,
  side: 'start' | 'end',
  shown: ReadonlySet<string>,
  { rules, random }: Scene,
) {
  const edge = ({ start, end, startPrecision, endPrecision }: Timeframe) =>
    side === 'start' ? { day: start, precision: startPrecision ?? 'day' } : { day: end, precision: endPrecision ?? 'day' };
  const isHorizon = rules.precision.near === 'horizon' || rules.precision.far === 'horizon';
  const isFree = ![side, `${side}Precision`, 'text', 'horizon'].some((name) => shown.has(name)) && !isHorizon;
  if (isFree && edge(frame).day !== undefined && other && edge(other).day !== undefined) return edge(other);
  const told = coarsenTimeframe(frame, rules);
  return moveDay(edge(frame), told.horizon ? 'quarter' : edge(told).precision, side, rules, random);
}

type Edge = { day: string | undefined; precision: Precision };

function moveDay(written: Edge, told: Precision, side: 'start' | 'end', rules: CoarseningRules, random: () => number): Edge {
  const { day } = written;
  const isFiner = PRECISIONS.indexOf(written.precision) < PRECISIONS.indexOf(told);
  // weeks do not fill months: where the last near week ends, the first far month is told from the week's end on
  if (day === undefined || !isFiner || rules.precision.near === 'week' || written.precision === 'week') return written;
  const precision =
    pick(
      PRECISIONS.slice(0, PRECISIONS.indexOf(told)).filter((finer) => finer !== 'week'),
      random,
    ) ?? 'day';
  const { start, end } = periodOf(day, told, rules.fiscalYearStart);
  const first = dayNumber(start);
  const moved = dayText(first + Math.floor(random() * (dayNumber(end) - first + 1)));
  return { day: periodOf(moved, precision, rules.fiscalYearStart)[side], precision };
}

function changeHistory(a: Entity, b: Entity, named: ReadonlySet<string>, scene: Scene): unknown {
  const [ours, theirs] = [a, b].map((entity) => (entity['history'] ?? []) as Json[]) as [Json[], Json[]];
  const { lens, random, name } = scene;
  const isTold = has(named, 'history') || (name === 'items' && lens.show.slippage && has(named, 'timeframe'));
  if (!isTold) return theirs;
  const list = ours
    .filter((entry) => maySee(entry['visibility'] as string[] | undefined, lens))
    .map((entry, i) => changeEntry(entry, theirs[i] ?? {}, named, scene));
  const hidden = theirs.filter(() => random() < 0.5).map((entry) => ({ ...entry, visibility: NOBODY }));
  for (const entry of hidden) list.splice(Math.floor(random() * (list.length + 1)), 0, entry);
  return list;
}

function changeEntry(entry: Json, other: Json, named: ReadonlySet<string>, scene: Scene): Json {
  const from = (...fields: string[]) => (fields.some((field) => named.has(field)) ? entry : other);
  const [ours, theirs] = [entry['timeframe'], other['timeframe']] as (Timeframe | undefined)[];
  // where the dates came from shows in the history alone, and makes no change
  const shown = new Set([...namedIn(named, 'history.timeframe'), ...without(namedIn(named, 'timeframe'), 'source')]);
  const timeframe = shown.size > 0 ? moveInside(ours, theirs, shown, scene) : theirs;
  const status = from('status', 'history.status')['status'];
  const changed = { on: entry['on'], status, timeframe, reason: from('history.reason')['reason'], by: from('history.by')['by'] };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
}

const without = (names: ReadonlySet<string>, name: string): ReadonlySet<string> => new Set([...names].filter((other) => other !== name));

/** Whom else an ask is addressed to. */
function changeAsk(mixed: unknown, ours: unknown, named: ReadonlySet<string>, { lens, random }: Scene): unknown {
  const to = (ours as { to?: string[] } | undefined)?.to;
  if (!isObject(mixed)) return mixed;
  const { to: _to, ...rest } = mixed;
  if (named.has('ask.to') || to === undefined) return { ...rest, ...(to && { to }) };
  return { ...rest, to: [...(to.includes(lens.audience) ? [lens.audience] : []), ...(random() < 0.5 ? NOBODY : [])] };
}

/** References to what is withheld come, go and change places. */
function changeReferences(a: Entity, mixed: Json, named: ReadonlySet<string>, { lens, random, name, withheld }: Scene): Json {
  const changed: Json = {};
  for (const [field, target] of Object.entries(referencesOf(name))) {
    const decides = field === 'parent' && name === 'items' && lens.where.depth !== undefined;
    if (!named.has(field) && !decides) continue;
    const hidden = [...(withheld.get(target) ?? []), 'nowhere', 'added-0'];
    const value = a[field];
    if (Array.isArray(value)) changed[field] = withHidden(value as string[], hidden, random);
    else if (value === undefined || hidden.includes(value as string)) changed[field] = random() < 0.5 ? undefined : pick(hidden, random);
    else changed[field] = value;
    if (value === undefined && ['contributors', 'objectives', 'themes', 'releases', 'items', 'evidence'].includes(field))
      changed[field] = random() < 0.5 ? undefined : [pick(hidden, random)];
  }
  if (isObject(mixed['health']) && named.has('health.evidence')) {
    const list = (mixed['health']['evidence'] ?? []) as string[];
    changed['health'] = { ...mixed['health'], evidence: withHidden(list, [...(withheld.get('evidence') ?? []), 'nowhere'], random) };
  }
  return changed;
}

function withHidden(list: string[], hidden: string[], random: () => number): string[] {
  const kept = list.filter((id) => !hidden.includes(id) || random() < 0.5);
  if (random() < 0.5) kept.splice(Math.floor(random() * (kept.length + 1)), 0, pick(hidden, random) ?? 'nowhere');
  return kept;
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ value }) => value);
}
