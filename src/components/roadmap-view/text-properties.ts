/** The properties that hold a text or nothing. A page may give them anything: a `URL`, a number, or null where an attribute is taken away. */
const TEXTS = 'src lens layout today locale weekStart scheme density events credentials urlState search groupBy sortBy subject inputUrl';
const NAMES = new Set<unknown>(TEXTS.split(' '));

/** What such a property holds instead; undefined where it is right as it is. */
export function mendedText(name: unknown, value: unknown): { text: string | undefined } | undefined {
  if (!NAMES.has(name) || typeof value === 'string' || value === undefined) return undefined;
  return { text: value === null ? undefined : textOf(value) };
}

/** Some things refuse to be a text. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
