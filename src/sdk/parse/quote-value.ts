import { clipText } from './clip-text.js';
import { isList, readOwn } from './own-properties.js';

/** A value as an issue quotes it: at most 80 characters, all of them printable. */
export function quoteValue(value: unknown): string {
  return printable(nameOf(value), 80);
}

/** A text cut short, without the control characters that could change a terminal or turn the text around them. */
export function printable(text: string, max: number): string {
  const short = text.length > max ? `${clipText(text, max - 1)}…` : text;
  return short.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function nameOf(value: unknown): string {
  if (typeof value === 'symbol') return value.description ?? '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return isList(value) ? 'a list' : (intervalIn(value) ?? 'an object');
  return typeof value === 'function' ? 'a function' : `${value as number}`;
}

/** A timeframe may be written as an object; what is wrong with it is one of its days. */
function intervalIn(value: object): string | undefined {
  const days = ['start', 'end'].map((key) => readOwn(value, key));
  return days.some((day) => typeof day === 'string') ? days.map((day) => (typeof day === 'string' ? day : '')).join('/') : undefined;
}
