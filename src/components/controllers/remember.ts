interface Kept<R> {
  deeper: WeakMap<object, Kept<R>>;
  results: { plain: unknown[]; result: R }[];
}

const kept = <R>(): Kept<R> => ({ deeper: new WeakMap(), results: [] });

/**
 * The same function, its last results kept: called again with the very same arguments, it gives the same result without work.
 * Stages of the pipeline are remembered so, since each gets plain values that are never changed in place. A result is kept no longer than
 * any object it was made of: what a lens showed goes when its projection does.
 * @param size how many results are kept for the same objects
 */
export function remember<A extends unknown[], R>(compute: (...args: A) => R, size = 1): (...args: A) => R {
  const root = kept<R>();
  return (...args) => {
    let place = root;
    // an object is found by itself, in maps that do not hold it; what is left of it in the list is that there was one
    const plain = args.map((arg) => {
      if (Object(arg) !== arg) return arg;
      const { deeper } = place;
      if (!deeper.has(arg as object)) deeper.set(arg as object, kept());
      place = deeper.get(arg as object)!;
      return root;
    });
    const { results } = place;
    const found = results.find((entry) => entry.plain.length === plain.length && entry.plain.every((part, index) => part === plain[index]));
    if (found) return found.result;
    const result = compute(...args);
    results.unshift({ plain, result });
    results.length = Math.min(results.length, size);
    return result;
  };
}
