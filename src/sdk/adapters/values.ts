/** A list as it is, anything else as a list of one. */
export const toList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

/** Whether a value can be written as text. What is an object or a list is never asked for its text: data may have a `toString` of its own. */
export const isScalar = (value: unknown): value is string | number | boolean => value !== undefined && typeof value !== 'object';

/** How words are compared: as text, without regard to case and surrounding spaces. */
export const wordOf = (value: unknown): string => (isScalar(value) ? String(value).trim().toLowerCase() : '');

/** A part of a map as an issue quotes it. */
export const quote = (part: unknown): string => String(JSON.stringify(part)).slice(0, 80);
