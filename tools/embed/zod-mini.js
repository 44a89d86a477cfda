// Stands in for zod/mini in the embed: the schemas our model is written in, with the same results and the same issues. Left out is what
// we do not use: other types, formats, messages, symbols as keys, asynchronous and backward parsing, code made from text, and schemas in
// places where none of ours is (a default or a strict object within a pipe or a union). test/node/embed-stand-ins.test.mjs holds it to zod.

/** What a transform returns that has pushed an issue. */
export const NEVER = Object.freeze({ status: 'aborted' });

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** No instance of a class, from whichever frame it comes. */
function isPlain(value) {
  const maker = isObject(value) && value.constructor;
  return typeof maker !== 'function' ? isObject(value) : isObject(maker.prototype) && Object.hasOwn(maker.prototype, 'isPrototypeOf');
}

/** An issue that says `continue` lets later checks run all the same. */
const isAborted = ({ issues }) => issues.some((issue) => issue.continue !== true);

const fail = ({ issues, value: input }, code, more) => issues.push({ code, input, ...more });
const failType = (payload, expected, more) => fail(payload, 'invalid_type', { expected, ...more });
const failBound = (payload, code, origin, limit) => fail(payload, code, { origin, ...limit, inclusive: true, continue: true });
const failKeys = (payload, keys) => keys.length && fail(payload, 'unrecognized_keys', { keys });

const parse = (schema, value) => schema._zod.run({ value, issues: [] });
function finish({ ...issue }) {
  delete issue.continue;
  delete issue.input;
  return { message: 'Invalid input', path: [], ...issue };
}

/** Checks a part of a value; its issues get the part's key before their paths. */
function parseAt(payload, key, schema, value) {
  const part = parse(schema, value);
  for (const issue of part.issues) issue.path = [key, ...(issue.path ?? [])];
  payload.issues.push(...part.issues);
  return part.value;
}

export function safeParse(schema, input) {
  const { issues, value } = parse(schema, input);
  return issues.length ? { success: false, error: { issues: issues.map(finish) } } : { success: true, data: value };
}

/**
 * `read` changes a payload `{ value, issues }`. `optin` tells what becomes of a key that is not there: 'optional' leaves it out,
 * 'defaulted' makes a value; `optout` is 'optional' where it may be missing afterwards.
 */
function schema(def, read, optin, optout) {
  const run = (payload) => {
    read(payload);
    for (const check of def.checks ?? []) check(payload);
    return payload;
  };
  const self = {
    _zod: { def, run, optin, optout },
    safeParse: (value) => safeParse(self, value),
    check: (...checks) => schema({ ...def, checks: [...(def.checks ?? []), ...checks] }, read, optin, optout),
  };
  return self;
}

const primitive = (type) => () => schema({ type }, (payload) => typeof payload.value === type || failType(payload, type));
export const string = primitive('string');
export const boolean = primitive('boolean');

export const number = () =>
  schema({ type: 'number' }, (payload) => {
    const { value } = payload;
    if (!Number.isFinite(value)) failType(payload, 'number', typeof value === 'number' && { received: `${value}` });
  });

const note = 'Integers must be within the safe integer range.';
export const int = () =>
  number().check((payload) => {
    const { value } = payload;
    if (isAborted(payload) || Number.isSafeInteger(value)) return;
    if (!Number.isInteger(value)) failType(payload, 'int', { format: 'safeint', continue: false });
    else if (value > 0) failBound(payload, 'too_big', 'int', { maximum: Number.MAX_SAFE_INTEGER, note });
    else failBound(payload, 'too_small', 'int', { minimum: Number.MIN_SAFE_INTEGER, note });
  });

export const minimum = (minimum) => (payload) =>
  isAborted(payload) || payload.value >= minimum || failBound(payload, 'too_small', 'number', { minimum });
export const maximum = (maximum) => (payload) =>
  isAborted(payload) || payload.value <= maximum || failBound(payload, 'too_big', 'number', { maximum });

/** Checks whatever has a length, be it of the wrong type; text is counted in characters, of which some are two UTF-16 units. */
const checkLength = (code, limit, fits) => (payload) => {
  const { value } = payload;
  if (value?.length === undefined) return;
  const isText = typeof value === 'string';
  const length = isText ? value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length : value.length;
  if (!fits(length)) failBound(payload, code, isText ? 'string' : Array.isArray(value) ? 'array' : 'unknown', limit);
};
export const minLength = (minimum) => checkLength('too_small', { minimum }, (length) => length >= minimum);
export const maxLength = (maximum) => checkLength('too_big', { maximum }, (length) => length <= maximum);

function enumOf(words) {
  const entries = Object.fromEntries(words.map((word) => [word, word]));
  const values = Object.values(entries);
  return schema({ type: 'enum', entries }, (payload) => values.includes(payload.value) || fail(payload, 'invalid_value', { values }));
}
export { enumOf as enum };

export const array = (element) =>
  schema({ type: 'array', element }, (payload) => {
    const list = payload.value;
    if (!Array.isArray(list)) return failType(payload, 'array');
    payload.value = Array.from({ length: list.length }, (_, index) => parseAt(payload, index, element, list[index]));
  });

const objectOf = (def) =>
  schema(def, (payload) => {
    const { shape, strict } = def;
    const from = payload.value;
    if (!isObject(from)) return failType(payload, 'object');
    const to = (payload.value = {});
    for (const key of Object.keys(shape)) {
      const { optin } = shape[key]._zod;
      const isThere = key in from;
      const issues = payload.issues.length;
      const value = parseAt(payload, key, shape[key], from[key]);
      if (isThere || (optin && (value !== undefined || optin === 'defaulted'))) to[key] = value;
      else if (!optin && issues === payload.issues.length) failType(payload, 'nonoptional', { path: [key] });
    }
    if (strict)
      failKeys(
        payload,
        keysIn(from).filter((key) => !Object.hasOwn(shape, key)),
      );
  });

/** The inherited ones too. */
function keysIn(object) {
  const keys = [];
  for (const key in object) keys.push(key);
  return keys;
}

export const object = (shape) => objectOf({ type: 'object', shape });
export const strictObject = (shape) => objectOf({ type: 'object', shape, strict: true });
export const extend = ({ _zod: { def } }, shape) => objectOf({ ...def, shape: { ...def.shape, ...shape } });
export const pick = ({ _zod: { def } }, mask) =>
  objectOf({ ...def, shape: Object.fromEntries(Object.keys(mask).map((key) => [key, def.shape[key]])) });

/** The keys are any text, or the words of a closed list of which some may be missing. */
export const record = (keyType, valueType) =>
  schema({ type: 'record', keyType, valueType }, (payload) => {
    const from = payload.value;
    if (!isPlain(from)) return failType(payload, 'record');
    const to = (payload.value = {});
    const unknown = [];
    for (const key of Object.keys(from)) {
      if (key === '__proto__') continue;
      if (safeParse(keyType, key).success) to[key] = parseAt(payload, key, valueType, from[key]);
      else unknown.push(key);
    }
    failKeys(payload, unknown);
  });
export { record as partialRecord };

export const union = (options) =>
  schema({ type: 'union', options }, (payload) => {
    const parts = options.map((option) => parse(option, payload.value));
    const fitting = parts.find(({ issues }) => !issues.length);
    if (fitting) payload.value = fitting.value;
    else fail(payload, 'invalid_union', { errors: parts.map(({ issues }) => issues.map(finish)) });
  });

export const optional = (innerType) =>
  schema({ type: 'optional', innerType }, (payload) => payload.value === undefined || innerType._zod.run(payload), 'optional', 'optional');

const copy = (value) => (Array.isArray(value) ? [...value] : isObject(value) ? { ...value } : value);

export const _default = (innerType, defaultValue) =>
  schema(
    { type: 'default', innerType },
    (payload) => {
      if (payload.value !== undefined) innerType._zod.run(payload);
      if (payload.value === undefined) payload.value = copy(defaultValue);
    },
    'defaulted',
  );

export const transform = (transform) =>
  schema({ type: 'transform', transform }, (payload) => (payload.value = transform(payload.value, payload)), 'optional');

export const pipe = (from, to) =>
  schema(
    { type: 'pipe', in: from, out: to },
    (payload) => {
      from._zod.run(payload);
      if (!payload.issues.length) to._zod.run(payload);
    },
    from._zod.optin,
    to._zod.optout,
  );
