import type { Condition, ValueTest } from './field-map-config.js';
import { parsePath } from './read-path.js';
import type { Kit } from './reader.js';
import { isObject, spread, toList, wordOf } from './values.js';

/** Whether some of the values pass a test, and all parts of it. */
export function passes({ equals, in: among, startsWith, exists, not }: ValueTest, values: readonly unknown[]): boolean {
  const some = (test: (word: string) => boolean) => values.some((value) => test(wordOf(value)));
  return (
    (equals === undefined || some((word) => word === wordOf(equals))) &&
    (among === undefined || some((word) => among.some((value) => word === wordOf(value)))) &&
    (startsWith === undefined || some((word) => word.startsWith(wordOf(startsWith)))) &&
    (exists === undefined || values.length > 0 === exists) &&
    (not === undefined || !passes(isObject(not) ? not : { equals: not }, values))
  );
}

/** A test of a node: whether it meets all conditions. Without any, every node does. */
export function conditionTest(conditions: Condition | readonly Condition[] = [], kit: Kit): (node: unknown) => boolean {
  const tests = toList(conditions).map((condition) => ({ condition, values: valuesAt(condition.path, kit) }));
  return (node) => tests.every(({ condition, values }) => passes(condition, values(node)));
}

/** Finds the values paths lead to: those of the first that leads to any. Lists are spread, what stands for nothing is dropped. */
export function valuesAt(paths: string | readonly string[], { isEmpty }: Kit): (node: unknown) => readonly unknown[] {
  const parsed = toList(paths).map(parsePath);
  return (node) => {
    for (const path of parsed) {
      const values = spread(path(node)).filter((value) => !isEmpty(value));
      if (values.length) return values;
    }
    return [];
  };
}
