import { oneLine } from './clean-text.js';

/** What a finding or a change quotes, on one line: a timeframe as it was written, a list in a row, nothing as a dash. */
export function toldText(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return value.map(toldText).join(', ');
  if (typeof value === 'string') return oneLine(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const { text, value: inner, band, horizon } = value as Record<string, unknown>;
  return toldText(text ?? inner ?? band ?? horizon ?? JSON.stringify(value));
}
