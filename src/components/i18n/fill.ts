import { isolate } from './isolate.js';

/** A message with its places filled; one that nothing is given for stays as it is written. */
export function fill(message: string, filling: Readonly<Record<string, string | number>>, locale: string): string {
  const names = Object.keys(filling);
  const values = isolate(
    names.map((name) => String(filling[name])),
    locale,
    message.replace(/\{\w+\}/g, ''),
  );
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[names.indexOf(name)] ?? whole);
}
