const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const HTTP_DATE = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/**
 * The milliseconds that a server asks to wait, from its `Retry-After`: seconds, or a date, which is compared with the server's own `Date`
 * where it tells one, since clocks differ. Undefined where there is none, or nothing that can be read.
 */
export function retryAfter(headers: { get(name: string): string | null }, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = timeOf(text);
  return until === undefined ? undefined : Math.max(0, until - (timeOf(headers.get('date') ?? '') ?? now));
}

function timeOf(text: string): number | undefined {
  const [, day, month, ...rest] = HTTP_DATE.exec(text) ?? [];
  const index = month === undefined ? -1 : MONTHS.indexOf(month);
  const [year, hours, minutes, seconds] = rest.map(Number);
  return index < 0 ? undefined : Date.UTC(year!, index / 3, Number(day), hours, minutes, seconds);
}
