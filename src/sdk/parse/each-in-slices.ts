/** Work that may be left and taken up again wherever it yields. */
export type Slices<T = void> = Generator<undefined, T>;

/** How many records are visited between two places to pause: a few milliseconds' worth. */
const SLICE = 1000;

/** Visits each element of a list, those too that are added meanwhile, with a place to pause now and then. */
export function* eachInSlices<T>(list: readonly T[], visit: (element: T, index: number) => void): Slices {
  for (let index = 0; index < list.length; index++) {
    visit(list[index]!, index);
    if (index % SLICE === SLICE - 1) yield;
  }
}
