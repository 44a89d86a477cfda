import { LIST_CHANGES, VALUE_CHANGES, type Change, type Changes } from './changes.js';
import { conditionTest, valuesAt } from './conditions.js';
import type { FieldRule, FieldSpec } from './field-map-config.js';
import type { Kit, Reader, Run } from './reader.js';
import { isObject, isScalar, toList } from './values.js';

/** Makes the reader of a rule: source, changes of each value, changes of the list. */
export function ruleReader(spec: FieldSpec, kit: Kit): Reader {
  const rule = isRule(spec) ? spec : { path: spec };
  const source = sourceReader(rule, kit);
  const changes = [...changesOf(rule, VALUE_CHANGES, kit), distinct, ...changesOf(rule, LIST_CHANGES, kit)];
  const holds = conditionTest(rule.when, kit);
  const fallback = toList(rule.else ?? []);
  return (node, run) => {
    if (!holds(node)) return [];
    let values = source(node, run);
    for (const change of changes) values = change(values, node, run);
    return values.length ? values : fallback;
  };
}

const isRule = (spec: FieldSpec): spec is FieldRule => isObject(spec);

const distinct: Change = (values) => (values.length > 1 ? [...new Set(values)] : values);

/** The changes a rule asks for, in the order of the table. */
function changesOf(rule: FieldRule, changes: Changes, kit: Kit): Change[] {
  return Object.entries(changes).flatMap(([name, change]) => {
    const argument = rule[name as keyof FieldRule];
    return argument === undefined ? [] : change(argument as never, kit, rule);
  });
}

function sourceReader({ path, of, first, all, interval, fields, ...rule }: FieldRule, kit: Kit): Reader {
  if (path !== undefined) return valuesAt(path, kit);
  if (of !== undefined) return kit.reader(of);
  if (first) return firstReader(first.map(kit.reader));
  if (all) return allReader(all.map(kit.reader));
  if (interval) return intervalReader(kit.reader(interval.from ?? []), kit.reader(interval.to ?? []));
  if (fields) return objectReader(fields, kit);
  const constant = toList(rule.const ?? []);
  return () => constant;
}

function firstReader(readers: Reader[]): Reader {
  return (node, run) => {
    for (const read of readers) {
      const values = read(node, run);
      if (values.length) return values;
    }
    return [];
  };
}

function allReader(readers: Reader[]): Reader {
  return (node, run) => readers.flatMap((read) => read(node, run));
}

/** From one period to another, or open at the end that is not there. */
function intervalReader(readFrom: Reader, readTo: Reader): Reader {
  return (node, run) => {
    const [from, to] = [readFrom(node, run), readTo(node, run)].map((values) => values.find(isScalar));
    if (from === to) return from === undefined ? [] : [from];
    return [`${from ?? '..'}/${to ?? '..'}`];
  };
}

/** An object of what the rules find; none when only constants have a value. */
function objectReader(fields: Record<string, FieldSpec>, kit: Kit): Reader {
  const read = fieldsReader(fields, kit);
  const found = Object.keys(fields).filter((name) => !isConstant(fields[name]!));
  return (node, run) => {
    const object = read(node, run);
    return found.some((name) => Object.hasOwn(object, name)) ? [object] : [];
  };
}

export const isConstant = (spec: FieldSpec): boolean => isRule(spec) && spec.const !== undefined;

/**
 * Makes the reader of several fields: for each a value, or a list where there are several. A field whose rule finds nothing is left out.
 * @param at where the fields stand in the map, for what is reported
 */
export function fieldsReader(
  fields: Record<string, FieldSpec>,
  kit: Kit,
  at?: string,
): (node: unknown, run: Run) => Record<string, unknown> {
  const readers = Object.entries(fields).map(([name, spec]) => ({ name, read: kit.reader(spec), at: at && `${at}.${name}` }));
  return (node, run) => {
    const entity: Record<string, unknown> = {};
    for (const field of readers) {
      run.at = field.at ?? run.at;
      const values = field.read(node, run);
      if (values.length) entity[field.name] = values.length > 1 ? values : values[0];
    }
    return entity;
  };
}
