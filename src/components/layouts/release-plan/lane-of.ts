/** The number of the lane that something in a plan stands in; NaN for what stands in none. */
export const laneOf = (element: Element): number =>
  Number(element.closest('section')?.getAttribute('aria-labelledby')!.slice('lane-'.length) ?? NaN);
