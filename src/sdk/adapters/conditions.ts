import type { ValueTest } from './field-map-config.js';
import { either, flag, made, many, path, scalar, shape, text, type Kind } from './kinds.js';
import { firstOf, type Reader, type Run, type Test } from './reader.js';
import { wordOf } from './values.js';

const someWord =
  (test: (word: string) => unknown): Test =>
  (values) =>
    values.some((value) => test(wordOf(value)));

const among = made(many(scalar), (wanted) => {
  const words = wanted.map(wordOf);
  return someWord((word) => words.includes(word));
});

const TESTS: Record<keyof ValueTest, Kind<Test>> = {
  equals: among,
  in: among,
  startsWith: made(text, (start) => someWord((word) => word.startsWith(wordOf(start)))),
  exists: made(flag, (wanted) => (values) => values.length > 0 === wanted),
  not: made(
    either((...part) => valueTest(...part), among),
    (test) => (values) => !test(values),
  ),
};

/** A test of values: all that is given must hold. */
export const valueTest = made(shape(TESTS), allOf);

function allOf(tests: Record<string, Test>): Test {
  return (values) => Object.values(tests).every((test) => test(values));
}

/** Finds the values paths lead to: those of the first that leads to any. Lists are spread, what stands for nothing is dropped. */
export const paths: Kind<Reader> = (written, at, kit) =>
  firstOf(many(path)(written, at, kit).map((read) => (node) => kit.clean(read(node))));

const condition = made(
  shape<Record<keyof ValueTest, Test> & { path: Reader }>({ ...TESTS, path: paths }, 'path'),
  ({ path: read, ...tests }) =>
    (node: unknown, run: Run) =>
      allOf(tests)(read(node, run)),
);

/** A test of a node: whether it meets all conditions. */
export const conditions = made(many(condition), (tests) => (node: unknown, run: Run) => tests.every((test) => test(node, run)));
