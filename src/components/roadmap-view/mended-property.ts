/** The properties that hold a text or nothing, and those that hold a number. A page may give them anything: a `URL`, null where an attribute is taken away. */
const TEXTS = 'src lens layout today locale weekStart scheme density events credentials urlState search groupBy sortBy subject inputUrl';
const NUMBERS = new Set<unknown>(['fiscalStart', 'refresh']);
const NAMES = new Set<unknown>(TEXTS.split(' '));

/** An attribute that stands for a number comes as it is written: empty is none, and what is no number is told. */
export const asWritten = (value: unknown): unknown => value;

/** What such a property holds instead; undefined where it is right as it is. */
export function mendedProperty(name: unknown, given: unknown): { value: string | number | undefined } | undefined {
  const isNumber = NUMBERS.has(name);
  if (!(isNumber || NAMES.has(name)) || given === undefined || typeof given === (isNumber ? 'number' : 'string')) return undefined;
  if (given === null || (isNumber && given === '')) return { value: undefined };
  return { value: isNumber ? +textOf(given) : textOf(given) };
}

/** Some things refuse to be a text. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
