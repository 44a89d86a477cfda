/** What distinguishes one request from another, as a text; a page may give anything, and JSON refuses a bigint. */
export const keyText = (parts: unknown): string =>
  JSON.stringify(parts, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));
