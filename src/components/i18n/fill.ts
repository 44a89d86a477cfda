/** A message with its places filled; one that nothing is given for stays as it is written. */
export function fill(message: string, filling: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(filling, name) ? String(filling[name]) : whole));
}
