/** The properties that hold a text or nothing, and those that hold a number. A page may give them anything: a `URL`, null where an attribute is taken away. */
const TEXTS = 'src lens layout today locale weekStart scheme density events credentials urlState search groupBy sortBy subject inputUrl';
const NUMBERS = new Set<unknown>(['fiscalStart', 'refresh']);
const NAMES = new Set<unknown>(TEXTS.split(' '));

/** An attribute that stands for a number comes as it is written: empty is none, and what is no number is told. */
export const asWritten = (value: unknown): unknown => value;

/** What such a property holds instead; undefined where it is right as it is. */
export function mendedText(name: unknown, value: unknown): { text: string | number | undefined } | undefined {
  const isNumber = NUMBERS.has(name);
  if (!(isNumber || NAMES.has(name)) || value === undefined || typeof value === (isNumber ? 'number' : 'string')) return undefined;
  if (value === null || (isNumber && value === '')) return { text: undefined };
  return { text: isNumber ? +textOf(value) : textOf(value) };
}

/** Some things refuse to be a text. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
