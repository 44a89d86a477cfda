/** Work that may be left and taken up again wherever it yields. */
export type Slices<T = void> = Generator<undefined, T>;

/** How many records are visited between two places to pause: a few milliseconds' worth. */
const SLICE = 1000;

/** Visits each element, those of a list too that are added meanwhile, with a place to pause now and then. */
export function* eachInSlices<T>(elements: Iterable<T>, visit: (element: T, index: number) => void): Slices {
  let visited = 0;
  for (const element of elements) {
    visit(element, visited++);
    if (visited % SLICE === 0) yield;
  }
}

/** Does all of it without a pause. */
export function atOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
