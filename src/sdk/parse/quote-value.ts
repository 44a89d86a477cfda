import { clipText } from './clip-text.js';

/** A value as an issue quotes it: at most 80 characters, without the control characters that could change a terminal or turn text around. */
export function quoteValue(value: unknown): string {
  const text = nameOf(value);
  const short = text.length > 80 ? `${clipText(text, 79)}…` : text;
  return short.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function nameOf(value: unknown): string {
  if (typeof value === 'symbol') return value.description ?? '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : `${value as number}`;
}
