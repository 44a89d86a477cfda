import fc from 'fast-check';

const smileys = (count) => '😀'.repeat(count);

const PLAIN = [
  ...[undefined, null, '', ' ', 0, -0, 0.5, 101, 2 ** 53, -(2 ** 60), NaN, Infinity, true, Symbol('odd')],
  ...['7', '80 %', '2026-Q3', '2026-09-14', 'FY27-Q2', '2026-11/2026-Q3', 'next', 'https://example.com', 'javascript:alert(1)'],
  ...['on-track', 'high', 'done', 'public', smileys(251), smileys(10_000), `${smileys(9999)}\ud83d\ud83d`, 'x'.repeat(10_001)],
].map((value) => () => value);

const PARTS = [
  () => [],
  () => ({}),
  () => [[]],
  () => [undefined, 1],
  () => Object.assign(new Array(3), { 1: 'sparse' }),
  () => ({ length: 0 }),
  () => ({ length: 20_000 }),
  () => new Date(0),
  () => new Map(),
  () => ({ constructor: () => 1 }),
  () => Object.create(null),
  () => Object.create({ id: 'inherited', title: 'inherited', label: 'inherited', kind: 'sprints', value: 'on-track', extra: 1 }),
  () => JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1, "toString": "x", "hasOwnProperty": null}'),
];

/** JSON, and what is none: names from prototypes, sparse lists, instances, symbols, texts just too long. Each makes a new one, to be changed. */
export const ODD = [...PLAIN, ...PARTS];

const oneOf = (makers) => fc.constantFrom(...makers).map((make) => make());
const junk = fc.oneof(
  oneOf(PLAIN),
  oneOf(PARTS),
  fc.anything({ withNullPrototype: true, withSparseArray: true, withDate: true, withMap: true }),
);

const change = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom('replace', 'remove', 'wrap', 'add', 'swap'),
  name: fc.constantFrom('extra', 'id', 'title', 'text', 'value', 'percent', 'visibility', 'constructor', '__proto__', '0'),
  value: junk,
});

/** Documents near a good one: some of its parts replaced, removed, wrapped, added to or exchanged. */
export const nearTo = (document) => fc.array(change, { maxLength: 6 }).map((changes) => changes.reduce(changed, structuredClone(document)));

function changed(document, { steps, kind, name, value }) {
  const { parent, key } = placeOf(document, steps);
  if (!parent) return kind === 'replace' ? value : document;
  const part = parent[key];
  if (kind === 'remove') delete parent[key];
  else if (kind === 'wrap') define(parent, key, Array.isArray(part) ? { [name]: part } : [part, value]);
  else if (kind === 'add') define(isPart(part) ? part : parent, name, value);
  else if (kind === 'swap') define(parent, key, Object.values(parent)[0]);
  else define(parent, key, value);
  return document;
}

const isPart = (value) => typeof value === 'object' && value !== null;

/** Sets `__proto__` as a property like any other. */
const define = (object, key, value) => Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

/** Goes down by positions instead of names, as far as there is something below. */
function placeOf(document, steps) {
  let place = {};
  let at = document;
  for (const step of steps) {
    const keys = isPart(at) ? Object.keys(at) : [];
    if (keys.length === 0) break;
    place = { parent: at, key: keys[step % keys.length] };
    at = at[place.key];
  }
  return place;
}
