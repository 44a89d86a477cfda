// A roadmap with a value of its own in every field that the model has, and which of them a lens must not tell. Made from the model's
// schemas and the lens's allow-list alone, so that it knows nothing of how the projection is made.
// Node asks for the built modules and the browser for the sources, so both hand them in.

const AUDIENCES = ['exec', 'team', 'sales', 'marketing', 'support', 'customer', 'legal'];
const WORDED = ['title', 'summary', 'why', 'benefit'];
const REFERENCES = ['parent', 'product', 'team', 'contributors', 'objectives', 'themes', 'releases', 'release', 'items', 'evidence'];
const ORDINARY = { kind: 'feature', status: 'planned', commitment: 'committed' };
const NUMBER = /(baseline|current|target|percent|done|total|effort|wayOfWorking\.limit|(capacity|score)\.value)$/;
const DAY = /(^|\.)(on|confirmedOn|measuredOn|expires|ask\.by|wayOfWorking\.from)$/;
const TIMEFRAME = /(^|\.)timeframe$/;

const dayOf = (count) => new Date(Date.UTC(2031, 0, 1 + count * 3)).toISOString().slice(0, 10);
/**
 * `{ roadmap, values }`, a value being `{ list, path, value }`.
 * @param model `{ parseRoadmap, COLLECTIONS, ENTITIES }`
 */
export function roadmapOfCanaries({ parseRoadmap, COLLECTIONS, ENTITIES }) {
  const values = [];
  const document = { title: 'canary-head-title', vision: 'canary-head-vision', strategy: 'canary-head-strategy' };
  COLLECTIONS.forEach((list, index) => (document[list] = [entityOf({ list, index }, ENTITIES[list], values)]));
  document.items.push({ id: 'id-of-items-2', title: 'Another', visibility: 'public', commitment: 'planned' });
  const { roadmap, issues } = parseRoadmap(document);
  const unexpected = issues.filter(({ code }) => code !== 'cycle');
  if (unexpected.length > 0) throw new Error(`the canaries are no roadmap: ${JSON.stringify(unexpected)}`);
  return { roadmap, values };
}

function entityOf(place, schema, values) {
  const { list } = place;
  const record = (path, value) => (values.push({ list, path, value: String(value) }), value);
  const fields = [...schema.fields].filter(([name]) => !['id', 'texts', 'visibility', 'links', 'parent'].includes(name));
  const own = Object.fromEntries(fields.map(([name, inner]) => [name, valueOf(inner, place, name, record)]));
  const texts = AUDIENCES.map((audience) => [audience, wordsFor(list, audience, record)]);
  const links = [{ url: record('links.url', `https://canary.example/${list}`), title: record('links.title', `canary-${list}-link`) }];
  const ends = list === 'dependencies' ? { from: 'id-of-items', to: 'id-of-items-2' } : {};
  return { ...own, ...ends, id: record('id', `id-of-${list}`), visibility: ['public'], texts: Object.fromEntries(texts), links };
}

const wordsFor = (list, audience, record) =>
  Object.fromEntries(
    [...WORDED, 'sayable', 'doNotSay'].map((field) => [field, record(`texts.${audience}.${field}`, `canary-${list}-${audience}-${field}`)]),
  );

function valueOf(schema, place, path, record) {
  const { list, index } = place;
  const name = path.split('.').at(-1);
  if (schema.kind === 'list') return [valueOf(schema.of, place, path, record)];
  if (schema.kind === 'record') return { [record(path, `canary-${list}-${path}`)]: 1 };
  if (schema.kind === 'words') return schema.words.find((word) => word === ORDINARY[name]) ?? schema.words[0];
  // fine enough to tell when only a quarter may be told
  const planned = `2026-11-${10 + index}`;
  if (TIMEFRAME.test(path))
    return { start: record(path, planned), end: planned, source: record(`${path}.source`, `canary-${list}-${path}-source`) };
  if (schema.kind === 'object')
    return Object.fromEntries([...schema.fields].map(([key, inner]) => [key, valueOf(inner, place, `${path}.${key}`, record)]));
  if (path === 'history.visibility') return 'public';
  if (path === 'ask.to') return 'exec';
  if (name === 'contributors') return 'id-of-teams';
  if (path === 'wayOfWorking.days') return 14;
  if (REFERENCES.includes(name)) return `id-of-${name.endsWith('s') || name === 'evidence' ? name : `${name}s`}`;
  if (NUMBER.test(path)) return record(path, path.endsWith('percent') ? 30.125 + index / 64 : 98_000 + path.length * 100 + index);
  if (DAY.test(path)) return record(path, dayOf(index * 40 + path.length));
  return record(path, name === 'url' ? `https://canary.example/own-${list}` : `canary-${list}-${path}`);
}

/** What of the values the lens's allow-list does not name, or names only coarsely. */
export function withheldBy(lens, values) {
  const mayTell = new Set(values.filter((value) => names(lens, value)).map(({ value }) => value));
  return values.map(({ value }) => value).filter((value) => !mayTell.has(value));
}

function names({ fields, text, precision }, { list, path }) {
  const named = fields[list];
  if (!named) return false;
  if (path === 'id') return true;
  const [, audience, field] = /^texts\.(\w+)\.(\w+)$/.exec(path) ?? [];
  if (audience) return named.includes(field) && text.order.includes(audience);
  if (WORDED.includes(path)) return named.includes(path) && (text.own.includes(path) || text.own.includes(`${list}.${path}`));
  if (TIMEFRAME.test(path)) return named.includes(path) && precision.near === 'day';
  return named.includes(path) || named.includes(`${path}.*`);
}
