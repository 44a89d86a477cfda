import type { Issue } from '../model/issue.js';
import { isObject } from '../model/is-object.js';
import type { NumberSchema, ObjectSchema, RecordSchema, Schema, ValueOf } from '../model/schema.js';

/** What is wrong with a value, and where in it. */
export type Problem = Pick<Issue, 'code' | 'path' | 'value' | 'message'>;

/**
 * Completes a value with the defaults of its schema. Unlike data, which `parse` reads as far as it can, it must be just so: nothing is read
 * as something else, nothing unknown is passed over.
 */
export function checkStrictly<S extends Schema>(schema: S, value: unknown): { value?: ValueOf<S>; problems: Problem[] } {
  const problems: Problem[] = [];
  const checked = check(schema, value, '');
  return problems.length > 0 ? { problems } : { value: checked as ValueOf<S>, problems };

  function check(schema: Schema, written: unknown, path: string): unknown {
    const value = written === undefined ? schema.default : written;
    if (schema.kind === 'object' && isPlain(value)) return checkFields(schema, value, path);
    if (schema.kind === 'record' && isPlain(value)) return checkNames(schema, value, path);
    if (schema.kind === 'list' && Array.isArray(value))
      return Array.from(value, (element, index) => check(schema.of, element, at(path, index)));
    const wrong = wrongIn(schema, value);
    if (wrong !== undefined) tell(value, path, wrong, schema.kind === 'words' ? 'unknown' : 'invalid');
    return value;
  }

  function checkFields({ fields, needs }: ObjectSchema, from: Record<string, unknown>, path: string): Record<string, unknown> {
    const to: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const written = Object.hasOwn(from, name) ? from[name] : undefined;
      if (written === undefined && field.default === undefined && !needs.includes(name)) continue;
      to[name] = check(field, written, at(path, name));
    }
    refuseNames(from, path, (name) => fields.has(name));
    return to;
  }

  function checkNames({ of, names }: RecordSchema, from: Record<string, unknown>, path: string): Record<string, unknown> {
    const isKnown = (name: string) => !names || names.includes(name);
    refuseNames(from, path, isKnown);
    const entries = Object.entries(from).filter(([name]) => name !== '__proto__' && isKnown(name));
    return Object.fromEntries(entries.map(([name, value]) => [name, check(of, value, at(path, name))]));
  }

  function refuseNames(from: object, path: string, isKnown: (name: string) => boolean): void {
    const unknown = Object.keys(from).filter((name) => !isKnown(name));
    if (unknown.length > 0) tell(from, path, `unknown: ${unknown.join(', ')}`, 'unknown');
  }

  function tell(value: unknown, path: string, message: string, code: 'unknown' | 'invalid'): void {
    const told = ['string', 'number', 'boolean'].includes(typeof value) && { value: String(value).slice(0, 80) };
    problems.push({ code: value === undefined ? 'missing' : code, path, message, ...told });
  }
}

/** A Map has no fields: read as an object it would be empty, and a glossary without words lets every word through. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.prototype.toString.call(value) === '[object Object]';
}

const at = (path: string, step: string | number): string => (path ? `${path}.${step}` : `${step}`);

/** What is wrong with a value that has no parts, or should have had some. */
function wrongIn(schema: Schema, value: unknown): string | undefined {
  if (schema.kind === 'words') return schema.words.includes(value as string) ? undefined : `allowed: ${schema.words.join(', ')}`;
  if (typeof value === 'object' || typeof value !== schema.kind) return `must be ${schema.kind}`;
  if (schema.kind === 'number') return wrongNumber(schema, value as number);
  return schema.kind === 'string' && (value as string).length < (schema.least ?? 0) ? 'must not be empty' : undefined;
}

function wrongNumber({ least = -Infinity, most = Infinity, whole }: NumberSchema, value: number): string | undefined {
  if (whole ? !Number.isInteger(value) : !Number.isFinite(value)) return `must be a ${whole ? 'whole ' : ''}number`;
  if (value < least) return `must be at least ${least}`;
  return value > most ? `must be at most ${most}` : undefined;
}
